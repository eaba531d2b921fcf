import type { TableName } from '../document/document';
import type { Json } from '../document/json';
import type { Row } from '../document/rows';
import { columnSchema } from './document-schema';
import { copyJson, isPlainObject } from './plain-json';

/** One thing of a file that is not kept. */
export interface LeftOut {
  /** `tables.said › a1/crm:4.10 › current`. */
  readonly where: string;
  /** What stood there, shortened. */
  readonly what: string;
  /** Why it is not kept, in a sentence. */
  readonly why: string;
}

/** Collects what is left out. */
export type LeaveOut = (place: readonly string[], what: unknown, why: string) => void;

/** A list to collect into, and the function that does it. */
export function createLeftOut(): {
  readonly list: readonly LeftOut[];
  readonly leaveOut: LeaveOut;
} {
  const list: LeftOut[] = [];
  return {
    list,
    leaveOut: (place, what, why) =>
      list.push({ where: place.map(shorten).join(' › '), what: shorten(what), why }),
  };
}

/** Why an entry of a row cannot be kept beyond what its column's schema says, or null when it can. */
export type CheckCell = (column: string, value: Json) => string | null;

/** The columns of one row that can be kept, as a fresh row. Everything else is left out by name. */
export function keepRow(
  table: TableName,
  address: string,
  row: unknown,
  leaveOut: LeaveOut,
  check: CheckCell = () => null,
): Row {
  const place = [`tables.${table}`, address];
  if (!isPlainObject(row)) {
    leaveOut(place, row, 'A row with columns is expected.');
    return {};
  }
  const kept: [string, Json][] = [];
  for (const [column, value] of Object.entries(row)) {
    const why = whyNotCell(table, column, value, check);
    const copy = why === null ? copyJson(value, 16) : undefined;
    if (copy !== undefined) kept.push([column, copy]);
    else leaveOut([...place, column], value, why ?? 'The value is not readable.');
  }
  return Object.fromEntries(kept);
}

function whyNotCell(
  table: TableName,
  column: string,
  value: unknown,
  check: CheckCell,
): string | null {
  const known = columnSchema(table, column);
  if (known === undefined) return `The table "${table}" has no column "${shorten(column)}".`;
  if (!known.schema.safeParse(value).success) return `Expected is ${known.expected}.`;
  return check(column, value as Json);
}

/** A value in at most 80 characters, for a sentence. */
export function shorten(what: unknown): string {
  const text = typeof what === 'string' ? what : (JSON.stringify(what) ?? '');
  const characters = Array.from(text.slice(0, 200));
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : characters.join('');
}
