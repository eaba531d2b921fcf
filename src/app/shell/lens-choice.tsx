import type { Model } from '../../model/model';
import type { Lens } from '../../scene/lens';
import { Choice } from '../../ui/choice';
import { useRun, useWorkspace, useWorkspaceState } from '../../views/use-workspace';
import { lensesFor } from '../../workspace/current';
import styles from './foot-bar.module.css';

/** Which lens the model is looked at through. */
export function LensChoice({ model, lens }: { readonly model: Model; readonly lens: Lens }) {
  const run = useRun();
  const workspace = useWorkspace();
  const lenses = useWorkspaceState((state) => lensesFor(workspace, state, model));
  return (
    <div className={styles['lens']}>
      <Choice
        label="Lens"
        hideLabel
        title="Lens: what the colour says (L)"
        value={lens.id}
        options={lenses.map((one) => ({ value: one.id, label: one.label(model) }))}
        onChange={(id) => run('set-lens', id)}
      />
    </div>
  );
}
