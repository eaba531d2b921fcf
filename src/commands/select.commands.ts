import { currentModel } from '../workspace/current';
import { cancelStroke } from '../workspace/editing';
import { select, setFocus, toggleSelected } from '../workspace/selecting';
import { setBrush } from '../workspace/showing';
import type { Direction, Workspace } from '../workspace/workspace';
import type { Command } from './command';

function move(workspace: Workspace, direction: Direction, extend: boolean): void {
  const { focus, selection } = workspace.store.getState();
  const next = workspace.navigator?.move(focus, direction) ?? null;
  if (next === null) return;
  if (extend) select(workspace, [...selection, ...(focus === null ? [] : [focus]), next], next);
  // A selection of one goes along, so that a digit always rates the tile that the keyboard is on.
  else if (selection.size === 1 && focus !== null && selection.has(focus))
    select(workspace, [next]);
  else setFocus(workspace, next);
  workspace.navigator?.reveal(next);
}

const moves: readonly {
  readonly direction: Direction;
  readonly key: string;
  readonly label: string;
}[] = [
  { direction: 'left', key: 'ArrowLeft', label: 'Move left' },
  { direction: 'right', key: 'ArrowRight', label: 'Move right' },
  { direction: 'up', key: 'ArrowUp', label: 'Move up' },
  { direction: 'down', key: 'ArrowDown', label: 'Move down' },
  { direction: 'home', key: 'Home', label: 'Move to the start of the group' },
  { direction: 'end', key: 'End', label: 'Move to the end of the group' },
  { direction: 'first', key: 'Mod+Home', label: 'Move to the start of the map' },
  { direction: 'last', key: 'Mod+End', label: 'Move to the end of the map' },
];

const extendKey = (key: string): string =>
  key.startsWith('Mod+') ? key.replace('Mod+', 'Mod+Shift+') : `Shift+${key}`;

export const commands: readonly Command[] = [
  ...moves.map(
    ({ direction, key, label }): Command => ({
      id: `move-${direction}`,
      label,
      keys: [key],
      scope: 'map',
      run: (workspace) => move(workspace, direction, false),
    }),
  ),
  ...moves.map(
    ({ direction, key, label }): Command => ({
      id: `extend-${direction}`,
      label: label.replace('Move', 'Extend the selection'),
      keys: [extendKey(key)],
      scope: 'map',
      run: (workspace) => move(workspace, direction, true),
    }),
  ),
  {
    id: 'toggle-selected',
    label: 'Select or deselect the tile',
    keys: ['Space'],
    scope: 'map',
    run: (workspace, argument) => {
      const key =
        (argument as { key: string } | undefined)?.key ?? workspace.store.getState().focus;
      if (key !== null) toggleSelected(workspace, key);
    },
  },
  {
    id: 'select',
    label: 'Select',
    scope: 'map',
    control: true,
    run: (workspace, argument) => {
      const { keys, focus } = argument as { keys: readonly string[]; focus?: string };
      select(workspace, keys, focus);
    },
  },
  {
    id: 'select-all',
    label: 'Select everything',
    keys: ['Mod+A'],
    scope: 'map',
    menu: 'edit',
    run: (workspace) => {
      const state = workspace.store.getState();
      const rated = currentModel(state)?.elements.filter((element) => element.rated) ?? [];
      select(
        workspace,
        rated.map((element) => element.key),
        state.focus,
      );
    },
  },
  {
    id: 'clear-selection',
    label: 'Put the brush down, or clear the selection',
    keys: ['Escape'],
    scope: 'map',
    menu: 'edit',
    run: (workspace) => {
      const { stroke, brush } = workspace.store.getState();
      if (stroke.length > 0) cancelStroke(workspace);
      else if (brush !== null) setBrush(workspace, null);
      else workspace.store.setState({ selection: new Set() });
    },
  },
];
