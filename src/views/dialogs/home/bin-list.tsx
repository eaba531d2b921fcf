import type { DocumentHead } from '../../../platform/platform';
import { Button } from '../../../ui/button';
import { useRun } from '../../use-workspace';
import styles from './home-dialog.module.css';

/** What was deleted and can still be brought back. */
export function BinList({ documents }: { readonly documents: readonly DocumentHead[] }) {
  const run = useRun();
  if (documents.length === 0) return null;
  return (
    <details className={styles['more']}>
      <summary>Deleted ({documents.length}), kept for 30 days</summary>
      <ul className={styles['list']} aria-label="Deleted documents">
        {documents.map(({ id, title }) => (
          <li key={id} className={styles['line']}>
            <span className={styles['gone']}>{title}</span>
            <Button label={`Restore ${title}`} onPress={() => run('undelete-document', { id })}>
              Restore
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
