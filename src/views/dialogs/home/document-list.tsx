import type { DocumentHead } from '../../../platform/platform';
import { DocumentLine } from './document-line';
import styles from './home-dialog.module.css';

/** The documents, newest first. */
export function DocumentList(props: {
  readonly documents: readonly DocumentHead[];
  readonly onOpened: () => void;
}) {
  if (props.documents.length === 0) {
    return <p className={styles['about']}>There is no document in this browser yet.</p>;
  }
  return (
    <ul className={styles['list']} aria-label="Documents, newest first">
      {props.documents.map((head) => (
        <DocumentLine key={head.id} head={head} onOpened={props.onOpened} />
      ))}
    </ul>
  );
}
