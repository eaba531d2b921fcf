import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, type RefObject, useRef } from 'react';
import { Button } from './button';
import { classNames } from './class-names';
import styles from './dialog.module.css';
import { PopupRoot } from './popup-root';

/**
 * A window over the page, named by its title. Closed by Escape, the cross or a press outside.
 * Import it only from what is loaded when a dialog opens.
 */
export function Dialog(props: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly wide?: boolean;
  /** Leaves out the head that is seen; the title is still heard. */
  readonly bare?: boolean;
  /** What gets the focus first; the dialog itself otherwise, so that its title is heard. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
}) {
  const { title, onClose, children, footer, wide = false, bare = false } = props;
  const popup = useRef<HTMLDivElement>(null);
  return (
    <PopupRoot>
      <Base.Root
        open
        onOpenChange={(open, { reason, event, cancel }) => {
          const target = event.target instanceof Element ? event.target : null;
          // What floats above dialogs, such as the undo of a message, does not close them.
          if (reason === 'outside-press' && target?.closest('[data-over-dialogs]')) cancel();
          else if (!open) onClose();
        }}
      >
        <Base.Portal>
          <Base.Backdrop className={styles['backdrop']} />
          <Base.Popup
            className={classNames(styles['dialog'], wide && styles['wide'], bare && styles['bare'])}
            ref={popup}
            initialFocus={props.initialFocus ?? popup}
          >
            <div className={bare ? styles['heard'] : styles['head']}>
              <Base.Title className={styles['title']}>{title}</Base.Title>
              {!bare && <Button variant="quiet" label="Close" icon={<X />} onPress={onClose} />}
            </div>
            <div className={styles['body']}>{children}</div>
            {footer !== undefined && <div className={styles['foot']}>{footer}</div>}
          </Base.Popup>
        </Base.Portal>
      </Base.Root>
    </PopupRoot>
  );
}
