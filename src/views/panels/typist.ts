/** At most this much typing, in milliseconds, can be lost when the browser is killed. */
export const longestUnsaved = 50;

/** Saves text while it is typed. `continued` says that it goes on with the same bout of typing. */
export type CommitText = (text: string, continued: boolean) => void;

/** Stands between a text box and what is saved of it. */
export interface Typist {
  /** How to save from now on. */
  use(commit: CommitText): void;
  change(text: string): void;
  /** Saves what is left, without ending the bout. */
  save(): void;
  /** Saves what is left, and ends the bout. */
  leave(): void;
  /** Forgets what is not saved yet, and ends the bout. */
  drop(): void;
  /** Hears what is saved now: a change from elsewhere replaces what stands in the box. */
  hear(value: string): void;
}

/**
 * A typist for a text of which `saved` is kept. `show` is told what the box shows: a draft, or null
 * for what is saved.
 */
export function createTypist(saved: string, show: (draft: string | null) => void): Typist {
  let commit: CommitText = () => undefined;
  let waiting: string | null = null;
  let begun = false;
  let known = saved;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  const save = (): void => {
    stop();
    if (waiting === null) return;
    const text = waiting;
    waiting = null;
    // A blank text is kept as none.
    known = text.trim() === '' ? '' : text;
    const continued = begun;
    begun = true;
    commit(text, continued);
  };
  const end = (): void => {
    begun = false;
    show(null);
  };
  return {
    use: (next) => {
      commit = next;
    },
    change: (text) => {
      waiting = text;
      show(text);
      timer ??= setTimeout(save, longestUnsaved);
    },
    save,
    leave: () => {
      save();
      end();
    },
    drop: () => {
      stop();
      waiting = null;
      end();
    },
    hear: (value) => {
      const own = value === known;
      known = value;
      if (!own && waiting === null) end();
    },
  };
}
