import { whyNotEdit } from '../workspace/editing';
import { editedBy, tell } from '../workspace/workspace';
import type { Command } from './command';

export const commands: readonly Command[] = [
  {
    id: 'undo',
    label: ({ store }) => `Undo ${store.getState().history.done.at(-1)?.label ?? ''}`.trim(),
    keys: ['Mod+Z'],
    scope: 'anywhere',
    menu: 'edit',
    when: (workspace) =>
      whyNotEdit(workspace) ??
      (workspace.store.getState().history.done.length > 0 || 'There is nothing to undo.'),
    run: (workspace) => void editedBy(workspace)?.undo(),
  },
  {
    id: 'redo',
    label: ({ store }) => `Redo ${store.getState().history.undone.at(-1)?.label ?? ''}`.trim(),
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    scope: 'anywhere',
    menu: 'edit',
    when: (workspace) =>
      whyNotEdit(workspace) ??
      (workspace.store.getState().history.undone.length > 0 || 'There is nothing to redo.'),
    run: (workspace) => void editedBy(workspace)?.redo(),
  },
  {
    id: 'take-over',
    label: 'Take over editing from the other tab',
    scope: 'anywhere',
    menu: 'edit',
    when: ({ store }) => store.getState().role !== 'writer' || 'This tab is the one that edits.',
    run: async (workspace) => {
      const taken = await workspace.keeper?.session.takeOver();
      if (taken !== undefined && !taken.ok) tell(workspace, taken.reason, { kind: 'problem' });
    },
  },
  {
    id: 'retry-saving',
    label: 'Try to save again',
    scope: 'anywhere',
    when: ({ store }) => store.getState().saved.state === 'not-saved' || 'Everything is saved.',
    run: (workspace) => workspace.keeper?.session.retry(),
  },
];
