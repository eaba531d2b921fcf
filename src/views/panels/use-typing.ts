import { useEffect, useLayoutEffect, useState } from 'react';
import { type CommitText, createTypist, type Typist } from './typist';

/** What a text box shows, and whom it tells about it. */
export interface Typing extends Pick<Typist, 'change' | 'leave' | 'drop'> {
  readonly text: string;
}

/**
 * Keeps a text box and what is saved of it together: typing is saved at most every 50 ms, not on
 * leaving the box. `begun` is what was typed before the box was there.
 */
export function useTyping(value: string, commit: CommitText, begun: string | null = null): Typing {
  const [draft, setDraft] = useState(begun);
  const [typist] = useState(() => createTypist(value, setDraft));

  useLayoutEffect(() => typist.use(commit), [typist, commit]);
  useEffect(() => typist.hear(value), [typist, value]);
  useEffect(() => {
    if (begun !== null) typist.change(begun);
    window.addEventListener('pagehide', typist.save);
    return () => {
      window.removeEventListener('pagehide', typist.save);
      typist.save();
    };
  }, [typist, begun]);

  const { change, leave, drop } = typist;
  return { text: draft ?? value, change, leave, drop };
}
