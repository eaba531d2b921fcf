import { useMemo, useState } from 'react';
import { Button } from '../../ui/button';
import { useWorkspace, useWorkspaceState } from '../use-workspace';
import styles from './history-list.module.css';
import { Section } from './section';
import { historyOfRow } from './tile-history';
import { sayExactly, sayWhen } from './when';

const shownAtFirst = 5;

/** What was said about an element, newest first; what was undone is not in it. */
export function HistoryList({ elementKey }: { readonly elementKey: string }) {
  const workspace = useWorkspace();
  const [all, setAll] = useState(false);
  const { done, assessment } = useWorkspaceState((state) => ({
    done: state.history.done,
    assessment: state.assessment,
  }));
  const lines = useMemo(
    () => historyOfRow(done, `${assessment}/${elementKey}`),
    [done, assessment, elementKey],
  );
  if (lines.length === 0) return null;
  const now = workspace.platform.now();
  const rest = lines.length - shownAtFirst;
  return (
    <Section title="History">
      <ol className={styles['list']}>
        {(all ? lines : lines.slice(0, shownAtFirst)).map(({ revision, label, at }) => (
          <li key={revision}>
            <span>{label}</span>
            <time dateTime={new Date(at).toISOString()} title={sayExactly(at)}>
              {sayWhen(at, now)}
            </time>
          </li>
        ))}
      </ol>
      {!all && rest > 0 && (
        <div>
          <Button variant="quiet" onPress={() => setAll(true)}>
            Show {rest} more
          </Button>
        </div>
      )}
    </Section>
  );
}
