import { whyNotEdit } from '../workspace/editing';
import { showDialog, type Workspace } from '../workspace/workspace';
import type { Command } from './command';

const editable = (workspace: Workspace): true | string => whyNotEdit(workspace) ?? true;

/** What is done in `manage-parties`, which is loaded when it is first needed. */
const managed = (
  id: string,
  label: string,
  name: 'add' | 'change' | 'remove' | 'merge' | 'member' | 'paste',
): Command => ({
  id,
  label,
  scope: 'anywhere',
  control: true,
  when: editable,
  run: async (workspace, argument) => (await import('./manage-parties'))[name](workspace, argument),
});

export const commands: readonly Command[] = [
  {
    id: 'parties',
    label: 'Parties: teams, business areas and people',
    scope: 'anywhere',
    menu: 'edit',
    run: (workspace) => showDialog(workspace, 'parties'),
  },
  managed('add-party', 'Add a party', 'add'),
  managed('change-party', 'Change a party', 'change'),
  managed('remove-party', 'Remove a party', 'remove'),
  managed('merge-parties', 'Merge parties', 'merge'),
  managed('set-member', 'Say what a party belongs to', 'member'),
  managed('paste-parties', 'Add a list of parties', 'paste'),
];
