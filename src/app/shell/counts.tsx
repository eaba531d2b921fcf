import { coverageOf } from '../../analysis/coverage';
import type { Model } from '../../model/model';
import { rollupsOf } from '../../views/panels/use-model';
import { useWorkspaceState } from '../../views/use-workspace';
import styles from './foot-bar.module.css';

/** How much has been assessed, and how much is selected. */
export function Counts({ model }: { readonly model: Model }) {
  const { assessed, of } = useWorkspaceState((state) => coverageOf(model, rollupsOf(model, state)));
  const selected = useWorkspaceState((state) => state.selection.size);
  return (
    <div className={styles['counts']}>
      <span>{`${assessed} of ${of} assessed`}</span>
      {selected > 0 && <span>{`${selected} selected`}</span>}
    </div>
  );
}
