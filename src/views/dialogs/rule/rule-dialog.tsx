import { Redo2, Undo2 } from 'lucide-react';
import { readRule } from '../../../document/rules';
import type { Model } from '../../../model/model';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { CommandButton } from '../../command-button';
import { Badge } from '../../panels/section';
import { useModel, useWhyNotEdit } from '../../panels/use-model';
import { useRun, useWorkspaceState } from '../../use-workspace';
import styles from './rule-dialog.module.css';
import { RuleFields } from './rule-fields';
import { RuleResult } from './rule-result';

/** The rule of the staged model that is shown, editable for this document. */
export function RuleDialog({ onClose }: { readonly onClose: () => void }) {
  const model = useModel();
  return (
    <Dialog
      title={model === null ? 'Rule' : `Rule of ${model.shortTitle}`}
      onClose={onClose}
      footer={
        <>
          <span className={styles['foot']}>Every change is made at once, and can be undone.</span>
          <CommandButton id="undo" icon={<Undo2 />} />
          <CommandButton id="redo" icon={<Redo2 />} />
          <Button variant="primary" onPress={onClose}>
            Done
          </Button>
        </>
      }
    >
      {model !== null && <Editor model={model} />}
    </Dialog>
  );
}

function Editor({ model }: { readonly model: Model }) {
  const run = useRun();
  const barred = useWhyNotEdit();
  const rule = useWorkspaceState((state) => readRule(state.shown, model));
  if (rule === null) return <p>{model.title} has no stages, and so no rule.</p>;
  const { own } = rule;
  return (
    <div className={styles['editor']}>
      {barred !== null && <p className={styles['note']}>{barred}</p>}
      <p className={styles['note']}>
        {own.origin === 'proposal' && <Badge>Proposal of Isotherm</Badge>} {own.note}
      </p>
      <RuleResult model={model} />
      <RuleFields model={model} rule={rule} />
      <div className={styles['answer']}>
        <Button
          disabledReason={barred ?? (rule.changed ? null : 'This is the model’s own rule.')}
          onPress={() => run('reset-rule')}
        >
          Use the model’s own rule
        </Button>
        {rule.changed && (
          <span className={styles['note']}>
            Changed from the model’s own: every picture and file says so.
          </span>
        )}
      </div>
    </div>
  );
}
