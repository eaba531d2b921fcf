import { assessmentName, listAssessments } from '../document/create-document';
import { showAssessment, whyNotChoose, whyNotManage } from '../workspace/assessments';
import { whyNotSay } from '../workspace/editing';
import { showDialog, tell, type Workspace } from '../workspace/workspace';
import type { Command } from './command';

/** What is done in `manage-assessments`, which is loaded when it is first needed. */
const byManaging =
  (name: 'add' | 'change' | 'remove' | 'copy'): Command['run'] =>
  async (workspace, argument) =>
    (await import('./manage-assessments'))[name](workspace, argument);

const managed = (workspace: Workspace): true | string => whyNotManage(workspace) ?? true;

const others = ({ store }: Workspace): true | string =>
  listAssessments(store.getState().document).length > 1 || 'There is no other assessment yet.';

function next(workspace: Workspace): void {
  const { document, assessment } = workspace.store.getState();
  const all = listAssessments(document);
  const one = all[(all.findIndex(({ id }) => id === assessment) + 1) % all.length];
  if (one === undefined) return;
  showAssessment(workspace, one.id);
  tell(workspace, `Assessment: ${assessmentName(one)}`);
}

const opens = (id: string, label: string, when: Command['when']): Command => ({
  id,
  label,
  scope: 'anywhere',
  menu: 'file',
  ...(when !== undefined && { when }),
  run: (workspace) => showDialog(workspace, id),
});

const fromControl = (
  id: string,
  label: string,
  when: NonNullable<Command['when']>,
  run: Command['run'],
): Command => ({ id, label, scope: 'anywhere', control: true, when, run });

export const commands: readonly Command[] = [
  opens('assessments', 'Manage assessments', undefined),
  opens('new-assessment', 'New assessment', managed),
  opens('copy-assessment', 'New assessment from this one', managed),
  {
    id: 'next-assessment',
    label: 'Next assessment',
    keys: ['Mod+Alt+A'],
    scope: 'anywhere',
    menu: 'view',
    when: (workspace) => whyNotChoose(workspace) ?? others(workspace),
    run: next,
  },
  {
    ...opens('copy-answers', 'Copy answers from another assessment', (workspace) => {
      const there = others(workspace);
      return there === true ? (whyNotSay(workspace) ?? true) : there;
    }),
    menu: 'rate',
  },
  fromControl(
    'set-assessment',
    'Show an assessment',
    (workspace) => whyNotChoose(workspace) ?? true,
    (workspace, argument) => showAssessment(workspace, argument as string),
  ),
  fromControl('add-assessment', 'Add an assessment', managed, byManaging('add')),
  fromControl('change-assessment', 'Change an assessment', managed, byManaging('change')),
  fromControl('remove-assessment', 'Remove an assessment', managed, byManaging('remove')),
  fromControl(
    'copy-from-assessment',
    'Copy answers',
    (workspace) => whyNotSay(workspace) ?? true,
    byManaging('copy'),
  ),
];
