import { Copy, Download, Plus } from 'lucide-react';
import { listAssessments } from '../../../document/create-document';
import { whyNotManage } from '../../../workspace/assessments';
import { CommandButton } from '../../command-button';
import { useWorkspace, useWorkspaceState } from '../../use-workspace';
import { EditorDialog } from '../editor-dialog';
import { AssessmentLine } from './assessment-line';
import styles from './assessments.module.css';

/** Every assessment of the document. */
export function AssessmentsDialog({ onClose }: { readonly onClose: () => void }) {
  const workspace = useWorkspace();
  const document = useWorkspaceState((state) => state.document);
  const shown = useWorkspaceState((state) => state.assessment);
  const barred = useWorkspaceState(() => whyNotManage(workspace));
  return (
    <EditorDialog title="Assessments" onClose={onClose}>
      <div className={styles['stack']}>
        <p className={styles['note']}>
          {barred ??
            'Each assessment holds everything said about the models: of one hospital, one region or one day.'}
        </p>
        <ul className={styles['list']} aria-label="Assessments, oldest first">
          {listAssessments(document).map((one) => (
            <AssessmentLine
              key={one.id}
              assessment={one}
              shown={one.id === shown}
              barred={barred}
            />
          ))}
        </ul>
        <div className={styles['ways']}>
          <CommandButton id="new-assessment" icon={<Plus />} text="New" variant="plain" />
          <CommandButton
            id="copy-assessment"
            icon={<Plus />}
            text="New from the one shown"
            variant="plain"
          />
          <CommandButton
            id="copy-answers"
            icon={<Copy />}
            text="Copy answers from another"
            variant="plain"
          />
          <CommandButton id="export-json" icon={<Download />} text="Export all" variant="plain" />
        </div>
      </div>
    </EditorDialog>
  );
}
