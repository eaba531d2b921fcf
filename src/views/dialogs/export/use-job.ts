import { useCallback, useEffect, useRef, useState } from 'react';

/** What is under way in a dialog, and what came of the last one. */
export interface Job {
  readonly running: boolean;
  /** It takes long enough to say so. */
  readonly slow: boolean;
  readonly outcome: { readonly kind: 'done' | 'failed'; readonly words: string } | null;
  /** Starts work; `stopped` tells it that nobody waits any more. Its answer is what is said at the end. */
  start(work: (stopped: () => boolean) => Promise<string>): void;
  cancel(): void;
}

/** Work shorter than this is not announced, in milliseconds. */
const patience = 600;

/** Runs one piece of work at a time, to be called off at any moment. */
export function useJob(): Job {
  const [{ running, slow, outcome }, setState] = useState<
    Pick<Job, 'running' | 'slow' | 'outcome'>
  >({
    running: false,
    slow: false,
    outcome: null,
  });
  const latest = useRef(0);
  // Closing the dialog calls off what is under way.
  useEffect(() => () => void (latest.current += 1), []);

  const start = useCallback<Job['start']>((work) => {
    latest.current += 1;
    const own = latest.current;
    const stopped = (): boolean => latest.current !== own;
    const timer = setTimeout(() => {
      if (!stopped()) setState({ running: true, slow: true, outcome: null });
    }, patience);
    const end = (kind: 'done' | 'failed', words: string): void => {
      clearTimeout(timer);
      if (stopped()) return;
      setState({ running: false, slow: false, outcome: words === '' ? null : { kind, words } });
    };
    setState({ running: true, slow: false, outcome: null });
    work(stopped).then(
      (words) => end('done', words),
      (error: unknown) => end('failed', error instanceof Error ? error.message : String(error)),
    );
  }, []);

  const cancel = useCallback(() => {
    latest.current += 1;
    setState({
      running: false,
      slow: false,
      outcome: { kind: 'done', words: 'Cancelled. Nothing was written.' },
    });
  }, []);

  return { running, slow, outcome, start, cancel };
}
