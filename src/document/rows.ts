import type { Json } from './json';

/** What one row of a table holds: an atomic value per column. */
export type Row = { readonly [column: string]: Json };

/**
 * The rows of one table by their address, as a value: a change makes new rows and shares
 * all that it did not touch, at a cost that does not grow with the table.
 */
export interface Rows {
  readonly size: number;
  readonly shards: readonly ReadonlyMap<string, Row>[];
}

const shardCount = 512;
const emptyShard: ReadonlyMap<string, Row> = new Map();

export const noRows: Rows = {
  size: 0,
  shards: Array.from({ length: shardCount }, () => emptyShard),
};

function shardOf(row: string): number {
  let hash = 0;
  for (let index = 0; index < row.length; index += 1) {
    hash = (Math.imul(hash, 31) + row.charCodeAt(index)) | 0;
  }
  return (hash >>> 0) % shardCount;
}

/** The row at an address, or undefined. An unchanged row is the same object from version to version. */
export function rowAt(rows: Rows, row: string): Row | undefined {
  return rows.shards[shardOf(row)]?.get(row);
}

/** Every address that has a row, sorted so that two equal tables list alike. */
export function rowAddresses(rows: Rows): string[] {
  const addresses: string[] = [];
  for (const shard of rows.shards) {
    if (shard.size > 0) addresses.push(...shard.keys());
  }
  return addresses.sort();
}

/** Collects changes to one table and makes the new version in one go. */
export interface RowsDraft {
  get(row: string): Row | undefined;
  set(row: string, value: Row | undefined): void;
  done(): Rows;
}

/** Starts a new version of `rows`; `rows` itself stays as it is. */
export function draftRows(rows: Rows): RowsDraft {
  const shards = [...rows.shards];
  const owned = new Map<number, Map<string, Row>>();
  let size = rows.size;
  // A row is mostly read just before it is set.
  let last = { row: '', index: shardOf('') };
  const indexOf = (row: string): number => {
    if (last.row !== row) last = { row, index: shardOf(row) };
    return last.index;
  };
  return {
    get: (row) => shards[indexOf(row)]?.get(row),
    set: (row, value) => {
      const index = indexOf(row);
      let shard = owned.get(index);
      if (shard === undefined) {
        shard = new Map(shards[index]);
        owned.set(index, shard);
        shards[index] = shard;
      }
      size -= shard.size;
      if (value === undefined) shard.delete(row);
      else shard.set(row, value);
      size += shard.size;
    },
    done: () => ({ size, shards }),
  };
}

/**
 * The addresses whose rows differ between two versions of a table, by identity. Costs a few hundred
 * comparisons and what changed, however many rows there are.
 */
export function changedRows(before: Rows, after: Rows): string[] {
  const changed: string[] = [];
  before.shards.forEach((old, index) => {
    const now = after.shards[index] ?? emptyShard;
    if (old === now) return;
    for (const [row, value] of now) if (old.get(row) !== value) changed.push(row);
    for (const row of old.keys()) if (!now.has(row)) changed.push(row);
  });
  return changed;
}
