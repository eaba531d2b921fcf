import type { Document } from '../../document/document';
import type { Edit } from '../../document/edit';
import { type InternCell, parseEdit } from '../../formats/stored-edit';
import { readStored, storedVersion } from '../../formats/stored-log';
import type { StoredEntry } from '../../platform/platform';

/** A value out of storage, or why it cannot be had; `newer` when a newer app wrote it. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly newer: boolean; readonly reason: string };

/** A snapshot as a document. */
export function readSnapshotEntry(entry: StoredEntry): Reading<Document> {
  const raw = entry.value;
  const version = typeof raw === 'object' && raw !== null && 'version' in raw ? raw.version : 0;
  const read = readStored(raw ?? 'nothing', []);
  if (!read.ok) {
    return {
      ok: false,
      newer: typeof version === 'number' && version > storedVersion,
      reason: read.reason,
    };
  }
  if (read.document.revision !== entry.revision) {
    const reason = `The snapshot of revision ${entry.revision} says that it is of revision ${read.document.revision}.`;
    return { ok: false, newer: false, reason };
  }
  return { ok: true, value: read.document };
}

/** The edits of a stretch of the log, up to the first that is missing or cannot be read, with what is wrong there. */
export function readEntries(
  entries: readonly StoredEntry[],
  intern: InternCell,
): { readonly edits: readonly Edit[]; readonly problem: string | null } {
  const edits: Edit[] = [];
  for (const { revision, value } of entries) {
    const last = edits.at(-1)?.revision;
    if (last !== undefined && revision !== last + 1) {
      return { edits, problem: `The log has no revision ${last + 1}.` };
    }
    const edit = parseEdit(value, intern);
    if (edit?.revision !== revision) {
      return { edits, problem: `Revision ${revision} of the log is not an edit.` };
    }
    edits.push(edit);
  }
  return { edits, problem: null };
}
