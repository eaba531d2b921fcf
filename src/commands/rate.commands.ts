import type { Measure } from '../document/said';
import type { BrushValue } from '../scene/lens';
import { currentModel, scaleFor } from '../workspace/current';
import { cancelStroke, whyNotEdit } from '../workspace/editing';
import { setBrush } from '../workspace/showing';
import type { Brush } from '../workspace/state';
import type { Workspace } from '../workspace/workspace';
import type { Command } from './command';
import { extendStroke, finishStroke, rateElements } from './rating';

const editable = (workspace: Workspace): true | string => whyNotEdit(workspace) ?? true;

function levelName(workspace: Workspace, value: number): string {
  const state = workspace.store.getState();
  const model = currentModel(state);
  const level = model && scaleFor(state, model).levels.find((one) => one.value === value);
  return level ? `${value} ${level.name}` : `${value}`;
}

const digits = Array.from({ length: 10 }, (_, digit) => digit);

export const commands: readonly Command[] = [
  ...digits.map(
    (digit): Command => ({
      id: `rate-${digit}`,
      label: (workspace) => `Rate ${levelName(workspace, digit)}`,
      keys: [`${digit}`],
      scope: 'map',
      when: editable,
      run: (workspace) => rateElements(workspace, 'current', digit),
    }),
  ),
  ...digits.map(
    (digit): Command => ({
      id: `target-${digit}`,
      label: (workspace) => `Set target to ${levelName(workspace, digit)}`,
      keys: [`Shift+${digit}`],
      scope: 'map',
      when: editable,
      run: (workspace) => rateElements(workspace, 'target', digit),
    }),
  ),
  {
    id: 'rate-na',
    label: 'Say that it is not applicable',
    keys: ['N'],
    scope: 'map',
    menu: 'rate',
    when: editable,
    run: (workspace) => rateElements(workspace, 'current', 'na'),
  },
  {
    id: 'rate-clear',
    label: 'Clear the rating',
    keys: ['Backspace', 'Delete'],
    scope: 'map',
    menu: 'rate',
    when: editable,
    run: (workspace) => rateElements(workspace, 'current', 'clear'),
  },
  {
    id: 'target-clear',
    label: 'Clear the target',
    keys: ['Shift+Backspace', 'Shift+Delete'],
    scope: 'map',
    menu: 'rate',
    when: editable,
    run: (workspace) => rateElements(workspace, 'target', 'clear'),
  },
  {
    id: 'rate',
    label: 'Rate',
    scope: 'map',
    control: true,
    when: editable,
    run: (workspace, argument) => {
      const { measure, value, keys } = argument as {
        readonly measure: Measure;
        readonly value: BrushValue;
        readonly keys?: readonly string[];
      };
      rateElements(workspace, measure, value, keys);
    },
  },
  {
    id: 'pick-brush',
    label: 'Pick up a brush',
    scope: 'anywhere',
    control: true,
    run: (workspace, argument) => setBrush(workspace, argument as Brush | null),
  },
  {
    id: 'stroke',
    label: 'Paint',
    scope: 'map',
    control: true,
    run: (workspace, argument) => {
      const { keys, start } = argument as { readonly keys: readonly string[]; readonly start?: boolean };
      extendStroke(workspace, keys, start === true);
    },
  },
  { id: 'end-stroke', label: 'Finish painting', scope: 'map', control: true, run: finishStroke },
  { id: 'cancel-stroke', label: 'Take the stroke back', scope: 'map', control: true, run: cancelStroke },
];
