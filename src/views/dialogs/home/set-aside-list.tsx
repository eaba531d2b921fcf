import { Download } from 'lucide-react';
import type { SetAside } from '../../../platform/platform';
import { Button } from '../../../ui/button';
import { sayExactly, sayWhen } from '../../panels/when';
import { useRun, useWorkspace } from '../../use-workspace';
import styles from './home-dialog.module.css';

/** Stored data that could not be read: kept apart, never overwritten, and offered as files. */
export function SetAsideList({ items }: { readonly items: readonly SetAside[] }) {
  const { platform } = useWorkspace();
  const run = useRun();
  if (items.length === 0) return null;
  return (
    <section className={styles['more']}>
      <h3>Set aside ({items.length})</h3>
      <p className={styles['about']}>
        Stored data that could not be read. It is kept as it was found: download it to look into it,
        or to send it on.
      </p>
      <ul className={styles['list']} aria-label="Set aside">
        {items.map(({ key, title, reason, at }) => (
          <li key={key} className={styles['line']}>
            <span className={styles['gone']}>
              {title}
              <span className={styles['about']}>{reason}</span>
            </span>
            <time
              className={styles['when']}
              dateTime={new Date(at).toISOString()}
              title={sayExactly(at)}
            >
              {sayWhen(at, platform.now())}
            </time>
            <Button
              icon={<Download />}
              label={`Download what was set aside of ${title}`}
              onPress={() => run('download-set-aside', { id: key })}
            >
              Download
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
