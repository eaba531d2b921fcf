import type { Measure } from '../document/said';
import { levelOf } from '../model/scale';
import type { BrushValue } from '../scene/lens';
import { currentModel, scaleFor } from '../workspace/current';
import { cancelStroke, whyNotSay } from '../workspace/editing';
import { setBrush } from '../workspace/showing';
import type { RatingBrush } from '../workspace/state';
import type { Workspace } from '../workspace/workspace';
import type { Command } from './command';
import type { Painting } from './owner-brush';
import { extendStroke, finishStroke, rateElements } from './rating';

const editable = (workspace: Workspace): true | string => whyNotSay(workspace) ?? true;

function levelName(workspace: Workspace, value: number): string {
  const state = workspace.store.getState();
  const model = currentModel(state);
  const level = model && levelOf(scaleFor(state, model), value);
  return level ? `${value} ${level.name}` : `${value}`;
}

/** Whether the scale has this level, or the reason why it cannot be chosen. */
function onScale(workspace: Workspace, value: number, measure: Measure): true | string {
  const state = workspace.store.getState();
  const model = currentModel(state);
  if (model === null) return 'The model is still loading.';
  const scale = scaleFor(state, model);
  if (measure === 'target' && !scale.targets) return `The scale "${scale.name}" has no targets.`;
  if (levelOf(scale, value) !== undefined) return editable(workspace);
  return `The scale has no level ${value}. Its levels are ${scale.levels.map((level) => level.value).join(', ')}.`;
}

const digits = Array.from({ length: 10 }, (_, digit) => digit);

export const commands: readonly Command[] = [
  ...digits.map(
    (digit): Command => ({
      id: `rate-${digit}`,
      label: (workspace) => `Rate ${levelName(workspace, digit)}`,
      keys: [`${digit}`],
      scope: 'map',
      when: (workspace) => onScale(workspace, digit, 'current'),
      run: (workspace) => rateElements(workspace, 'current', digit),
    }),
  ),
  ...digits.map(
    (digit): Command => ({
      id: `target-${digit}`,
      label: (workspace) => `Set target to ${levelName(workspace, digit)}`,
      keys: [`Shift+${digit}`],
      scope: 'map',
      when: (workspace) => onScale(workspace, digit, 'target'),
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
    run: (workspace, argument) => setBrush(workspace, argument as RatingBrush | null),
  },
  {
    id: 'pick-owner-brush',
    label: 'Pick up the brush of a party',
    scope: 'anywhere',
    control: true,
    run: async (workspace, argument) => {
      const { ownerBrush } = await import('./owner-brush');
      setBrush(workspace, ownerBrush(workspace, argument as Painting));
    },
  },
  {
    id: 'paint-owner',
    label: 'Say who owns the selection',
    scope: 'anywhere',
    control: true,
    when: editable,
    run: async (workspace, argument) => {
      const { paintOwner } = await import('./owner-brush');
      paintOwner(workspace, argument as Painting);
    },
  },
  {
    id: 'stroke',
    label: 'Paint',
    scope: 'map',
    control: true,
    run: (workspace, argument) => {
      const { keys, start } = argument as {
        readonly keys: readonly string[];
        readonly start?: boolean;
      };
      extendStroke(workspace, keys, start === true);
    },
  },
  { id: 'end-stroke', label: 'Finish painting', scope: 'map', control: true, run: finishStroke },
  {
    id: 'cancel-stroke',
    label: 'Take the stroke back',
    scope: 'map',
    control: true,
    run: cancelStroke,
  },
];
