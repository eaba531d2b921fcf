import type { Database, Transaction } from './database';
import { storeNames } from './database';
import {
  beginSequence,
  isOfAnother,
  readSequence,
  restoreFromMirror,
  sequenceOf,
  syncMirror,
  writeOrigin,
  writeSequence,
} from './mirror-sync';

/** How long a save waits for the mirror before it goes on without, in milliseconds. */
const savePatience = 500;
/** How long an empty database waits for its mirror to say whether there is anything to bring back, in milliseconds. */
const openPatience = 3_000;
/** How long bringing everything back may take, in milliseconds. */
const restorePatience = 60_000;
/** How long the two may take to come together, and how long a mirror that failed is left alone, in milliseconds. */
const joinPatience = 30_000;
/** How often the mirror may fall behind again while it is brought together with the main database. */
const joinRounds = 20;

type Change = (mirror: Transaction) => Promise<void>;

const restoring =
  'What is stored is still being brought back from its second copy. Load the page again in a moment.';

/** The transaction, with every change it makes also written down. */
const recording = (transaction: Transaction, changes: Change[]): Transaction => ({
  ...transaction,
  add: (store, key, value) => {
    changes.push((mirror) => mirror.put(store, key, value));
    return transaction.add(store, key, value);
  },
  put: (store, key, value) => {
    changes.push((mirror) => mirror.put(store, key, value));
    return transaction.put(store, key, value);
  },
  delete: (store, keys) => {
    changes.push((mirror) => mirror.delete(store, keys));
    return transaction.delete(store, keys);
  },
});

/**
 * A database that is kept a second time in `mirror`, and made again from it when it is found empty.
 *
 * Chromium keeps all databases of a site in one LevelDB, and destroys it when it finds it damaged. A
 * browser killed in the middle of a write damages it now and then (google/leveldb issue 1287): not at
 * once, but when it is opened the second time after. So everything is kept in two places that fail
 * apart, one written after the other, and whichever is lost is made again from the other.
 */
export function createMirroredDatabase(main: Database, mirror: Database): Database {
  let checked: Promise<void> | null = null;
  let joining: Promise<void> | null = null;
  /** Whether the mirror keeps up; while it does not, no save waits for it. */
  let inStep = false;
  let restUntil = 0;
  let restored: Promise<unknown> | null = null;

  const join = async (): Promise<void> => {
    for (let round = 0; round < joinRounds; round += 1) {
      const own = (await sequenceOf(main)) ?? 0;
      const reached = (await sequenceOf(mirror)) ?? 0;
      const apart = await isOfAnother(main, mirror);
      inStep = own === reached && !apart;
      if (inStep) return;
      if (reached > own || apart) await restoreFromMirror(main, mirror, Date.now());
      await syncMirror(main, mirror);
    }
  };
  /** Brings the two together, unless that is under way or has just failed. Never rejects. */
  const startJoining = (): Promise<void> => {
    if (joining !== null) return joining;
    if (Date.now() < restUntil) return Promise.resolve();
    joining = within(joinPatience, join()).then((done) => {
      joining = null;
      if (done) return;
      restUntil = Date.now() + joinPatience;
      mirror.disconnect();
    });
    return joining;
  };
  /** Does in the mirror what was done in the main database; false when the mirror had missed something before. */
  const repeat = (sequence: number, changes: readonly Change[]): Promise<boolean> =>
    mirror.transact('write', storeNames, async (transaction) => {
      const reached = (await readSequence(transaction)) ?? 0;
      if (reached >= sequence) return true;
      if (reached !== sequence - 1) return false;
      await Promise.all(changes.map((change) => change(transaction)));
      await writeSequence(transaction, sequence);
      return true;
    });
  const follow = async (sequence: number, changes: readonly Change[]): Promise<void> => {
    if (inStep) inStep = (await within(savePatience, repeat(sequence, changes))) === true;
    if (!inStep) void startJoining();
  };
  /**
   * Fills an empty database from a mirror that answers. Rejects when that takes too long: whoever went
   * on with an empty database then would have what is in the mirror taken for old.
   */
  const restore = async (): Promise<void> => {
    if (typeof (await within(openPatience, sequenceOf(mirror))) !== 'number') return;
    const brought = restoreFromMirror(main, mirror, Date.now()).then(
      () => 'brought' as const,
      // A mirror that cannot be read has nothing to bring back.
      () => 'unreadable' as const,
    );
    const outcome = within(restorePatience, brought);
    restored = outcome;
    const done = await outcome;
    restored = null;
    if (done === null) throw new Error(restoring);
  };
  const check = async (): Promise<void> => {
    if ((await beginSequence(main)) === null) await restore();
    void startJoining();
  };
  return {
    transact: async (mode, stores, work) => {
      checked ??= check();
      try {
        await checked;
      } catch (error) {
        checked = null;
        throw error;
      }
      if (mode === 'read') return main.transact(mode, stores, work);
      const changes: Change[] = [];
      let sequence = 0;
      const value = await main.transact(mode, [...stores, 'state'], async (transaction) => {
        const before = await readSequence(transaction);
        sequence = (before ?? 0) + 1;
        const recorded = recording(transaction, changes);
        if (before === null) await writeOrigin(recorded, crypto.randomUUID());
        const result = await work(recorded);
        await writeSequence(transaction, sequence);
        return result;
      });
      await follow(sequence, changes);
      return value;
    },
    underway: () => restored,
    disconnect: () => {
      checked = null;
      main.disconnect();
    },
  };
}

/** What a promise gives, or null when it fails or takes longer than `patience` milliseconds; `true` for nothing. */
function within<Value>(patience: number, promise: Promise<Value>): Promise<Value | true | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), patience);
    promise.then(
      (value) => {
        clearTimeout(timer);
        resolve(value ?? true);
      },
      () => {
        clearTimeout(timer);
        resolve(null);
      },
    );
  });
}
