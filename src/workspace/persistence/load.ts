import type { Document } from '../../document/document';
import { applyEdit } from '../../document/edit';
import { noHistory } from '../../document/history';
import type { InternCell } from '../../formats/stored-edit';
import type {
  Damage,
  DocumentHead,
  DocumentStorage,
  StorageFault,
  StoredDocument,
  StoredEntry,
} from '../../platform/platform';
import { foldLog, historyWindow, type Reach, reachBack, readBackwards } from './history-window';
import { readEntries, readSnapshotEntry } from './reading';

/** A document out of storage. */
export interface Loaded {
  readonly head: DocumentHead;
  readonly document: Document;
  readonly reach: Reach;
  /** The revision of the newest snapshot that could be read. */
  readonly snapshot: number;
  /** What could not be read, or null: nothing may be written before it is set aside. */
  readonly damage: Omit<Damage, 'at'> | null;
}

/** Why a document cannot be opened. */
export type Refusal =
  | { readonly kind: 'missing'; readonly message: string }
  | { readonly kind: 'newer'; readonly message: string }
  | { readonly kind: 'unreadable'; readonly message: string; readonly damage: Omit<Damage, 'at'> }
  | { readonly kind: 'fault'; readonly message: string; readonly fault: StorageFault };

export type Load =
  | { readonly ok: true; readonly value: Loaded }
  | { readonly ok: false; readonly refusal: Refusal };

const refuse = (refusal: Refusal): Load => ({ ok: false, refusal });

/**
 * Reads a document: the newest snapshot that can be read, and the log after it as far as it can be
 * read. Changes nothing; what is damaged is reported.
 */
export async function loadDocument(
  storage: DocumentStorage,
  id: string,
  intern: InternCell,
): Promise<Load> {
  const badSnapshots: number[] = [];
  let reason = '';
  for (;;) {
    const atMost = (badSnapshots.at(-1) ?? Infinity) - 1;
    const read = await storage.read(id, { history: historyWindow, atMost });
    if (!read.ok) return refuse({ kind: 'fault', message: read.fault.message, fault: read.fault });
    const stored = read.value;
    if (stored === null)
      return refuse({ kind: 'missing', message: 'The document is not in storage.' });
    if (stored.snapshot === null) {
      const message = `None of the stored document could be read. ${reason}`.trim();
      const damage = { reason: message, after: -1, snapshots: badSnapshots };
      return refuse({ kind: 'unreadable', message, damage });
    }
    const snapshot = readSnapshotEntry(stored.snapshot);
    if (snapshot.ok) {
      return replay(storage, stored, snapshot.value, { reason, snapshots: badSnapshots }, intern);
    }
    if (snapshot.newer) return refuse({ kind: 'newer', message: snapshot.reason });
    reason = snapshot.reason;
    badSnapshots.push(stored.snapshot.revision);
  }
}

async function replay(
  storage: DocumentStorage,
  stored: StoredDocument,
  base: Document,
  bad: { readonly reason: string; readonly snapshots: readonly number[] },
  intern: InternCell,
): Promise<Load> {
  const { document, problem } = follow(base, stored, intern);
  const reason = [bad.reason, problem ?? ''].filter((text) => text !== '').join(' ');
  const whole = problem === null && bad.snapshots.length === 0;
  return {
    ok: true,
    value: {
      head: stored.head,
      document,
      reach: await reachOf(storage, stored, document.revision, intern),
      snapshot: base.revision,
      damage: whole ? null : { reason, after: document.revision, snapshots: bad.snapshots },
    },
  };
}

/** The document after as much of the log as can be read and fits. */
function follow(
  base: Document,
  stored: StoredDocument,
  intern: InternCell,
): { readonly document: Document; readonly problem: string | null } {
  const after = stored.log.filter((entry) => entry.revision > base.revision);
  const start: StoredEntry[] = after[0]?.revision === base.revision + 1 ? after : [];
  const { edits, problem } = readEntries(start, intern);
  let document = base;
  for (const edit of edits) {
    try {
      document = applyEdit(document, edit);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return { document, problem: `Revision ${edit.revision} of the log does not fit. ${detail}` };
    }
  }
  if (problem === null && document.revision < stored.newest) {
    return { document, problem: `The log has no revision ${document.revision + 1}.` };
  }
  return { document, problem };
}

async function reachOf(
  storage: DocumentStorage,
  stored: StoredDocument,
  revision: number,
  intern: InternCell,
): Promise<Reach> {
  const before = revision + 1;
  const log = stored.log.filter((entry) => entry.revision < before);
  const known = readBackwards(log, before, intern);
  const { history, floor, open } = foldLog(known);
  const first = known[0]?.revision ?? before;
  if (!open) return { history, floor: Math.min(floor, before), complete: first <= 1 };
  const reach = await reachBack(storage, stored.head.id, before, 2 * historyWindow, intern);
  return reach.ok ? reach.value : { history: noHistory, floor: before, complete: false };
}
