import type { Edit } from '../document/edit';

/** What the home list shows of a stored document. */
export interface DocumentHead {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly changed: number;
  readonly created: number;
  /** Set while it waits in the bin: deletion can be undone. */
  readonly deleted?: number;
}

/** One record of a document as it came from storage: not yet trusted. */
export interface StoredEntry {
  /** The document's revision that the record belongs to, as its key says. */
  readonly revision: number;
  readonly value: unknown;
}

/** A stored document as it came from storage: not yet trusted. */
export interface StoredDocument {
  readonly head: DocumentHead;
  /** The newest snapshot that was asked for, or null when there is none. */
  readonly snapshot: StoredEntry | null;
  /** Every edit after the snapshot, and those before it that were asked for, in order of revision. */
  readonly log: readonly StoredEntry[];
  /** The newest revision stored. */
  readonly newest: number;
}

/** A stretch of a document's log. */
export interface StoredStretch {
  /** The newest revision stored, or null when the document is not in storage any more. */
  readonly newest: number | null;
  readonly entries: readonly StoredEntry[];
}

/**
 * Why something was not stored.
 * - `conflict`: something else wrote first; nothing of this was written.
 * - `full`: the browser gives no more room.
 * - `unavailable`: there is no storage here, as in some private windows.
 * - `newer`: a newer version of the app has changed the storage; this one must not write.
 * - `failed`: anything else, a call that took too long included; it may yet arrive.
 */
export interface StorageFault {
  readonly kind: 'conflict' | 'full' | 'unavailable' | 'newer' | 'failed';
  /** What happened, for people. */
  readonly message: string;
}

export type Stored<Value = undefined> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: StorageFault };

/**
 * Where documents live. Every answer is honest: `ok` means that the transaction completed.
 * No call throws and none hangs: what takes longer than five seconds is a fault.
 */
export interface DocumentStorage {
  /** Every document, newest first, those in the bin included. */
  list(): Promise<Stored<readonly DocumentHead[]>>;
  /**
   * The newest snapshot up to revision `atMost` (default: the newest) with all edits after it, and
   * at least the last `history` edits; null when there is no such document.
   */
  read(
    id: string,
    options: { readonly history: number; readonly atMost?: number },
  ): Promise<Stored<StoredDocument | null>>;
  /** The edits of revisions `from` to `to`, both included. */
  readEdits(id: string, from: number, to: number): Promise<Stored<StoredStretch>>;
  /** Starts a document; a conflict when the id is there already. */
  create(head: DocumentHead, snapshot: StoredEntry): Promise<Stored>;
  /**
   * Adds edits to the log in one strict transaction. Those that are stored already are passed over;
   * a conflict when others stand in their place, or when the newest revision stored is not the one
   * before. A document in the bin comes out of it.
   */
  append(id: string, head: DocumentHead, edits: readonly Edit[]): Promise<Stored>;
  /**
   * Keeps a snapshot once what was written reads back the same. The log stays whole, so that undo
   * reaches back; of the snapshots, the first and the newest two stay.
   */
  snapshot(id: string, snapshot: StoredEntry): Promise<Stored>;
  /** Puts a document into the bin (when it was, in milliseconds since 1970) or takes it out (null). */
  mark(id: string, deleted: number | null): Promise<Stored>;
  /** Removes a document for good. What was set aside stays. */
  remove(id: string): Promise<Stored>;
  /**
   * Keeps all that is stored of a document apart, as it is, and then drops the edits after
   * revision `after` and the snapshots named: all in one transaction. `after` -1 drops everything.
   */
  setAside(id: string, damage: Damage): Promise<Stored>;
  listSetAside(): Promise<Stored<readonly SetAside[]>>;
  /** Forgets what was set aside, once the user has it. */
  removeSetAside(key: string): Promise<Stored>;
}

/** What could not be read of a stored document. */
export interface Damage {
  readonly reason: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The last revision that could be read, or -1. */
  readonly after: number;
  /** The revisions of unreadable snapshots. */
  readonly snapshots: readonly number[];
}

/** Stored data that could not be read, kept for download. */
export interface SetAside {
  readonly key: string;
  /** The document it came from. */
  readonly id: string;
  /** The title that the document had. */
  readonly title: string;
  readonly reason: string;
  readonly at: number;
  readonly raw: unknown;
}

/** A small store of settings, apart from any document. Never throws: what cannot be kept lives until the page goes. */
export interface Preferences {
  read(name: string): unknown;
  write(name: string, value: unknown): void;
}

export interface OpenedFile {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
  /** Present where the browser can write back to the same file. */
  readonly handle?: unknown;
}

export interface Files {
  /** Asks the user for a file; null when they chose none. */
  open(options: {
    readonly extensions: readonly string[];
    readonly description: string;
  }): Promise<OpenedFile | null>;
  /** Writes a file, to `handle` when given; null when the user chose no place. */
  save(
    content: Blob,
    options: { readonly name: string; readonly description: string; readonly handle?: unknown },
  ): Promise<{ readonly handle?: unknown } | null>;
}

export interface Clipboard {
  /** Throws with a readable message when the browser does not allow it. */
  writeImage(png: Promise<Blob>): Promise<void>;
  /** Throws with a readable message when the browser does not allow it. */
  writeText(text: string): Promise<void>;
}

/**
 * Draws an SVG into a PNG. `scale` is pixels per unit; clamped to what the browser can draw.
 * Throws with a readable message when the browser cannot.
 */
export type Rasterise = (
  svg: string,
  size: { readonly width: number; readonly height: number; readonly scale: number },
) => Promise<Blob>;

/** Talks to other tabs. A tab never hears itself. */
export interface Channel {
  /** `message` is plain data. */
  post(message: unknown): void;
  /** Returns how to stop listening. */
  listen(receive: (message: unknown) => void): () => void;
  close(): void;
}

/** The right to write, held by one tab at a time. */
export interface Locks {
  /**
   * Waits for the right (`steal` takes it from whoever holds it), then calls `held`; `lost` when another tab takes it.
   * Returns how to give it back or to stop waiting.
   */
  hold(
    name: string,
    options: { readonly steal: boolean },
    held: () => void,
    lost: () => void,
  ): () => void;
  /** Whether some tab holds it. */
  taken(name: string): Promise<boolean>;
}

/** The browser behind interfaces; an in-memory twin stands in for it in tests. */
export interface Platform {
  readonly storage: DocumentStorage;
  readonly preferences: Preferences;
  readonly files: Files;
  readonly clipboard: Clipboard;
  readonly rasterise: Rasterise;
  readonly locks: Locks;
  channel(name: string): Channel;
  /** Milliseconds since 1970. */
  now(): number;
  /** A new unique id: letters, digits and hyphens. */
  newId(): string;
  /** Opens the browser's own dialog to print the page. */
  print(): void;
}
