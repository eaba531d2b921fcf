import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../../ui/button';
import { useWorkspace, useWorkspaceState } from '../../views/use-workspace';
import type { Message } from '../../workspace/state';
import { dismissMessage } from '../../workspace/workspace';
import styles from './message.module.css';

const short = 5000;
const long = 12_000;

/** What the app has to say, in the corner and aloud. It goes by itself, but not while it is looked at. */
export function MessageRegion() {
  const message = useWorkspaceState((state) => state.message);
  const place = (kind: Message['kind']) =>
    message?.kind === kind && <Toast key={message.id} message={message} />;
  return createPortal(
    <div className={styles['region']} data-over-dialogs="">
      {/* With aria-live said, an open dialog does not hide them. */}
      <output aria-live="polite">{place('info')}</output>
      <div role="alert" aria-live="assertive">
        {place('problem')}
      </div>
    </div>,
    document.body,
  );
}

function Toast({ message }: { readonly message: Message }) {
  const workspace = useWorkspace();
  const [held, setHeld] = useState(false);
  const { action, kind } = message;
  useEffect(() => {
    if (held) return;
    const time = action === undefined && kind === 'info' ? short : long;
    const timer = setTimeout(() => dismissMessage(workspace), time);
    return () => clearTimeout(timer);
  }, [held, action, kind, workspace]);
  return (
    <div
      className={styles['toast']}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles['text']}>{message.text}</span>
      {action !== undefined && (
        <Button
          onPress={() => {
            dismissMessage(workspace);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <Button
        variant="quiet"
        label="Dismiss"
        icon={<X />}
        onPress={() => dismissMessage(workspace)}
      />
    </div>
  );
}
