import { type Cell, type Document, readCell, type TableName } from './document';
import { type Json, sameJson } from './json';
import { draftRows, type Row, type RowsDraft } from './rows';

/** One cell's change. A missing `before` or `after` says that nothing stands there. */
export interface Write {
  readonly cell: Cell;
  readonly before?: Json;
  readonly after?: Json;
}

/**
 * The only way that a document changes: at once the undo step, the entry in the log, the message
 * to another tab and the line in the history.
 */
export interface Edit {
  /** The document's revision once this edit is in. */
  readonly revision: number;
  /** What was done, as the undo button names it: "Rate 4.10 3 Defined". */
  readonly label: string;
  /** Milliseconds since 1970. Never used for order. */
  readonly at: number;
  readonly writes: readonly Write[];
  /** Set when this edit takes back, or brings back, the edit of that revision. */
  readonly undoes?: number;
  readonly redoes?: number;
  /** Set when this edit goes on with that one, as the next letters of a note do: one undo takes back both. */
  readonly joins?: number;
}

/** A write of `after` to a cell, or null when it would change nothing. */
export function writeTo(document: Document, cell: Cell, after: Json | undefined): Write | null {
  const before = readCell(document, cell);
  if (sameJson(before, after)) return null;
  return makeWrite(cell, before, after);
}

/** A write from one value to another. Spelled out rather than spread: a whole map is painted within a frame. */
export function makeWrite(cell: Cell, before: Json | undefined, after: Json | undefined): Write {
  if (before === undefined) return after === undefined ? { cell } : { cell, after };
  return after === undefined ? { cell, before } : { cell, before, after };
}

/** The write that takes a write back. */
export const invertWrite = ({ cell, before, after }: Write): Write =>
  makeWrite(cell, after, before);

/**
 * The document after an edit. Throws when the edit is not the next one, or when a cell does not
 * hold what the edit says it held: both mean that something else wrote meanwhile.
 */
export function applyEdit(document: Document, edit: Edit): Document {
  if (edit.revision !== document.revision + 1) {
    throw new Error(`Edit ${edit.revision} does not follow revision ${document.revision}.`);
  }
  return { ...applyWrites(document, edit.writes), revision: edit.revision };
}

/** The row that writes go to, and whether it is a copy that nobody else holds. */
interface Open {
  readonly draft: RowsDraft;
  readonly cell: Cell;
  row: Row | undefined;
  own: boolean;
}

/** The document with writes applied, at the same revision: what a brush shows before it is lifted. */
export function applyWrites(document: Document, writes: readonly Write[]): Document {
  const drafts = new Map<TableName, RowsDraft>();
  // Writes to one row mostly stand together: the row is copied once, and put back once they are done.
  let open: Open | null = null;
  for (const { cell, before, after } of writes) {
    if (open === null || open.cell.row !== cell.row || open.cell.table !== cell.table) {
      open?.draft.set(open.cell.row, open.row);
      const draft = drafts.get(cell.table) ?? draftRows(document.tables[cell.table]);
      drafts.set(cell.table, draft);
      open = { draft, cell, row: draft.get(cell.row), own: false };
    }
    const row = open.row ?? noColumns;
    const held = Object.hasOwn(row, cell.column) ? row[cell.column] : undefined;
    if (!sameJson(held, before)) {
      throw new Error(
        `${cell.table}/${cell.row}/${cell.column} does not hold what the edit expects.`,
      );
    }
    if (open.own && after !== undefined && cell.column !== '__proto__') {
      (row as { [column: string]: Json })[cell.column] = after;
      continue;
    }
    open.row = withColumn(row, cell.column, after);
    open.own = open.row !== undefined;
  }
  open?.draft.set(open.cell.row, open.row);
  const tables = { ...document.tables };
  for (const [name, draft] of drafts) tables[name] = draft.done();
  return { ...document, tables };
}

const noColumns: Row = {};

function withColumn(row: Row, column: string, value: Json | undefined): Row | undefined {
  if (value !== undefined) return { ...row, [column]: value };
  const { [column]: _gone, ...rest } = row;
  return Object.keys(rest).length === 0 ? undefined : rest;
}
