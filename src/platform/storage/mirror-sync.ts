import { type Json, sameJson } from '../../document/json';
import type { Database, Entry, Key, Span, StoreName, Transaction } from './database';
import { storeNames } from './database';

// A mirror holds what the main database holds, and how many transactions led there. Bringing the two
// together costs no more than they differ: a log is only ever added to, so its end says nearly all.

const sequenceKey = 'sequence';
const everything: Span = { from: '', to: ['\uffff', Number.POSITIVE_INFINITY] };
const spanOf = (id: string, from = 0): Span => ({
  from: [id, from],
  to: [id, Number.POSITIVE_INFINITY],
});

/** How many transactions have written, or null when none has. */
export async function readSequence(transaction: Transaction): Promise<number | null> {
  const value = await transaction.get('state', sequenceKey);
  return typeof value === 'number' ? value : null;
}

/** Says how many transactions have written. */
export const writeSequence = (transaction: Transaction, sequence: number): Promise<void> =>
  transaction.put('state', sequenceKey, sequence);

const originKey = 'origin';

/** The name that a main database gets with its first write: one that was destroyed and begun anew has another. */
export const writeOrigin = (transaction: Transaction, origin: string): Promise<void> =>
  transaction.put('state', originKey, origin);

const readOrigin = async (transaction: Transaction): Promise<string | null> => {
  const value = await transaction.get('state', originKey);
  return typeof value === 'string' ? value : null;
};

/** Whether a mirror holds what another main database than this one held: that was lost, and this one begun anew. */
export async function isOfAnother(main: Database, mirror: Database): Promise<boolean> {
  const [own, mirrored] = await Promise.all(
    [main, mirror].map((database) => database.transact('read', ['state'], readOrigin)),
  );
  return mirrored !== null && own !== null && own !== mirrored;
}

/** How many transactions have written, read in a transaction of its own. */
export const sequenceOf = (database: Database): Promise<number | null> =>
  database.transact('read', ['state'], readSequence);

/** How many transactions have written to the main database, or null when it is empty. */
export async function beginSequence(main: Database): Promise<number | null> {
  const sequence = await sequenceOf(main);
  if (sequence !== null) return sequence;
  // What was written before this browser could keep a mirror has not been counted.
  const heads = await main.transact('read', ['heads'], ({ keys }) => keys('heads', everything));
  if (heads.length === 0) return null;
  await main.transact('write', ['state'], (transaction) => writeSequence(transaction, 1));
  return 1;
}

/** How far a database has come with one document. */
interface Extent {
  readonly lastEdit: Entry | null;
  readonly snapshots: readonly Key[];
}

interface Holdings {
  readonly documents: ReadonlyMap<string, Extent>;
  readonly setAside: ReadonlySet<string>;
}

const holdingsOf = (database: Database): Promise<Holdings> =>
  database.transact('read', storeNames, async (transaction) => {
    const heads = (await transaction.keys('heads', everything)).map(String);
    const documents = new Map<string, Extent>();
    for (const id of heads) {
      const key = await transaction.lastKey('edits', spanOf(id));
      const lastEdit = key === null ? null : { key, value: await transaction.get('edits', key) };
      documents.set(id, { lastEdit, snapshots: await transaction.keys('snapshots', spanOf(id)) });
    }
    const setAside = (await transaction.keys('setAside', everything)).map(String);
    return { documents, setAside: new Set(setAside) };
  });

type Change = (transaction: Transaction) => Promise<void>;

const putAll = (store: StoreName, entries: readonly Entry[]): Change[] =>
  entries.map(
    ({ key, value }) =>
      (transaction) =>
        transaction.put(store, key, value),
  );
const removeAll =
  (store: StoreName, keys: Key | Span): Change =>
  (transaction) =>
    transaction.delete(store, keys);
const removeDocument = (id: string): Change[] => [
  removeAll('heads', id),
  removeAll('snapshots', spanOf(id)),
  removeAll('edits', spanOf(id)),
];

/** What makes the mirror's document the main one's: the edits that it lacks, or all when it went another way. */
async function changesOf(
  transaction: Transaction,
  id: string,
  extent: Extent | undefined,
): Promise<Change[]> {
  const last = extent?.lastEdit ?? null;
  const same =
    last !== null &&
    sameJson((await transaction.get('edits', last.key)) as Json, last.value as Json);
  const from = same ? Number(last.key[1]) + 1 : 0;
  const known = new Set(same ? extent?.snapshots.map(String) : []);
  const snapshots = await transaction.keys('snapshots', spanOf(id));
  const missing: Entry[] = [];
  for (const key of snapshots.filter((one) => !known.has(String(one)))) {
    missing.push({ key, value: await transaction.get('snapshots', key) });
  }
  const kept = new Set(snapshots.map(String));
  const gone = same ? (extent?.snapshots ?? []).filter((key) => !kept.has(String(key))) : [];
  return [
    ...(same ? [] : removeDocument(id)),
    ...gone.map((key) => removeAll('snapshots', key)),
    ...putAll('heads', [{ key: id, value: await transaction.get('heads', id) }]),
    ...putAll('snapshots', missing),
    ...putAll('edits', await transaction.entries('edits', spanOf(id, from))),
  ];
}

