import { Button } from '../../ui/button';
import { useRun, useWorkspaceState } from '../../views/use-workspace';
import styles from './banner.module.css';

/** Says that another tab edits this document, and offers to take over. */
export function RoleBanner() {
  const run = useRun();
  const follows = useWorkspaceState(
    (state) => state.status === 'open' && state.role === 'follower',
  );
  return (
    <output>
      {follows && (
        <span className={styles['banner']}>
          <span>
            <strong>Open in another tab.</strong> What is done there shows here at once; only one
            tab edits.
          </span>
          <Button variant="primary" onPress={() => run('take-over')}>
            Take over
          </Button>
        </span>
      )}
    </output>
  );
}
