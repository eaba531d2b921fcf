import { FilePlus, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { useRun } from '../../use-workspace';
import { BinList } from './bin-list';
import { DocumentList } from './document-list';
import styles from './home-dialog.module.css';
import { NewDocument } from './new-document';
import { SetAsideList } from './set-aside-list';
import { useDocuments } from './use-documents';

/** Every document in this browser, and the ways to get another one. */
export function HomeDialog({ onClose }: { readonly onClose: () => void }) {
  const run = useRun();
  const list = useDocuments();
  const [making, setMaking] = useState(false);
  return (
    <Dialog title="Documents" wide onClose={onClose}>
      <div className={styles['home']}>
        <div className={styles['ways']}>
          <Button
            variant="primary"
            icon={<FilePlus />}
            expanded={making}
            onPress={() => setMaking(!making)}
          >
            New document
          </Button>
          <Button icon={<FolderOpen />} onPress={() => run('open-file')}>
            Open a file
          </Button>
          <p className={styles['note']}>
            Documents live in this browser only. Save a file to keep one elsewhere or to pass it on.
          </p>
        </div>
        {making && <NewDocument onDone={onClose} onCancel={() => setMaking(false)} />}
        {list !== null && list.fault !== '' && (
          <p role="alert" className={styles['fault']}>
            The list could not be read. {list.fault}
          </p>
        )}
        {list !== null && list.fault === '' && (
          <DocumentList documents={list.documents} onOpened={onClose} />
        )}
        {list !== null && <SetAsideList items={list.setAside} />}
        {list !== null && <BinList documents={list.deleted} />}
      </div>
    </Dialog>
  );
}
