import { useEffect, useState } from 'react';
import { tell } from '../../../workspace/workspace';
import { useRun, useWorkspace } from '../../use-workspace';
import styles from './drop-target.module.css';
import { droppedFiles, holdsFiles } from './dropped-files';

/** Opens a file that is dropped anywhere on the window; says so while one is held over it. */
export function DropTarget() {
  const run = useRun();
  const workspace = useWorkspace();
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Entering a child leaves its parent: only as many leaves as enters mean that the file is gone.
    let depth = 0;
    const enter = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      depth += 1;
      setOver(true);
    };
    const hold = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      // Without this the browser would leave the page and show the file.
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
    };
    const leave = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      depth -= 1;
      if (depth <= 0) end();
    };
    const end = (): void => {
      depth = 0;
      setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      end();
      void droppedFiles(event).then((files) => {
        const [file] = files;
        if (file === undefined) return;
        if (files.length === 1) run('open-dropped-file', file);
        else
          tell(workspace, `${files.length} files were dropped. Drop them one at a time.`, {
            kind: 'problem',
          });
      });
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragover', hold);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragover', hold);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [run, workspace]);
  if (!over) return null;
  return (
    <div className={styles['target']}>
      <p className={styles['words']}>Drop the file to open it as a new document</p>
    </div>
  );
}
