import { Button } from '../../ui/button';
import { useWhyNotEdit } from '../../views/panels/use-model';
import { useRun, useWorkspaceState } from '../../views/use-workspace';
import styles from './banner.module.css';
import { sayLeftOut, sayWaiting } from './not-saved-words';

/** Says across the window what is not kept, why, and what to do. */
export function NotSaved() {
  const notSaved = useWorkspaceState((state) => state.saved.state === 'not-saved');
  const leftBehind = useWorkspaceState((state) => state.unsaved.leftBehind);
  const run = useRun();
  return (
    <div role="alert">
      {notSaved && <OpenDocument />}
      {leftBehind.map(({ id, title }) => (
        <div key={id} className={styles['alarm']}>
          <span>
            <strong>NOT SAVED</strong> You left "{title}" before everything in it was saved.
          </span>
          <span className={styles['actions']}>
            <Button label={`Go back to ${title}`} onPress={() => run('open-document', { id })}>
              Go back
            </Button>
          </span>
        </div>
      ))}
    </div>
  );
}

function OpenDocument() {
  const run = useRun();
  const whyNotEdit = useWhyNotEdit();
  const message = useWorkspaceState((state) => state.saved.fault?.message ?? '');
  const waiting = useWorkspaceState((state) => state.unsaved.waiting);
  const leftOut = useWorkspaceState((state) => state.unsaved.leftOut);
  const some = leftOut.length > 0;
  return (
    <div className={styles['alarm']}>
      <span>
        <strong>NOT SAVED</strong> {message} {sayWaiting(waiting)} {sayLeftOut(leftOut)}
      </span>
      <span className={styles['actions']}>
        {(waiting.length > 0 || !some) && (
          <Button onPress={() => run('retry-saving')}>Retry</Button>
        )}
        {some && (
          <Button disabledReason={whyNotEdit} onPress={() => run('repeat-left-out')}>
            Make again
          </Button>
        )}
        <Button onPress={() => run(some ? 'save-left-out' : 'save-file')}>Save as a file</Button>
        {some && (
          <Button onPress={() => run('discard-left-out')}>
            {leftOut.length === 1 ? 'Discard 1 change' : `Discard ${leftOut.length} changes`}
          </Button>
        )}
      </span>
    </div>
  );
}
