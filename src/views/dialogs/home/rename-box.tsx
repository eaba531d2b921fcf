import { useEffect, useRef } from 'react';
import styles from './home-dialog.module.css';

/** A title being changed: Enter or leaving it says the new one, Escape leaves the old one. */
export function RenameBox(props: {
  readonly title: string;
  readonly onDone: (next: string | null) => void;
}) {
  const box = useRef<HTMLInputElement>(null);
  const left = useRef(false);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  const leave = (next: string | null) => {
    // Taking the field away blurs it: that must not say the same again.
    if (left.current) return;
    left.current = true;
    const changed = next !== null && next.trim() !== '' && next.trim() !== props.title;
    props.onDone(changed ? next.trim() : null);
  };
  return (
    <input
      ref={box}
      className={styles['box']}
      aria-label={`New title of ${props.title}`}
      defaultValue={props.title}
      maxLength={200}
      onBlur={(event) => leave(event.target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') leave(event.currentTarget.value);
        if (event.key === 'Escape') {
          event.stopPropagation();
          leave(null);
        }
      }}
    />
  );
}
