import { Button } from '../../ui/button';
import { useRun, useWorkspaceState } from '../../views/use-workspace';
import styles from './banner.module.css';

/** Says across the window that the work is not kept, why, and what to do. */
export function NotSaved() {
  const run = useRun();
  const saved = useWorkspaceState((state) => state.saved);
  return (
    <div role="alert">
      {saved.state === 'not-saved' && (
        <div className={styles['alarm']}>
          <span>
            <strong>NOT SAVED</strong> {saved.fault?.message}
          </span>
          <span className={styles['actions']}>
            <Button onPress={() => run('retry-saving')}>Retry</Button>
            <Button onPress={() => run('save-file')}>Save as a file</Button>
          </span>
        </div>
      )}
    </div>
  );
}
