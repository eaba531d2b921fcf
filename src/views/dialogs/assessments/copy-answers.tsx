import { Copy } from 'lucide-react';
import { useState } from 'react';
import type { Copying } from '../../../commands/manage-assessments';
import { assessmentName, listAssessments } from '../../../document/create-document';
import { Button } from '../../../ui/button';
import { Choice } from '../../../ui/choice';
import { Dialog } from '../../../ui/dialog';
import { RadioRow } from '../../../ui/radio-row';
import { nameIn } from '../../../workspace/assessments';
import { currentModel } from '../../../workspace/current';
import { actionTargets } from '../../../workspace/selecting';
import { useRun, useWorkspace } from '../../use-workspace';
import styles from './assessments.module.css';

/** Asks which assessment to copy from, and about which elements. */
export function CopyAnswersDialog({ onClose }: { readonly onClose: () => void }) {
  const workspace = useWorkspace();
  const run = useRun();
  const state = workspace.store.getState();
  const { document, assessment } = state;
  const others = listAssessments(document).filter(({ id }) => id !== assessment);
  const selected = actionTargets(workspace).length;
  const [from, setFrom] = useState(others[0]?.id ?? '');
  const [scope, setScope] = useState<Copying['scope']>(selected > 0 ? 'selection' : 'model');
  return (
    <Dialog
      title="Copy answers"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            icon={<Copy />}
            onPress={() => run('copy-from-assessment', { from, scope } satisfies Copying)}
          >
            Copy
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <p className={styles['note']}>
          Ratings, notes, confidence and evidence go into “{nameIn(document, assessment)}”, in place
          of what it says about the same elements. It can be undone.
        </p>
        <Choice
          label="From"
          value={from}
          options={others.map((one) => ({ value: one.id, label: assessmentName(one) }))}
          onChange={setFrom}
        />
        <RadioRow
          label="What"
          value={scope}
          options={[
            {
              value: 'selection',
              label: `Selection (${selected})`,
              ...(selected === 0 && { disabledReason: 'Nothing is selected.' }),
            },
            { value: 'model', label: `Everything in ${currentModel(state)?.shortTitle ?? ''}` },
          ]}
          onChange={(value) => setScope(value as Copying['scope'])}
        />
      </div>
    </Dialog>
  );
}
