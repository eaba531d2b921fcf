import type { Database } from '../storage/database';
import { createMirroredDatabase } from '../storage/mirrored-database';
import { createIdbDatabase } from './idb-database';

const name = 'isotherm';

/** The part of the Storage Buckets API that is used; TypeScript does not know it yet. */
interface StorageBuckets {
  open(
    name: string,
    options: { readonly durability: 'strict' },
  ): Promise<{ readonly indexedDB: IDBFactory }>;
}

/**
 * The database of documents. Where the browser has storage buckets, which fail apart from each other,
 * everything is kept in one of them a second time: those are the browsers that need it.
 */
export function createBrowserDatabase(): Database {
  const main = createIdbDatabase(name);
  const { storageBuckets } = (globalThis.navigator ?? {}) as { storageBuckets?: StorageBuckets };
  if (storageBuckets === undefined) return main;
  const mirror = createIdbDatabase(name, async () => {
    const bucket = await storageBuckets.open(`${name}-mirror`, { durability: 'strict' });
    return bucket.indexedDB;
  });
  return createMirroredDatabase(main, mirror);
}
