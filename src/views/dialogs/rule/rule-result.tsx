import type { Model } from '../../../model/model';
import { standingOf } from '../../../workspace/standing';
import { useWorkspaceState } from '../../use-workspace';
import styles from './rule-dialog.module.css';

/** What the rule in force comes to in the assessment that is shown. */
export function RuleResult({ model }: { readonly model: Model }) {
  const standing = useWorkspaceState((state) => standingOf(state, model));
  if (standing === null) return null;
  const { reached, best, unknown } = standing;
  return (
    <p className={styles['result']} role="status">
      <strong>Stage {reached}</strong> reached under this rule
      {unknown > 0 && <span>, Stage {best} still possible</span>}
    </p>
  );
}
