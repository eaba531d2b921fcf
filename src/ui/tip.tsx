import {
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import styles from './tip.module.css';

const delay = 500;

/**
 * Shows a short text while the pointer rests on what it wraps, or while that has the keyboard's
 * focus. For sight only: the control inside says the same by its name or title.
 */
export function Tip({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  const anchor = useRef<HTMLSpanElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [open, setOpen] = useState(false);
  const hide = () => {
    clearTimeout(timer.current);
    setOpen(false);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <span
      ref={anchor}
      role="presentation"
      className={styles['anchor']}
      onPointerEnter={(event) => {
        if (event.pointerType === 'touch') return;
        timer.current = setTimeout(() => setOpen(true), delay);
      }}
      onPointerLeave={hide}
      onPointerDown={hide}
      onFocus={(event) => setOpen(event.target.matches(':focus-visible'))}
      onBlur={hide}
      onKeyDown={hide}
    >
      {children}
      {open && text !== '' && <TipBox text={text} anchor={anchor} />}
    </span>
  );
}

function TipBox({
  text,
  anchor,
}: {
  readonly text: string;
  readonly anchor: RefObject<HTMLElement | null>;
}) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The anchor takes no place of its own (display: contents): its child does.
    const at = anchor.current?.firstElementChild?.getBoundingClientRect();
    const tip = box.current;
    if (at === undefined || tip === null) return;
    const { width, height } = tip.getBoundingClientRect();
    const left = at.left + at.width / 2 - width / 2;
    const below = at.bottom + 6;
    tip.style.left = `${Math.max(4, Math.min(left, innerWidth - width - 4))}px`;
    tip.style.top = `${below + height < innerHeight ? below : at.top - height - 6}px`;
  });
  return createPortal(
    <div ref={box} role="tooltip" aria-hidden="true" className={styles['tip']}>
      {text}
    </div>,
    document.body,
  );
}
