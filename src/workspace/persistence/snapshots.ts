import type { Document } from '../../document/document';
import { type Json, sameJson } from '../../document/json';
import { snapshotOf } from '../../formats/stored-log';
import type { DocumentStorage, StoredEntry } from '../../platform/platform';
import { readSnapshotEntry } from './reading';

/** A snapshot comes after so many edits, so that opening never replays more. */
export const snapshotEvery = 200;
/** How long nothing may have been saved before a snapshot is taken, in milliseconds: it must not delay an edit. */
const quiet = 1_000;

/** The document as storage keeps it, when it reads back as it is; null otherwise. */
export function verifiedSnapshot(document: Document): StoredEntry | null {
  const value = snapshotOf(document);
  const read = readSnapshotEntry({ revision: document.revision, value });
  if (!read.ok || !sameJson(snapshotOf(read.value) as unknown as Json, value as unknown as Json))
    return null;
  return { revision: document.revision, value };
}

/** Takes snapshots of a document as it grows. Losing one costs nothing: the log has it all. */
export interface Snapshots {
  /** Says which revision the newest snapshot is of. */
  reset(revision: number): void;
  /** Called whenever edits were stored. */
  grown(): void;
  stop(): void;
}

/** Snapshots of one session's document; `current` gives it as stored, or null while this tab may not write. */
export function createSnapshots(
  storage: DocumentStorage,
  id: string,
  current: () => Document | null,
): Snapshots {
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const clear = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const take = async (): Promise<void> => {
    timer = null;
    const document = current();
    if (document === null) return;
    const before = newest;
    newest = document.revision;
    const snapshot = verifiedSnapshot(document);
    const kept = snapshot !== null && (await storage.snapshot(id, snapshot)).ok;
    // Later, not at once: what failed now would fail again.
    if (!kept) newest = Math.max(before, document.revision - snapshotEvery / 2);
  };
  return {
    reset: (revision) => {
      newest = revision;
    },
    grown: () => {
      const due = (current()?.revision ?? 0) - newest;
      // Each edit puts it off, but not for ever.
      if (due < 2 * snapshotEvery) clear();
      if (due >= snapshotEvery) timer ??= setTimeout(() => void take(), quiet);
    },
    stop: clear,
  };
}
