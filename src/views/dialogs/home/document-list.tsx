import type { DocumentHead } from '../../../platform/platform';
import { DocumentLine } from './document-line';
import styles from './home-dialog.module.css';

/** The documents, newest first. */
export function DocumentList(props: {
  readonly documents: readonly DocumentHead[];
  readonly onOpened: () => void;
}) {
  return (
    <ul className={styles['list']} aria-label="Documents, newest first">
      {props.documents.map((head) => (
        <DocumentLine key={head.id} head={head} onOpened={props.onOpened} />
      ))}
    </ul>
  );
}
