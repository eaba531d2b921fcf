import type { Database, Key, Span, StoreName, Transaction } from '../storage/database';
import { storeNames } from '../storage/database';
import { createRecords, type Records } from './records';
import type { Trouble, TroubleMaker } from './trouble';

/** What a world of tabs shares: the stores, and whose turn it is to write. */
export interface Disk {
  readonly stores: ReadonlyMap<StoreName, Records>;
  /** Settles when the transaction before this one is over. */
  turn: Promise<void>;
}

/** An empty disk. */
export const createDisk = (): Disk => ({
  stores: new Map(storeNames.map((name) => [name, createRecords()])),
  turn: Promise.resolve(),
});

/** How a tab's connection behaves. */
export interface Conditions {
  readonly trouble: TroubleMaker;
  /** Milliseconds that a transaction takes. */
  readonly latency: () => number;
  /** Whether the tab was killed: what has not been committed never will be, and no answer arrives. */
  readonly dead: () => boolean;
}

const never = <Value>(): Promise<Value> => new Promise(() => undefined);
const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
const isSpan = (keys: Key | Span): keys is Span => typeof keys === 'object' && 'from' in keys;
const copy = (value: unknown): unknown =>
  value === undefined ? undefined : structuredClone(value);

function begin(disk: Disk): { transaction: Transaction; rollBack: () => void } {
  const taken: (() => void)[] = [];
  const records = (name: StoreName): Records => {
    const found = disk.stores.get(name);
    if (found === undefined) throw new DOMException('No such store.', 'NotFoundError');
    return found;
  };
  const set = (name: StoreName, key: Key, value: unknown): void => {
    const store = records(name);
    const before = store.get(key);
    taken.push(() => store.set(key, before));
    store.set(key, copy(value));
  };
  return {
    transaction: {
      get: async (name, key) => copy(records(name).get(key)),
      entries: async (name, span) =>
        records(name)
          .within(span)
          .map(({ key, value }) => ({ key, value: copy(value) })),
      keys: async (name, span) =>
        records(name)
          .within(span)
          .map(({ key }) => key),
      lastKey: async (name, span) => records(name).last(span),
      add: async (name, key, value) => {
        if (records(name).has(key)) throw new DOMException('The key is taken.', 'ConstraintError');
        set(name, key, value);
      },
      put: async (name, key, value) => set(name, key, value),
      delete: async (name, keys) => {
        if (!isSpan(keys)) set(name, keys, undefined);
        else for (const { key } of records(name).within(keys)) set(name, key, undefined);
      },
    },
    rollBack: () => {
      for (const undo of taken.reverse()) undo();
    },
  };
}

const aborts: { readonly [trouble in Trouble]?: DOMException } = {
  quota: new DOMException('Encountered full disk.', 'QuotaExceededError'),
  abort: new DOMException('The transaction was aborted.', 'AbortError'),
};
const delays: { readonly [trouble in Trouble]?: number } = { slow: 3_000, late: 7_000 };

/** A tab's connection to a disk, with faults on order. Transactions run one after another. */
export function createMemoryDatabase(disk: Disk, conditions: Conditions): Database {
  let calls = 0;
  let closed = false;
  return {
    transact: async (mode, _stores, work) => {
      if (conditions.dead()) return never();
      calls += 1;
      const trouble = conditions.trouble(calls, mode);
      if (trouble === 'closed') closed = true;
      if (closed) throw new DOMException('The connection is closing.', 'InvalidStateError');
      if (trouble === 'throw') throw new DOMException('Internal error.', 'UnknownError');
      if (trouble === 'hang' || trouble === 'blocked') return never();
      const before = disk.turn;
      let over = (): void => undefined;
      disk.turn = new Promise((resolve) => {
        over = resolve;
      });
      await before;
      const { transaction, rollBack } = begin(disk);
      try {
        if (conditions.dead()) throw new Error('The tab is gone.');
        const value = await work(transaction);
        await pause(conditions.latency() + ((trouble && delays[trouble]) ?? 0));
        if (conditions.dead()) throw new Error('The tab is gone.');
        const failure = trouble && aborts[trouble];
        if (failure) throw failure;
        over();
        // Completed on disk; the news takes a moment, in which the tab can still be killed.
        await pause(conditions.latency());
        return conditions.dead() || trouble === 'deaf' ? await never() : value;
      } catch (error) {
        rollBack();
        over();
        return conditions.dead() ? never() : Promise.reject(error);
      }
    },
    disconnect: () => {
      closed = false;
    },
  };
}
