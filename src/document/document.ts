import type { Json } from './json';
import { noRows, type Row, type Rows, rowAddresses, rowAt } from './rows';

/**
 * The tables of a document, and what a row of each is about.
 * - `document`: one row, `document`: title and the like.
 * - `models`: a row per model that stands in the document, by model id.
 * - `assessments`: a row per assessment, by its id.
 * - `said`: a row per assessment and element, `<assessment>/<element key>`: everything said about it.
 * - `scales`: a row per scale that the document changed, by scale id.
 * - `rules`: a row per staged model whose rule the document changed, by model id.
 * - `goals`: a row per assessment and staged model, `<assessment>/<model id>`: the stage that is wanted.
 * - `parties`: a row per team, business area or person, by its id.
 * - `roles`: a row per assessment and element, as in `said`: a column per party with its roles.
 * - `silenced`: a row per assessment and finding of an ownership check that was silenced, with the reason.
 */
export const tableNames = [
  'document',
  'models',
  'assessments',
  'said',
  'scales',
  'rules',
  'goals',
  'parties',
  'roles',
  'silenced',
] as const;
export type TableName = (typeof tableNames)[number];

/** Where one atomic value lives. */
export interface Cell {
  readonly table: TableName;
  readonly row: string;
  readonly column: string;
}

/** What people say about the elements of models: a few flat tables of cells, as a value. */
export interface Document {
  /** How many edits led here; the first edit has revision 1. */
  readonly revision: number;
  readonly tables: { readonly [table in TableName]: Rows };
}

export const emptyDocument: Document = {
  revision: 0,
  tables: {
    document: noRows,
    models: noRows,
    assessments: noRows,
    said: noRows,
    scales: noRows,
    rules: noRows,
    goals: noRows,
    parties: noRows,
    roles: noRows,
    silenced: noRows,
  },
};

/** The row at an address, or undefined. */
export const readRow = (document: Document, table: TableName, row: string): Row | undefined =>
  rowAt(document.tables[table], row);

/** The value of a cell; undefined says that nothing stands there. */
export function readCell(document: Document, cell: Cell): Json | undefined {
  const row = readRow(document, cell.table, cell.row);
  return row !== undefined && Object.hasOwn(row, cell.column) ? row[cell.column] : undefined;
}

/** Every row address of a table, sorted. */
export const listRows = (document: Document, table: TableName): string[] =>
  rowAddresses(document.tables[table]);
