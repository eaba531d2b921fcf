/** Which groups have their tiles in the page now: the rest is out of sight, or painted on the canvas. */
export interface Presence {
  has(group: string): boolean;
  /** Says that a group's tiles are in the page; returns how to take that back. */
  enter(group: string): () => void;
  /** Calls `listener` with the group that came or went; returns how to stop. */
  watch(listener: (group: string) => void): () => void;
}

/** A presence with nothing in the page. */
export function createPresence(): Presence {
  const present = new Map<string, number>();
  const listeners = new Set<(group: string) => void>();
  const count = (group: string, by: number): void => {
    present.set(group, (present.get(group) ?? 0) + by);
    for (const listener of listeners) listener(group);
  };
  return {
    has: (group) => (present.get(group) ?? 0) > 0,
    enter(group) {
      count(group, 1);
      return () => count(group, -1);
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
