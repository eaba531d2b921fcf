import { ChevronDown, Lock } from 'lucide-react';
import { useMemo } from 'react';
import { applies, labelOf } from '../../commands/command';
import { type Assessment, assessmentName, listAssessments } from '../../document/create-document';
import { emptyDocument } from '../../document/document';
import { classNames } from '../../ui/class-names';
import { Menu } from '../../ui/menu';
import type { MenuGroup, MenuItem } from '../../ui/menu-item';
import { describeAssessment } from '../../views/dialogs/assessments/describe-assessment';
import { useRegistry, useRun, useWorkspace, useWorkspaceState } from '../../views/use-workspace';
import { whyNotChoose } from '../../workspace/assessments';
import styles from './assessment-picker.module.css';

/** What can be done about assessments, under the list of them: ids of commands. */
const ways = ['new-assessment', 'copy-assessment', 'copy-answers', 'assessments', 'what-if'];

/** Which assessment is shown, and the way to the others. Quiet as long as there is one, without a name. */
export function AssessmentPicker() {
  const workspace = useWorkspace();
  const { commands } = useRegistry();
  const run = useRun();
  // Its place is kept while a document is still opening: what is beside it does not move then.
  const failed = useWorkspaceState((state) => state.status === 'failed');
  const table = useWorkspaceState((state) => state.document.tables.assessments);
  const shown = useWorkspaceState((state) => state.assessment);
  // Depends on this table alone, so that painting does not list it anew.
  const all = useMemo(
    () =>
      listAssessments({
        ...emptyDocument,
        tables: { ...emptyDocument.tables, assessments: table },
      }),
    [table],
  );
  const one = all.find(({ id }) => id === shown);
  if (failed || one === undefined) return null;
  const quiet = all.length === 1 && one.name === '';
  const groups = (): MenuGroup[] => [
    { label: 'Assessments in this document', items: all.map((each) => entry(each)) },
    {
      items: ways.flatMap((id): MenuItem[] => {
        const command = commands.find((each) => each.id === id);
        if (command === undefined) return [];
        const answer = applies(command, workspace);
        return [
          {
            id,
            label: labelOf(command, workspace),
            disabledReason: answer === true ? null : answer,
            onSelect: () => run(id),
          },
        ];
      }),
    },
  ];
  const entry = (each: Assessment): MenuItem => {
    const hint = describeAssessment(workspace, each);
    return {
      id: each.id,
      label: assessmentName(each),
      ...(hint !== '' && { hint }),
      checked: each.id === shown,
      disabledReason: each.id === shown ? null : whyNotChoose(workspace),
      onSelect: () => run('set-assessment', each.id),
    };
  };
  return (
    <div className={styles['picker']}>
      <Menu
        label={`Assessment: ${assessmentName(one)}${one.frozen ? ', frozen' : ''}`}
        text
        trigger={
          <span className={classNames(styles['trigger'], quiet && styles['quiet'])}>
            {one.frozen && <Lock aria-hidden="true" />}
            <span className={styles['name']}>{quiet ? 'Assessment' : assessmentName(one)}</span>
            <ChevronDown aria-hidden="true" />
          </span>
        }
        items={groups}
      />
    </div>
  );
}
