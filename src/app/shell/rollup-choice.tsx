import { Choice } from '../../ui/choice';
import { useRun, useWorkspaceState } from '../../views/use-workspace';
import type { RollupMethod } from '../../workspace/state';
import styles from './foot-bar.module.css';

const methods: readonly { readonly value: RollupMethod; readonly label: string }[] = [
  { value: 'mean', label: 'Mean' },
  { value: 'minimum', label: 'Minimum' },
  { value: 'distribution', label: 'Distribution' },
];

/** How the bands sum up what is under them. */
export function RollupChoice() {
  const run = useRun();
  const method = useWorkspaceState((state) => state.preferences.rollup);
  return (
    <div className={styles['rollup']}>
      <Choice
        label="Roll-up"
        hideLabel
        title="Roll-up: how a group sums up its tiles"
        value={method}
        options={methods}
        onChange={(value) => run('set-rollup', value)}
      />
    </div>
  );
}
