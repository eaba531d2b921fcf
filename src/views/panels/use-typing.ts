import { useEffect, useRef, useState } from 'react';

/** At most this much typing, in milliseconds, can be lost when the browser is killed. */
const longestUnsaved = 50;

/** What a text box needs that saves while it is typed in. */
export interface Typing {
  readonly text: string;
  change(text: string): void;
  /** Saves what is left and ends this bout of typing. */
  leave(): void;
  /** Forgets what is not saved yet, and ends this bout of typing. */
  drop(): void;
}

/**
 * Keeps a text box and what is saved of it together: typing is committed at most every 50 ms, not
 * on leaving. `commit` hears whether it continues the same bout of typing, so that all of a bout
 * can be one step to undo. A change from elsewhere replaces what stands in the box.
 */
export function useTyping(
  value: string,
  commit: (text: string, continued: boolean) => void,
): Typing {
  const [draft, setDraft] = useState<string | null>(null);
  const bout = useRef({ waiting: null as string | null, begun: false, expected: value, timer: 0 });
  const latest = useRef(commit);
  latest.current = commit;

  const save = () => {
    const now = bout.current;
    window.clearTimeout(now.timer);
    now.timer = 0;
    if (now.waiting === null) return;
    const text = now.waiting;
    now.waiting = null;
    now.expected = text.trim() === '' ? '' : text;
    latest.current(text, now.begun);
    now.begun = true;
  };
  const saveRef = useRef(save);
  saveRef.current = save;

  useEffect(() => {
    const leavePage = () => saveRef.current();
    window.addEventListener('pagehide', leavePage);
    return () => {
      window.removeEventListener('pagehide', leavePage);
      leavePage();
    };
  }, []);

  useEffect(() => {
    const now = bout.current;
    if (now.waiting !== null || value === now.expected) return;
    now.expected = value;
    now.begun = false;
    setDraft(null);
  }, [value]);

  return {
    text: draft ?? value,
    change: (text) => {
      const now = bout.current;
      if (!now.begun && now.waiting === null) now.expected = value;
      now.waiting = text;
      setDraft(text);
      if (now.timer === 0) now.timer = window.setTimeout(() => saveRef.current(), longestUnsaved);
    },
    drop: () => {
      const now = bout.current;
      window.clearTimeout(now.timer);
      Object.assign(now, { timer: 0, waiting: null, begun: false });
      setDraft(null);
    },
    leave: () => {
      save();
      bout.current.begun = false;
      setDraft(null);
    },
  };
}
