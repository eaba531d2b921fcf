import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import type { Incoming } from '../../../workspace/incoming';
import styles from './import-dialog.module.css';

/** So many of the things left out are listed one by one. */
const listed = 200;

const counted = (count: number): string =>
  count === 1
    ? '1 entry would be left out'
    : `${count.toLocaleString('en')} entries would be left out`;

/** Lists what of a file cannot be kept, and offers the rest. */
export function PartialFile(props: {
  readonly file: Extract<Incoming, { kind: 'partial' }>;
  readonly onKeep: () => void;
  readonly onClose: () => void;
}) {
  const { file, onKeep, onClose } = props;
  const { leftOut } = file;
  const more = leftOut.length - listed;
  return (
    <Dialog
      title="Some of this file cannot be kept"
      wide
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={onKeep}>
            Open what can be kept
          </Button>
        </>
      }
    >
      <div className={styles['words']}>
        <p className={styles['name']}>{file.name}</p>
        <p>
          {counted(leftOut.length)}. Everything else can be opened as a new document; neither the
          file nor the document that is open changes.
        </p>
        <section
          className={styles['list']}
          aria-label="What would be left out"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls must be reached by keyboard.
          tabIndex={0}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">Where</th>
                <th scope="col">What stands there</th>
                <th scope="col">Why it cannot be kept</th>
              </tr>
            </thead>
            <tbody>
              {leftOut.slice(0, listed).map((entry, index) => (
                <tr key={`${index} ${entry.where}`}>
                  <td className={styles['where']}>{entry.where}</td>
                  <td>{entry.what}</td>
                  <td>{entry.why}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {more > 0 && (
            <p className={styles['more']}>
              And {more.toLocaleString('en')} more. The first {listed} are listed.
            </p>
          )}
        </section>
      </div>
    </Dialog>
  );
}