/** So many changes are made in one go: what a browser that is killed meanwhile has copied stays copied. */
const batch = 1_000;

/** Makes the mirror hold what the main database holds. */
export async function syncMirror(main: Database, mirror: Database): Promise<void> {
  const begun = (await sequenceOf(mirror)) !== null;
  const held = await holdingsOf(mirror);
  const changes: Change[] = [];
  await main.transact('read', storeNames, async (transaction) => {
    const present = new Set((await transaction.keys('heads', everything)).map(String));
    const aside = await transaction.entries('setAside');
    const newlyAside = aside.filter(({ key }) => !held.setAside.has(String(key)));
    const kept = new Set(aside.map(({ key }) => String(key)));
    for (const id of held.documents.keys()) {
      if (!present.has(id)) changes.push(...removeDocument(id));
    }
    for (const id of present) {
      // Where a part was set aside the log went on from an earlier place, whatever its end looks like.
      const turned = newlyAside.some(({ key }) => String(key).startsWith(`${id}/`));
      const extent = turned ? undefined : held.documents.get(id);
      changes.push(...(await changesOf(transaction, id, extent)));
    }
    for (const key of held.setAside) if (!kept.has(key)) changes.push(removeAll('setAside', key));
    changes.push(...putAll('setAside', newlyAside));
    const sequence = (await readSequence(transaction)) ?? 0;
    const origin = await readOrigin(transaction);
    if (origin !== null) changes.push((target) => writeOrigin(target, origin));
    changes.push((target) => writeSequence(target, sequence));
  });
  for (let start = 0; start < changes.length; start += batch) {
    await mirror.transact('write', storeNames, async (transaction) => {
      // From now on it holds something, if not yet all: a count that no full one has.
      if (!begun && start === 0) await writeSequence(transaction, 0);
      await Promise.all(changes.slice(start, start + batch).map((change) => change(transaction)));
    });
  }
}

/**
 * Brings back from the mirror every document that the main database has nothing of. What it has of a
 * document that went another way in the main database is set aside there, never lost. `at` is the
 * time in milliseconds since 1970.
 */
export async function restoreFromMirror(
  main: Database,
  mirror: Database,
  at: number,
): Promise<void> {
  const reached = (await sequenceOf(mirror)) ?? 0;
  const content = await mirror.transact('read', storeNames, (transaction) =>
    Promise.all(
      storeNames.map(async (store) => [store, await transaction.entries(store)] as const),
    ),
  );
  await main.transact('write', storeNames, async (transaction) => {
    const own = (await readSequence(transaction)) ?? 0;
    const present = new Set((await transaction.keys('heads', everything)).map(String));
    const aside = new Set((await transaction.keys('setAside', everything)).map(String));
    for (const [store, entries] of content) {
      if (store === 'state') {
        const origin = entries.find(({ key }) => key === originKey)?.value;
        if (typeof origin === 'string' && (await readOrigin(transaction)) === null)
          await writeOrigin(transaction, origin);
        continue;
      }
      const taken = store === 'setAside' ? aside : present;
      const lost = entries.filter(({ key }) => !taken.has(typeof key === 'string' ? key : key[0]));
      await Promise.all(putAll(store, lost).map((change) => change(transaction)));
    }
    for (const id of present) await setApart(transaction, id, new Map(content), at);
    await writeSequence(transaction, Math.max(own, reached) + 1);
  });
}

type Content = ReadonlyMap<StoreName, readonly Entry[]>;

const apartReason =
  'This document was found a second time, as it was before the browser lost its storage. Nothing of it is missing here.';

/** Sets the mirror's part of a document aside where the main database holds another log of it. */
async function setApart(
  transaction: Transaction,
  id: string,
  content: Content,
  at: number,
): Promise<void> {
  const of = (store: StoreName): readonly Entry[] =>
    (content.get(store) ?? []).filter(({ key }) => (typeof key === 'string' ? key : key[0]) === id);
  const edits = of('edits');
  const last = edits.at(-1);
  if (last === undefined) return;
  const held = await transaction.get('edits', last.key);
  if (sameJson(held as Json, last.value as Json)) return;
  const raw = { head: of('heads')[0]?.value, snapshots: of('snapshots'), edits };
  await transaction.put('setAside', `${id}/${at}`, { id, reason: apartReason, at, raw });
}
