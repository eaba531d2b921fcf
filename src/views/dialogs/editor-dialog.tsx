import { Redo2, Undo2 } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { CommandButton } from '../command-button';
import styles from './editor-dialog.module.css';

/** A dialog in which every change is an edit at once: undo and redo stand at its foot, and Done closes it. */
export function EditorDialog(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** What stands at the foot; without it, that every change is made at once. */
  readonly hint?: string;
  readonly initialFocus?: RefObject<HTMLElement | null>;
}) {
  const { title, onClose, children, initialFocus } = props;
  return (
    <Dialog
      title={title}
      wide
      onClose={onClose}
      {...(initialFocus !== undefined && { initialFocus })}
      footer={
        <>
          <span className={styles['hint']}>
            {props.hint ?? 'Every change is made at once, and can be undone.'}
          </span>
          <CommandButton id="undo" icon={<Undo2 />} />
          <CommandButton id="redo" icon={<Redo2 />} />
          <Button variant="primary" onPress={onClose}>
            Done
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
