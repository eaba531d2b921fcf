import { readTitle } from '../../document/create-document';
import type { Edit } from '../../document/edit';
import type { InternCell } from '../../formats/stored-edit';
import { snapshotOf } from '../../formats/stored-log';
import type { DocumentHead, Platform, Stored } from '../../platform/platform';
import { tellDocuments } from './messages';
import { readEntries } from './reading';
import type { ReplicaStore } from './replica-store';

const done: Stored = { ok: true, value: undefined };
const failed = (message: string): Stored => ({ ok: false, fault: { kind: 'failed', message } });

/** A session's link to storage: what it sends there, and what it learns from there. */
export interface Link {
  /** Whether the document itself is in storage. */
  stored(): boolean;
  /** Sends edits, and the document before them when it is not stored. */
  send(edits: readonly Edit[]): Promise<Stored>;
  /** Takes in what other tabs stored. What does not fit or cannot be read bars this tab from writing. */
  catchUp(): Promise<Stored>;
  /** Takes in edits that another tab says are stored. */
  receive(edits: readonly Edit[]): Stored;
}

/** A link for one session. */
export function createLink(host: {
  readonly platform: Platform;
  readonly id: string;
  readonly replica: ReplicaStore;
  readonly intern: InternCell;
  readonly storedAlready: boolean;
  /** When the document was made, in milliseconds since 1970. */
  created(): number;
  /** Whether the session still wants to know. */
  listening(): boolean;
  bar(reason: string): void;
  changed(): void;
}): Link {
  const { platform, id, replica, intern } = host;
  const { storage } = platform;
  let stored = host.storedAlready;

  const headOf = (changed: number): DocumentHead => ({
    id,
    title: readTitle(replica.get().document),
    changed,
    created: host.created(),
  });
  const create = async (): Promise<Stored> => {
    const { base } = replica.get();
    const snapshot = { revision: base.revision, value: snapshotOf(base) };
    const made = await storage.create(headOf(platform.now()), snapshot);
    // A conflict means that an attempt given up earlier arrived after all.
    if (!made.ok && made.fault.kind !== 'conflict') return made;
    stored = true;
    tellDocuments(platform);
    return done;
  };
  const bar = (reason: string): Stored => {
    host.bar(reason);
    return failed(reason);
  };
  const receive = (edits: readonly Edit[]): Stored => {
    try {
      replica.receive(edits);
    } catch {
      return bar('What is stored does not follow from what this tab shows. Reload the page.');
    }
    host.changed();
    return done;
  };
  const readOn = async (): Promise<Stored> => {
    const from = replica.get().base.revision;
    const read = await storage.readEdits(id, from + 1, Infinity);
    if (!host.listening()) return done;
    if (!read.ok) return read;
    const { newest, entries } = read.value;
    // Without it, the site's data was cleared while the document was open: it will be stored anew.
    stored = newest !== null;
    if (newest === null) return done;
    if (newest < from)
      return failed('The storage has gone back to an older state of the document.');
    const { edits, problem } = readEntries(entries, intern);
    if (problem !== null) return bar(`Another tab stored what this one cannot read. ${problem}`);
    const received = receive(edits);
    const short = received.ok && replica.get().base.revision < newest;
    return short ? bar('The stored document has changed its past. Reload the page.') : received;
  };
  let current: Promise<Stored> | null = null;
  let next: Promise<Stored> | null = null;
  const catchUp = (): Promise<Stored> => {
    if (current === null) {
      current = readOn().finally(() => {
        current = null;
      });
      return current;
    }
    // The reading under way may have begun before the news that asks for this one.
    next ??= current.then(() => {
      next = null;
      return catchUp();
    });
    return next;
  };
  return {
    stored: () => stored,
    send: async (edits) => {
      if (!stored) {
        const made = await create();
        if (!made.ok) return made;
      }
      const last = edits.at(-1);
      return last === undefined ? done : storage.append(id, headOf(last.at), edits);
    },
    receive,
    catchUp,
  };
}
