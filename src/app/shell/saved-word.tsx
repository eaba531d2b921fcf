import { useWorkspaceState } from '../../views/use-workspace';
import styles from './saved-word.module.css';

/** One quiet word that says whether the work is kept. When it is not, a banner says so: see `NotSaved`. */
export function SavedWord() {
  const saved = useWorkspaceState((state) => state.saved.state);
  const status = useWorkspaceState((state) => state.status);
  const role = useWorkspaceState((state) => state.role);
  const word = saved === 'saving' ? 'Saving' : 'Saved';
  const tries = useWorkspaceState((state) => state.whatIf !== null);
  const quiet = tries
    ? 'What-if, not kept'
    : status !== 'open'
      ? ''
      : role === 'follower'
        ? 'Read only'
        : word;
  return (
    // Not spoken by itself: it would speak at every stroke. The alert is.
    <output aria-live="off" className={styles['word']} hidden={saved === 'not-saved'}>
      {quiet}
    </output>
  );
}
