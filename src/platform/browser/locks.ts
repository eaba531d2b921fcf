import type { Locks } from '../platform';

/** Rights where the browser has none to share: this tab always writes, and storage itself tells writers apart. */
export const ownLocks: Locks = {
  hold: (_name, _options, held) => {
    let wanted = true;
    queueMicrotask(() => {
      if (wanted) held();
    });
    return () => {
      wanted = false;
    };
  },
  taken: async () => false,
};

/** Rights shared between tabs by Web Locks. */
export function createWebLocks(manager: LockManager): Locks {
  return {
    hold: (name, { steal }, held, lost) => {
      const waiting = new AbortController();
      let wanted = true;
      let holding = false;
      let release = (): void => undefined;
      const keep = (): Promise<void> | undefined => {
        if (!wanted) return undefined;
        holding = true;
        const kept = new Promise<void>((resolve) => {
          release = resolve;
        });
        held();
        return kept;
      };
      // The browser allows no signal beside `steal`.
      manager.request(name, steal ? { steal } : { signal: waiting.signal }, keep).catch(() => {
        if (!wanted) return;
        if (holding) lost();
        // The browser gives no rights to this page at all: storage itself tells writers apart.
        else held();
      });
      return () => {
        wanted = false;
        waiting.abort();
        release();
      };
    },
    taken: async (name) => {
      try {
        const { held } = await manager.query();
        return held?.some((lock) => lock.name === name) ?? false;
      } catch {
        return false;
      }
    },
  };
}

/** The rights that this browser can give: it has Web Locks on secure pages only. */
export const createBrowserLocks = (): Locks =>
  typeof navigator !== 'undefined' && 'locks' in navigator
    ? createWebLocks(navigator.locks)
    : ownLocks;
