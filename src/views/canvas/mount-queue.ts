/** Brings parts of the page in one after the other, so that no frame waits for many. */
export interface MountQueue {
  /** Runs `step` in one of the next frames; returns how to call that off. */
  add(step: () => void): () => void;
}

/** What a queue is driven by. */
export interface FrameClock {
  /** Calls back before the next picture. */
  next(callback: () => void): void;
  /** Milliseconds from any beginning. */
  now(): number;
}

/** A queue that works for at most `budget` milliseconds in a frame, and does at least one step in each. */
export function createMountQueue(clock: FrameClock, budget: number): MountQueue {
  const waiting = new Set<() => void>();
  let running = false;

  const work = (): void => {
    const begin = clock.now();
    for (const step of waiting) {
      waiting.delete(step);
      step();
      if (clock.now() - begin >= budget) break;
    }
    running = waiting.size > 0;
    if (running) clock.next(work);
  };

  return {
    add(step) {
      const own = (): void => step();
      waiting.add(own);
      if (!running) {
        running = true;
        clock.next(work);
      }
      return () => waiting.delete(own);
    },
  };
}
