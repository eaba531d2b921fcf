import { type Json, sameJson } from '../../document/json';
import type { DocumentStorage, Stored, StoredEntry } from '../platform';
import type { Database, Entry, Span, StoreName, Transaction } from './database';
import { answer, ConflictError } from './faults';
import { readHead, readSetAside } from './heads';

/** How many of the newest snapshots stay, the very first apart. */
const snapshotsKept = 2;

const spanOf = (id: string, from = 0, to = Infinity): Span => ({ from: [id, from], to: [id, to] });
const revisionOf = ({ key }: Entry): number => Number(key[1]);
const storedEntry = (entry: Entry): StoredEntry => ({
  revision: revisionOf(entry),
  value: entry.value,
});

/** The newest revision stored of a document, or null when there is none of it. */
async function newestOf(transaction: Transaction, id: string): Promise<number | null> {
  const [edit, snapshot] = await Promise.all([
    transaction.lastKey('edits', spanOf(id)),
    transaction.lastKey('snapshots', spanOf(id)),
  ]);
  if (edit === null && snapshot === null) return null;
  return Math.max(Number(edit?.[1] ?? -1), Number(snapshot?.[1] ?? -1));
}

/** Documents in a transactional database. The one place that decides what a stored document is made of. */
export function createDocumentStorage(database: Database): DocumentStorage {
  const { transact } = database;
  const write = (
    stores: readonly StoreName[],
    work: (transaction: Transaction) => Promise<void>,
  ): Promise<Stored> =>
    answer(database, async () => {
      await transact('write', stores, work);
      return undefined;
    });
  return {
    list: () =>
      answer(database, () =>
        transact('read', ['heads'], async (transaction) => {
          const heads = await transaction.entries('heads');
          return heads
            .map(({ key, value }) => readHead(String(key), value))
            .sort((a, b) => b.changed - a.changed || a.id.localeCompare(b.id));
        }),
      ),

    read: (id, { history, atMost = Infinity }) =>
      answer(database, () =>
        transact('read', ['heads', 'snapshots', 'edits'], async (transaction) => {
          const newest = await newestOf(transaction, id);
          if (newest === null) return null;
          const key =
            atMost < 0 ? null : await transaction.lastKey('snapshots', spanOf(id, 0, atMost));
          const value = key === null ? undefined : await transaction.get('snapshots', key);
          const snapshot = key === null ? null : { revision: Number(key[1]), value };
          const from = Math.max(0, Math.min((snapshot?.revision ?? -1) + 1, newest - history + 1));
          const [head, log] = await Promise.all([
            transaction.get('heads', id),
            transaction.entries('edits', spanOf(id, from)),
          ]);
          return { head: readHead(id, head), snapshot, log: log.map(storedEntry), newest };
        }),
      ),

    readEdits: (id, from, to) =>
      answer(database, () =>
        transact('read', ['snapshots', 'edits'], async (transaction) => {
          const newest = await newestOf(transaction, id);
          const entries = from > to ? [] : await transaction.entries('edits', spanOf(id, from, to));
          return { newest, entries: entries.map(storedEntry) };
        }),
      ),

    create: (head, snapshot) =>
      write(['heads', 'snapshots', 'edits'], async (transaction) => {
        if ((await newestOf(transaction, head.id)) !== null) {
          throw new ConflictError('A document with this id is stored already.');
        }
        await Promise.all([
          transaction.put('heads', head.id, head),
          transaction.add('snapshots', [head.id, snapshot.revision], snapshot.value),
        ]);
      }),

    append: (id, head, edits) =>
      write(['heads', 'snapshots', 'edits'], async (transaction) => {
        const newest = (await newestOf(transaction, id)) ?? -Infinity;
        const first = edits[0]?.revision ?? Infinity;
        const there = first > newest ? [] : await transaction.entries('edits', spanOf(id, first));
        const same = there.every(({ value }, index) =>
          sameJson(value as Json, edits[index] as unknown as Json),
        );
        const fresh = edits.slice(there.length);
        if (!same || fresh.some((edit, index) => edit.revision !== newest + 1 + index)) {
          throw new ConflictError('Another tab stored a change first.');
        }
        await Promise.all([
          ...fresh.map((edit) => transaction.add('edits', [id, edit.revision], edit)),
          transaction.put('heads', id, head),
        ]);
      }),

    snapshot: (id, { revision, value }) =>
      write(['snapshots', 'edits'], async (transaction) => {
        const newest = await newestOf(transaction, id);
        if (newest === null || newest < revision) {
          throw new ConflictError('The log does not reach this snapshot.');
        }
        await transaction.put('snapshots', [id, revision], value);
        if (
          !sameJson((await transaction.get('snapshots', [id, revision])) as Json, value as Json)
        ) {
          throw new Error('The snapshot did not read back as it was written.');
        }
        const kept = await transaction.keys('snapshots', spanOf(id));
        const old = kept.slice(1, -snapshotsKept);
        await Promise.all(old.map((key) => transaction.delete('snapshots', key)));
      }),

    mark: (id, deleted) =>
      write(['heads'], async (transaction) => {
        const raw = await transaction.get('heads', id);
        if (raw === undefined) throw new ConflictError('The document is not stored any more.');
        const { deleted: _gone, ...head } = readHead(id, raw);
        await transaction.put('heads', id, { ...head, ...(deleted !== null && { deleted }) });
      }),

    remove: (id) =>
      write(['heads', 'snapshots', 'edits'], async (transaction) => {
        await Promise.all([
          transaction.delete('heads', id),
          transaction.delete('snapshots', spanOf(id)),
          transaction.delete('edits', spanOf(id)),
        ]);
      }),

    setAside: (id, { reason, at, after, snapshots }) =>
      write(['heads', 'snapshots', 'edits', 'setAside'], async (transaction) => {
        const raw = {
          head: await transaction.get('heads', id),
          snapshots: await transaction.entries('snapshots', spanOf(id)),
          edits: await transaction.entries('edits', spanOf(id)),
        };
        await transaction.add('setAside', `${id}/${at}`, { id, reason, at, raw });
        const dropped = raw.snapshots
          .map(revisionOf)
          .filter((revision) => revision > after || snapshots.includes(revision));
        await Promise.all([
          ...dropped.map((revision) => transaction.delete('snapshots', [id, revision])),
          transaction.delete('edits', spanOf(id, after + 1)),
          ...(after < 0 ? [transaction.delete('heads', id)] : []),
        ]);
      }),

    listSetAside: () =>
      answer(database, () =>
        transact('read', ['setAside'], async (transaction) => {
          const kept = await transaction.entries('setAside');
          return kept.map(({ key, value }) => readSetAside(String(key), value));
        }),
      ),

    removeSetAside: (key) =>
      write(['setAside'], (transaction) => transaction.delete('setAside', key)),
  };
}
