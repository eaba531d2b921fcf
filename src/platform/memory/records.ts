import type { Entry, Key, Span } from '../storage/database';

/** The order of keys: by text, then by revision. */
export function compareKeys(a: Key, b: Key): number {
  const [left, leftRevision] = typeof a === 'string' ? [a, 0] : a;
  const [right, rightRevision] = typeof b === 'string' ? [b, 0] : b;
  if (left !== right) return left < right ? -1 : 1;
  return leftRevision - rightRevision;
}

/** Records in order of key, each a copy of what was put in. */
export interface Records {
  get(key: Key): unknown;
  has(key: Key): boolean;
  /** Puts a record, or takes it away with undefined. */
  set(key: Key, value: unknown): void;
  within(span?: Span): readonly Entry[];
  last(span: Span): Key | null;
}

/** An empty store. */
export function createRecords(): Records {
  const entries: { key: Key; value: unknown }[] = [];
  /** The place of the first key that is not before `key`. */
  const place = (key: Key): number => {
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const entry = entries[middle];
      if (entry !== undefined && compareKeys(entry.key, key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const at = (key: Key) => {
    const entry = entries[place(key)];
    return entry !== undefined && compareKeys(entry.key, key) === 0 ? entry : undefined;
  };
  const end = (span: Span): number => {
    // As IndexedDB does.
    if (compareKeys(span.from, span.to) > 0)
      throw new DOMException('The lower key is greater than the upper key.', 'DataError');
    const index = place(span.to);
    const entry = entries[index];
    return entry !== undefined && compareKeys(entry.key, span.to) === 0 ? index + 1 : index;
  };
  return {
    get: (key) => at(key)?.value,
    has: (key) => at(key) !== undefined,
    set: (key, value) => {
      const index = place(key);
      const count = at(key) === undefined ? 0 : 1;
      entries.splice(index, count, ...(value === undefined ? [] : [{ key, value }]));
    },
    within: (span) =>
      span === undefined ? [...entries] : entries.slice(place(span.from), end(span)),
    last: (span) => {
      const entry = entries[end(span) - 1];
      return entry !== undefined && compareKeys(entry.key, span.from) >= 0 ? entry.key : null;
    },
  };
}
