/**
 * The stores of the database: a document's head, its snapshots, its log, what was set aside, and how
 * many transactions have written.
 */
export const storeNames = ['heads', 'snapshots', 'edits', 'setAside', 'state'] as const;
export type StoreName = (typeof storeNames)[number];

/** Heads are kept by document id, snapshots and edits by document id and revision, the rest by its own key. */
export type Key = string | readonly [id: string, revision: number];

/** All keys from one to another, both included. */
export interface Span {
  readonly from: Key;
  readonly to: Key;
}

export interface Entry {
  readonly key: Key;
  readonly value: unknown;
}

/** The requests of one transaction. Nothing else may be awaited while it is under way. */
export interface Transaction {
  get(store: StoreName, key: Key): Promise<unknown>;
  /** Everything in a span (default: the whole store), in order of key. */
  entries(store: StoreName, span?: Span): Promise<readonly Entry[]>;
  keys(store: StoreName, span: Span): Promise<readonly Key[]>;
  /** The last key in a span, or null. */
  lastKey(store: StoreName, span: Span): Promise<Key | null>;
  /** Fails with a `ConstraintError` when the key is taken. */
  add(store: StoreName, key: Key, value: unknown): Promise<void>;
  put(store: StoreName, key: Key, value: unknown): Promise<void>;
  delete(store: StoreName, keys: Key | Span): Promise<void>;
}

/**
 * A transactional store, as little of it as documents need. Errors are told apart by their `name`,
 * as IndexedDB names them.
 */
export interface Database {
  /** Resolves once the transaction completed; rejects when it did not, with `work`'s own error if it threw. */
  transact<Value>(
    mode: 'read' | 'write',
    stores: readonly StoreName[],
    work: (transaction: Transaction) => Promise<Value>,
  ): Promise<Value>;
  /** What goes on that every call has to wait for: it makes progress, ends and never rejects. Null mostly. */
  readonly underway?: () => Promise<unknown> | null;
  /** Lets go of the connection, so that the next transaction opens a new one. */
  disconnect(): void;
}
