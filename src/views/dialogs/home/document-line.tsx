import { Copy, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { DocumentHead } from '../../../platform/platform';
import { Button } from '../../../ui/button';
import { sayExactly, sayWhen } from '../../panels/when';
import { useRun, useWorkspace, useWorkspaceState } from '../../use-workspace';
import styles from './home-dialog.module.css';
import { RenameBox } from './rename-box';

/** One document: a press opens it; what else can be done stands beside it. */
export function DocumentLine(props: {
  readonly head: DocumentHead;
  readonly onOpened: () => void;
}) {
  const { id, title, changed } = props.head;
  const { platform } = useWorkspace();
  const run = useRun();
  const here = useWorkspaceState((state) => state.documentId === id);
  const [renaming, setRenaming] = useState(false);
  const open = () => {
    if (!here) run('open-document', { id });
    props.onOpened();
  };
  return (
    <li className={styles['line']} data-here={here || undefined}>
      {renaming ? (
        <RenameBox
          title={title}
          onDone={(next) => {
            setRenaming(false);
            if (next !== null) run('rename-stored-document', { id, title: next });
          }}
        />
      ) : (
        <button type="button" className={styles['open']} onClick={open}>
          <span className={styles['title']}>{title}</span>
          {here && <span className={styles['badge']}>Open now</span>}
          <time
            className={styles['when']}
            dateTime={new Date(changed).toISOString()}
            title={sayExactly(changed)}
          >
            {sayWhen(changed, platform.now())}
          </time>
        </button>
      )}
      <Button
        variant="quiet"
        label={`Rename ${title}`}
        icon={<Pencil />}
        onPress={() => setRenaming(true)}
      />
      <Button
        variant="quiet"
        label={`Duplicate ${title}`}
        icon={<Copy />}
        onPress={() => run('duplicate-document', { id })}
      />
      <Button
        variant="quiet"
        label={`Delete ${title}`}
        icon={<Trash2 />}
        onPress={() => run('delete-document', { id })}
      />
    </li>
  );
}
