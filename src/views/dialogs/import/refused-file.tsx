import { FolderOpen } from 'lucide-react';
import { explainFileError } from '../../../formats/file-error';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import type { Incoming } from '../../../workspace/incoming';
import { useRun } from '../../use-workspace';
import styles from './import-dialog.module.css';

/** Says why a file was not opened, and what to do. */
export function RefusedFile(props: {
  readonly file: Extract<Incoming, { kind: 'refused' }>;
  readonly onClose: () => void;
}) {
  const { file, onClose } = props;
  const run = useRun();
  const { title, detail } = explainFileError(file.error);
  return (
    <Dialog
      title="This file was not opened"
      onClose={onClose}
      footer={
        <>
          <Button
            icon={<FolderOpen />}
            onPress={() => {
              onClose();
              run('open-file');
            }}
          >
            Choose another file
          </Button>
          <Button variant="primary" onPress={onClose}>
            Close
          </Button>
        </>
      }
    >
      <div className={styles['words']}>
        <p className={styles['name']}>{file.name}</p>
        <p className={styles['reason']}>{title}</p>
        <p>{detail}</p>
        <p className={styles['note']}>
          Nothing of it was read into the document that is open, which stays as it is.
        </p>
      </div>
    </Dialog>
  );
}
