import { type IDBPDatabase, type IDBPTransaction, wrap as promised } from 'idb';
import type { Database, Entry, Key, Span, StoreName, Transaction } from '../storage/database';
import { storeNames } from '../storage/database';
import { UnavailableError } from '../storage/faults';

const version = 1;

type Connection = IDBPDatabase<unknown>;
type Open = IDBPTransaction<unknown, StoreName[], 'readonly' | 'readwrite'>;

const validKey = (key: Key): IDBValidKey => (typeof key === 'string' ? key : [...key]);
const ownKey = (key: IDBValidKey): Key =>
  Array.isArray(key) ? [String(key[0]), Number(key[1])] : String(key);
const range = ({ from, to }: Span): IDBKeyRange => IDBKeyRange.bound(validKey(from), validKey(to));
const isSpan = (keys: Key | Span): keys is Span => typeof keys === 'object' && 'from' in keys;

function wrap(open: Open): Transaction {
  /** The stores of a transaction for writing; reading transactions never call it. */
  const writable = (store: StoreName) =>
    (open as IDBPTransaction<unknown, StoreName[], 'readwrite'>).objectStore(store);
  return {
    get: (store, key) => open.objectStore(store).get(validKey(key)),
    entries: async (store, span) => {
      const query = span && range(span);
      const [keys, values] = await Promise.all([
        open.objectStore(store).getAllKeys(query),
        open.objectStore(store).getAll(query),
      ]);
      return keys.map((key, index): Entry => ({ key: ownKey(key), value: values[index] }));
    },
    keys: async (store, span) =>
      (await open.objectStore(store).getAllKeys(range(span))).map(ownKey),
    lastKey: async (store, span) => {
      const cursor = await open.objectStore(store).openKeyCursor(range(span), 'prev');
      return cursor === null ? null : ownKey(cursor.key);
    },
    add: async (store, key, value) => {
      await writable(store).add(value, validKey(key));
    },
    put: async (store, key, value) => {
      await writable(store).put(value, validKey(key));
    },
    delete: (store, keys) => writable(store).delete(isSpan(keys) ? range(keys) : validKey(keys)),
  };
}

async function connect(
  name: string,
  findFactory: () => Promise<IDBFactory>,
  gone: () => void,
): Promise<Connection> {
  try {
    const request = (await findFactory()).open(name, version);
    request.addEventListener('upgradeneeded', () => {
      for (const store of storeNames) {
        const present = request.result.objectStoreNames.contains(store);
        if (!present) request.result.createObjectStore(store);
      }
    });
    const connection = (await promised(request)) as Connection;
    // A newer app in another tab wants to change the stores: make room for it at once.
    connection.addEventListener('versionchange', () => {
      connection.close();
      gone();
    });
    connection.addEventListener('close', gone);
    return connection;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'VersionError') throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new UnavailableError(
      `This browser gives this page no storage (${detail}). Save the document as a file.`,
    );
  }
}

/** Where a page's databases usually are. */
async function pageFactory(): Promise<IDBFactory> {
  if (typeof indexedDB === 'undefined') throw new Error('IndexedDB is missing');
  return indexedDB;
}

/** The database of documents over IndexedDB. Writing transactions are strict: complete means on disk. */
export function createIdbDatabase(name: string, findFactory = pageFactory): Database {
  let connecting: Promise<Connection> | null = null;
  const open = (): Promise<Connection> => {
    if (connecting !== null) return connecting;
    const opening: Promise<Connection> = connect(name, findFactory, () => {
      if (connecting === opening) connecting = null;
    });
    connecting = opening;
    opening.catch(() => {
      if (connecting === opening) connecting = null;
    });
    return opening;
  };
  return {
    transact: async (mode, stores, work) => {
      const connection = await open();
      const transaction = connection.transaction(
        [...stores],
        mode === 'write' ? 'readwrite' : 'readonly',
        { durability: mode === 'write' ? 'strict' : 'default' },
      );
      // Both are awaited below; a handler from the start keeps an early abort from going unheard.
      const completed = transaction.done;
      completed.catch(() => undefined);
      try {
        const value = await work(wrap(transaction));
        await completed;
        return value;
      } catch (error) {
        abort(transaction);
        // A failed request says less than the transaction does: full storage, for one, shows only here.
        const reason = transaction.error;
        throw reason !== null && error instanceof DOMException ? reason : error;
      }
    },
    disconnect: () => {
      connecting?.then(
        (connection) => connection.close(),
        () => undefined,
      );
      connecting = null;
    },
  };
}

function abort(transaction: Open): void {
  try {
    transaction.abort();
  } catch {
    // It is over already.
  }
}
