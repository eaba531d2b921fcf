import type { Database, Entry, Key, Span, StoreName, Transaction } from './database';
import { storeNames } from './database';

/**
 * Chromium keeps all databases of a site in one LevelDB, and destroys it when it finds it damaged. A
 * browser killed in the middle of a write damages it now and then (google/leveldb issue 1287): not at
 * once, but when it is opened the second time after. So everything is kept twice, in places that fail
 * apart, and whichever is lost is made again from the other.
 */

/** How long a save waits for the mirror before it goes on without, in milliseconds. */
const mirrorPatience = 500;
/** How long opening waits when everything may have to be brought back, in milliseconds. */
const restorePatience = 3_000;
/** How long a mirror that failed is left alone, in milliseconds. */
const mirrorRest = 30_000;

const sequenceKey = 'sequence';
const everything: Span = { from: '', to: ['\uffff', Number.POSITIVE_INFINITY] };

type Change = (mirror: Transaction) => Promise<void>;
type Content = readonly (readonly [StoreName, readonly Entry[]])[];

const readSequence = async (transaction: Transaction): Promise<number | null> => {
  const value = await transaction.get('state', sequenceKey);
  return typeof value === 'number' ? value : null;
};
const sequenceOf = (database: Database): Promise<number | null> =>
  database.transact('read', ['state'], readSequence);
const contentOf = (database: Database): Promise<Content> =>
  database.transact('read', storeNames, (transaction) =>
    Promise.all(
      storeNames.map(async (store) => [store, await transaction.entries(store)] as const),
    ),
  );
const documentOf = (key: Key): string => (typeof key === 'string' ? key : key[0]);

/** How many transactions have written to the main database, or null when it is empty. */
async function beginSequence(main: Database): Promise<number | null> {
  const sequence = await sequenceOf(main);
  if (sequence !== null) return sequence;
  // What was written before this browser could keep a mirror has not been counted.
  const uncounted = (
    await main.transact('read', ['heads'], ({ keys }) => keys('heads', everything))
  ).length;
  if (uncounted === 0) return null;
  await main.transact('write', ['state'], ({ put }) => put('state', sequenceKey, 1));
  return 1;
}

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

/** Makes the mirror what the main database is. */
async function copyToMirror(main: Database, mirror: Database): Promise<void> {
  const content = await contentOf(main);
  await mirror.transact('write', storeNames, async (transaction) => {
    await Promise.all(storeNames.map((store) => transaction.delete(store, everything)));
    await Promise.all(
      content.flatMap(([store, entries]) =>
        entries.map(({ key, value }) => transaction.put(store, key, value)),
      ),
    );
  });
}

/** Brings back from the mirror every document that the main database has nothing of. */
async function restoreFromMirror(main: Database, mirror: Database): Promise<void> {
  const content = await contentOf(mirror);
  const kept = content.filter(([store]) => store !== 'state');
  if (kept.every(([, entries]) => entries.length === 0)) return;
  const reached = (await sequenceOf(mirror)) ?? 0;
  await main.transact('write', storeNames, async (transaction) => {
    const own = (await readSequence(transaction)) ?? 0;
    const present = new Set((await transaction.keys('heads', everything)).map(documentOf));
    const aside = new Set((await transaction.keys('setAside', everything)).map(documentOf));
    const missing = kept.flatMap(([store, entries]) =>
      entries
        .filter(({ key }) => !(store === 'setAside' ? aside : present).has(documentOf(key)))
        .map(({ key, value }) => transaction.put(store, key, value)),
    );
    await Promise.all(missing);
    await transaction.put('state', sequenceKey, Math.max(own, reached) + 1);
  });
}

/** A database that is kept a second time in `mirror`, and made again from it when it is found empty. */
export function createMirroredDatabase(main: Database, mirror: Database): Database {
  let checked: Promise<void> | null = null;
  let line: Promise<void> = Promise.resolve();
  let stuck = false;
  let restUntil = 0;

  /** Does work on the mirror in its turn. It may fail or hang: the main database never waits long for it. */
  const queue = (work: () => Promise<unknown>, patience = mirrorPatience): Promise<void> => {
    if (stuck || Date.now() < restUntil) return Promise.resolve();
    line = line.then(work).then(
      () => undefined,
      () => {
        restUntil = Date.now() + mirrorRest;
        mirror.disconnect();
      },
    );
    const own = line;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        stuck = true;
        resolve();
      }, patience);
      void own.then(() => {
        clearTimeout(timer);
        stuck = false;
        resolve();
      });
    });
  };
  const follow = async (sequence: number, changes: readonly Change[]): Promise<void> => {
    const inStep = await mirror.transact('write', storeNames, async (transaction) => {
      const reached = (await readSequence(transaction)) ?? 0;
      if (reached >= sequence) return true;
      if (reached !== sequence - 1) return false;
      await Promise.all(changes.map((change) => change(transaction)));
      await transaction.put('state', sequenceKey, sequence);
      return true;
    });
    if (!inStep) await copyToMirror(main, mirror);
  };
  const check = async (): Promise<void> => {
    const own = await beginSequence(main);
    const compare = async (): Promise<void> => {
      const reached = await sequenceOf(mirror);
      if ((reached ?? 0) > (own ?? 0)) await restoreFromMirror(main, mirror);
      if (reached !== own) await copyToMirror(main, mirror);
    };
    const compared = queue(compare, own === null ? restorePatience : mirrorPatience);
    // Only an empty database has to wait: there may be everything to bring back.
    if (own === null) await compared;
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
        sequence = ((await readSequence(transaction)) ?? 0) + 1;
        const result = await work(recording(transaction, changes));
        await transaction.put('state', sequenceKey, sequence);
        return result;
      });
      await queue(() => follow(sequence, changes));
      return value;
    },
    disconnect: () => {
      checked = null;
      main.disconnect();
    },
  };
}
