import { TextField } from '../../ui/text-field';
import { limitOf } from '../../workspace/owners';
import { useRun, useWorkspaceState } from '../use-workspace';
import styles from './load.module.css';

/** For how many elements a party can be accountable before that is too many. */
export function LimitField() {
  const run = useRun();
  const limit = useWorkspaceState((state) => limitOf(state.shown));
  return (
    <div className={styles['limit']}>
      <TextField
        key={limit}
        type="number"
        label="Accountable for at most"
        value={String(limit)}
        onCommit={(text) => run('set-limit', Number(text))}
      />
    </div>
  );
}
