import { readRule } from '../../../document/rules';
import type { Model } from '../../../model/model';
import { Button } from '../../../ui/button';
import { Badge } from '../../panels/section';
import { useModel, useWhyNotEdit } from '../../panels/use-model';
import { useRun, useWorkspaceState } from '../../use-workspace';
import { EditorDialog } from '../editor-dialog';
import styles from './rule-dialog.module.css';
import { RuleFields } from './rule-fields';
import { RuleResult } from './rule-result';

/** The rule of the staged model that is shown, editable for this document. */
export function RuleDialog({ onClose }: { readonly onClose: () => void }) {
  const model = useModel();
  return (
    <EditorDialog title={model === null ? 'Rule' : `Rule of ${model.shortTitle}`} onClose={onClose}>
      {model !== null && <Editor model={model} />}
    </EditorDialog>
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
