import type { Locks } from '../platform';

interface Claim {
  readonly held: () => void;
  readonly lost: () => void;
  /** Whether the tab still wants it. */
  wanted: boolean;
}

/** The rights to write that a world of tabs shares: per name, who holds it and who waits, in order. */
export type LockTable = Map<string, Claim[]>;

/** One tab's view of the shared rights, and how to kill it. News of them takes `latency` milliseconds. */
export function createMemoryLocks(
  table: LockTable,
  latency: () => number,
): Locks & { kill: () => void } {
  let dead = false;
  const own = new Set<() => void>();
  const queueOf = (name: string): Claim[] => {
    const queue = table.get(name) ?? [];
    table.set(name, queue);
    return queue;
  };
  const tell = (claim: Claim, news: () => void): void => {
    setTimeout(() => {
      if (claim.wanted) news();
    }, latency());
  };
  return {
    hold: (name, { steal }, held, lost) => {
      if (dead) return () => undefined;
      const queue = queueOf(name);
      const claim: Claim = { held, lost, wanted: true };
      const holder = queue[0];
      if (steal && holder !== undefined) {
        queue[0] = claim;
        tell(holder, holder.lost);
      } else {
        queue.push(claim);
      }
      if (queue[0] === claim) tell(claim, held);
      const release = (): void => {
        claim.wanted = false;
        own.delete(release);
        const place = queue.indexOf(claim);
        if (place < 0) return;
        queue.splice(place, 1);
        const next = queue[0];
        if (place === 0 && next !== undefined) tell(next, next.held);
      };
      own.add(release);
      return release;
    },
    taken: async (name) => (table.get(name)?.length ?? 0) > 0,
    kill: () => {
      dead = true;
      for (const release of [...own]) release();
    },
  };
}
