import { perform, whyNotEdit, whyNotSay } from '../workspace/editing';
import type { Workspace } from '../workspace/workspace';
import type { RolesChange } from './change-roles';
import type { Command } from './command';

// Kept once it is loaded, so that a cell changes within the frame of its key.
let change: ((workspace: Workspace, change: RolesChange) => void) | null = null;

export const commands: readonly Command[] = [
  {
    id: 'change-roles',
    label: 'Change roles',
    scope: 'anywhere',
    control: true,
    when: (workspace) => whyNotSay(workspace) ?? true,
    run: async (workspace, argument) => {
      change ??= (await import('./change-roles')).changeRoles;
      change(workspace, argument as RolesChange);
    },
  },
  {
    id: 'set-limit',
    label: 'Set how many are too many',
    scope: 'anywhere',
    control: true,
    when: (workspace) => whyNotEdit(workspace) ?? true,
    run: async (workspace, argument) => {
      const { setLimit } = await import('../document/operations/limit');
      const limit = argument as number;
      const { document } = workspace.store.getState();
      perform(workspace, `Set limit of accountable to ${limit}`, setLimit(document, limit));
    },
  },
];
