import { type Cell, type TableName, tableNames } from '../document/document';
import { type Edit, makeWrite, type Write } from '../document/edit';
import { copyJson, isHostileKey, isPlainObject } from './plain-json';

const depthLimit = 16;
const tables: ReadonlySet<unknown> = new Set(tableNames);

/** Whether a value names a table of this version. */
export const isTableName = (value: unknown): value is TableName => tables.has(value);

/** Gives the cell at an address: the same object for the same address, since a long log names few cells often. */
export type InternCell = (table: TableName, row: string, column: string) => Cell;

/** Remembers every cell it has given. */
export function createInternCell(): InternCell {
  const rows = new Map<string, Map<string, Cell>>();
  return (table, row, column) => {
    const address = `${table}/${row}`;
    const columns = rows.get(address) ?? new Map<string, Cell>();
    rows.set(address, columns);
    const known = columns.get(column);
    if (known !== undefined) return known;
    const cell = { table, row, column };
    columns.set(column, cell);
    return cell;
  };
}

const newCell: InternCell = (table, row, column) => ({ table, row, column });

/**
 * An edit that came from storage or another tab, as a fresh value; null when it is none. Whether it
 * fits a document is for `applyEdit` to say.
 */
export function parseEdit(value: unknown, internCell: InternCell = newCell): Edit | null {
  if (!isPlainObject(value)) return null;
  const { revision, label, at, undoes, redoes, joins, writes } = value;
  if (!isCount(revision) || typeof label !== 'string' || !isTime(at) || !Array.isArray(writes))
    return null;
  const parsed = writes.map((write: unknown) => parseWrite(write, internCell));
  if (!parsed.every((write) => write !== null)) return null;
  const edit = { revision, label, at, writes: parsed };
  const links = Object.entries({ undoes, redoes, joins }).filter(([, link]) => link !== undefined);
  const [link, another] = links;
  if (link === undefined) return edit;
  return another === undefined && isCount(link[1]) ? { ...edit, [link[0]]: link[1] } : null;
}

/** Whether a value is a count from 1 on, such as a revision. */
export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 1;

const isTime = (value: unknown): value is number => Number.isFinite(value);

function parseWrite(value: unknown, internCell: InternCell): Write | null {
  if (!isPlainObject(value) || !isPlainObject(value['cell'])) return null;
  const { table, row, column } = value['cell'];
  if (!isTableName(table) || typeof row !== 'string' || typeof column !== 'string') return null;
  if (isHostileKey(column)) return null;
  const cell = internCell(table, row, column);
  const before = value['before'] === undefined ? undefined : copyJson(value['before'], depthLimit);
  const after = value['after'] === undefined ? undefined : copyJson(value['after'], depthLimit);
  if (value['before'] !== undefined && before === undefined) return null;
  if (value['after'] !== undefined && after === undefined) return null;
  return makeWrite(cell, before, after);
}
