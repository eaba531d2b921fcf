import { type Document, emptyDocument, type TableName } from '../document/document';
import { applyEdit, type Edit } from '../document/edit';
import { type History, historyOf } from '../document/history';
import { documentOfRows, type PlainTables, toPlainTables } from '../document/plain-tables';
import type { Row } from '../document/rows';
import { copyJson, isPlainObject } from './plain-json';
import { createInternCell, isCount, isTableName, parseEdit } from './stored-edit';

// This file runs before the map is on screen: it has no library, and checks by hand.

/** The version of what is kept in storage. A newer one is refused by name, never guessed at. */
export const storedVersion = 3;

/** A document at one revision, as storage keeps it: a plain value that can be cloned. */
export interface StoredSnapshot {
  readonly version: number;
  readonly revision: number;
  readonly tables: PlainTables;
}

/** What storage held, or why it cannot be read. */
export type StoredRead =
  | {
      readonly ok: true;
      readonly document: Document;
      readonly history: History;
      /** Every edit of the log, oldest first, those before the snapshot included. */
      readonly edits: readonly Edit[];
    }
  | { readonly ok: false; readonly reason: string };

/** The snapshot of a document, for storage. */
export const snapshotOf = (document: Document): StoredSnapshot => ({
  version: storedVersion,
  revision: document.revision,
  tables: toPlainTables(document),
});

/**
 * Rebuilds a document from its newest snapshot (or null) and its log. Entries up to the snapshot's
 * revision serve undo; those after it are applied, each checked against the cells it changes.
 */
export function readStored(snapshot: unknown, log: readonly unknown[]): StoredRead {
  const base = snapshot === null || snapshot === undefined ? emptyDocument : readSnapshot(snapshot);
  if (typeof base === 'string') return { ok: false, reason: base };
  let document = base;
  const internCell = createInternCell();
  const edits: Edit[] = [];
  for (const entry of log) {
    const edit = parseEdit(entry, internCell);
    const last = edits.at(-1);
    if (edit === null)
      return { ok: false, reason: `Entry ${edits.length + 1} of the log is not an edit.` };
    if (last !== undefined && edit.revision !== last.revision + 1) {
      return {
        ok: false,
        reason: `The log goes from revision ${last.revision} to ${edit.revision}.`,
      };
    }
    edits.push(edit);
    if (edit.revision <= base.revision) continue;
    try {
      document = applyEdit(document, edit);
    } catch (fault) {
      const detail = fault instanceof Error ? fault.message : String(fault);
      return { ok: false, reason: `Edit ${edit.revision} does not fit the document. ${detail}` };
    }
  }
  return { ok: true, document, history: historyOf(edits), edits };
}

function readSnapshot(snapshot: unknown): Document | string {
  if (!isPlainObject(snapshot)) return 'The snapshot is not an object.';
  const { version, revision, tables } = snapshot;
  if (typeof version === 'number' && version > storedVersion) {
    return `The document was stored by a newer Isotherm (version ${version}; this one reads up to ${storedVersion}).`;
  }
  // An older version lacks tables only, and those say nothing.
  if (!isCount(version)) return 'The snapshot does not say its version.';
  if (revision !== 0 && !isCount(revision)) return 'The snapshot does not say its revision.';
  if (!isPlainObject(tables)) return 'The snapshot has no tables.';
  const rows = new Map<TableName, ReadonlyMap<string, Row>>();
  for (const [name, table] of Object.entries(tables)) {
    const read = isTableName(name) && isPlainObject(table) ? readTable(table) : null;
    if (!isTableName(name) || read === null)
      return `The table "${name}" of the snapshot is not readable.`;
    rows.set(name, read);
  }
  return documentOfRows(revision, rows);
}

function readTable(table: { readonly [row: string]: unknown }): ReadonlyMap<string, Row> | null {
  const rows = new Map<string, Row>();
  for (const [address, row] of Object.entries(table)) {
    const copy = isPlainObject(row) ? copyJson(row, 16) : undefined;
    if (copy === undefined) return null;
    rows.set(address, copy as Row);
  }
  return rows;
}
