import { currentModel } from '../workspace/current';
import { whyNotEdit, whyNotSay } from '../workspace/editing';
import { select } from '../workspace/selecting';
import { showView } from '../workspace/showing';
import { showDialog, type Workspace } from '../workspace/workspace';
import type { Command } from './command';

/** What is done in `manage-ownership`, which is loaded when it is first needed. */
const managed = (
  id: string,
  label: string,
  name: 'assign' | 'unassign' | 'changeSet' | 'silence',
  whyNot: (workspace: Workspace) => string | null,
): Command => ({
  id,
  label,
  scope: 'anywhere',
  control: true,
  when: (workspace) => whyNot(workspace) ?? true,
  run: async (workspace, argument) =>
    (await import('./manage-ownership'))[name](workspace, argument),
});

export const commands: readonly Command[] = [
  {
    id: 'ownership-checks',
    label: 'Ownership checks',
    scope: 'anywhere',
    menu: 'view',
    when: ({ store }) => currentModel(store.getState()) !== null || 'The model is still loading.',
    run: (workspace) => showDialog(workspace, 'ownership-checks'),
  },
  {
    id: 'role-set',
    label: 'Edit the roles',
    scope: 'anywhere',
    menu: 'edit',
    run: (workspace) => showDialog(workspace, 'role-set'),
  },
  {
    id: 'show-elements',
    label: 'Show on the map',
    scope: 'anywhere',
    control: true,
    run: (workspace, argument) => {
      const { keys } = argument as { readonly keys: readonly string[] };
      showDialog(workspace, null);
      showView(workspace, 'map');
      select(workspace, keys, keys[0]);
      const first = keys[0];
      if (first !== undefined) workspace.navigator?.reveal(first);
    },
  },
  managed('assign', 'Say who owns', 'assign', whyNotSay),
  managed('unassign', 'Take a role from a party', 'unassign', whyNotSay),
  managed('change-role-set', 'Change the roles', 'changeSet', whyNotEdit),
  managed('silence', 'Silence a finding', 'silence', whyNotSay),
];
