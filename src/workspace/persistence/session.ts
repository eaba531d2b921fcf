import type { Document } from '../../document/document';
import type { Edit } from '../../document/edit';
import { redoEdit, stepToJoin, undoEdit } from '../../document/history';
import { createInternCell } from '../../formats/stored-edit';
import type { Platform, Stored } from '../../platform/platform';
import { createLink } from './link';
import { documentChannel, listenForEdits, type Message } from './messages';
import { createOpening } from './opening';
import { createReplicaStore } from './replica-store';
import { createRight } from './right-to-write';
import { savedState } from './saved-state';
import { backoff, createSaver } from './saver';
import type { DocumentSession, SessionState } from './session-state';
import { createSnapshots } from './snapshots';

const done: Stored = { ok: true, value: undefined };

/**
 * Opens a document. With `fresh` it is a new one that is not in storage yet: it can be edited at
 * once, and is stored as soon as storage takes it. Without, it is read first, and may be edited once
 * this tab has the right to write and has seen everything that is stored.
 */
export function openSession(options: {
  readonly platform: Platform;
  readonly id: string;
  readonly fresh?: Document;
}): DocumentSession {
  const { platform, id, fresh } = options;
  const { storage } = platform;
  const intern = createInternCell();
  const replica = createReplicaStore(storage, id, intern);
  const channel = platform.channel(documentChannel(id));
  const listeners = new Set<() => void>();
  let barred: string | null = null;
  /** Left by its window: it closes as soon as everything is saved. */
  let closing = false;
  let closed = false;
  /** Whether the right to write was given back because there is nothing left to send. */
  let resting = false;
  /** Whether news came while the document was being read. */
  let missed = false;
  let following: ReturnType<typeof setTimeout> | undefined;

  const tell = (edits: readonly Edit[]): void =>
    channel.post({ kind: 'edits', edits } satisfies Message);
  const mayWrite = (): boolean =>
    opening.phase() === 'open' && barred === null && !closed && right.role() === 'writer';

  const link = createLink({
    platform,
    id,
    replica,
    intern,
    storedAlready: fresh === undefined,
    created: () => opening.created(),
    listening: () => !closed && barred === null,
    bar: (reason) => {
      barred = reason;
      saver.stop();
      replica.strand();
      right.release();
      publish();
    },
    changed: () => publish(),
  });
  /** Takes in what other tabs stored, however often storage has to be asked. */
  const follow = (failures = 0): void => {
    clearTimeout(following);
    if (closed || opening.phase() !== 'open' || barred !== null) return;
    void link.catchUp().then((caught) => {
      clearTimeout(following);
      if (!caught.ok) following = setTimeout(follow, backoff(failures), failures + 1);
    });
  };
  const saver = createSaver({
    waiting: () => replica.get().pending,
    hasWork: () => replica.get().pending.length > 0 || !link.stored(),
    mayWrite,
    send: link.send,
    catchUp: async () => {
      const caught = await link.catchUp();
      // Edits given up for lost may have been found there: nobody else has heard of them.
      tell([]);
      return caught;
    },
    confirmed: (edits) => {
      // They may have been found in storage, or moved, before the answer came.
      if (!replica.confirm(edits)) follow();
      if (edits.length > 0) tell(edits);
      snapshots.grown();
      publish();
    },
    changed: () => publish(),
  });
  const snapshots = createSnapshots(storage, id, () =>
    mayWrite() && link.stored() ? replica.get().base : null,
  );
  const opening = createOpening({
    platform,
    id,
    replica,
    intern,
    wanted: () => !closed && !mayWrite(),
    opened: (snapshot) => {
      snapshots.reset(snapshot);
      if (missed) follow();
    },
    changed: () => publish(),
  });
  const right = createRight({
    locks: platform.locks,
    name: documentChannel(id),
    writerAlready: fresh !== undefined,
    prepare: async () => {
      if (!link.stored()) return done;
      const mended = await opening.mend();
      return mended.ok && opening.phase() === 'open' ? link.catchUp() : mended;
    },
    gained: () => {
      if (!mayWrite()) return right.release();
      replica.reclaim();
      saver.poke();
      // The tab before may have died between storing an edit and telling of it.
      tell([]);
    },
    lost: async () => {
      await saver.idle();
      if (right.role() === 'writer' || closed) return;
      replica.strand();
      saver.poke();
      follow();
    },
    changed: () => publish(),
  });

  /** Whether there is anything that this tab will still send: edits, or the document itself. */
  const sending = (): boolean => replica.get().pending.length > 0 || (mayWrite() && !link.stored());
  const look = (): SessionState => {
    const { document, history, pending } = replica.get();
    const unsaved = replica.unsaved();
    return {
      phase: closed ? 'closed' : opening.phase(),
      refusal: opening.refusal(),
      document,
      history,
      moreHistory: replica.moreHistory(),
      saved: savedState(saver.fault() ?? right.fault(), unsaved.length, sending()),
      role: barred === null ? right.role() : 'follower',
      waiting: pending,
      unsaved,
      barred,
      damaged: opening.damaged(),
    };
  };
  const publish = (): void => {
    if (closed) return;
    if (closing && !sending()) {
      if (replica.unsaved().length === 0) shut();
      else if (right.role() === 'writer') {
        // What could not be laid on waits for its user; nobody else has to.
        resting = true;
        right.release();
      }
    }
    state = look();
    for (const listener of [...listeners]) listener();
  };
  const shut = (): void => {
    closed = true;
    saver.stop();
    snapshots.stop();
    opening.stop();
    clearTimeout(following);
    stopListening();
    right.release();
    channel.close();
  };
  const replenish = (): void => {
    void replica.replenish().then((more) => {
      if (more) publish();
    });
  };
  const commit = (change: Omit<Edit, 'revision'> | null): Edit | null => {
    const edit = mayWrite() && change !== null ? replica.commit(change) : null;
    if (edit === null) return null;
    saver.poke();
    replenish();
    publish();
    return edit;
  };

  const stopListening = listenForEdits(channel, intern, (edits) => {
    if (barred !== null) return;
    missed = opening.phase() !== 'open';
    if (missed) return;
    const { base, pending } = replica.get();
    const first = edits?.[0]?.revision ?? Infinity;
    // A follower shows the news at once; whoever has edits of its own, or a gap, asks storage.
    const plain = first <= base.revision + 1 && pending.length === 0 && !mayWrite();
    if (plain && edits !== null) link.receive(edits);
    else follow();
  });

  if (fresh !== undefined) opening.start(fresh);
  let state = look();
  if (fresh === undefined) void opening.load();
  right.wait();
  saver.poke();

  return {
    id,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    commit: (label, writes, options) => {
      const joins = options?.join ? stepToJoin(replica.get().history, label, writes) : undefined;
      return commit({ label, at: platform.now(), writes, ...(joins !== undefined && { joins }) });
    },
    undo: () => {
      const { history, document } = replica.get();
      if (history.done.length === 0) replenish();
      return commit(undoEdit(history, document.revision, platform.now()));
    },
    redo: () => {
      const { history, document } = replica.get();
      return commit(redoEdit(history, document.revision, platform.now()));
    },
    takeOver: async () => {
      if (barred !== null) return { ok: false, reason: barred };
      const answer = await right.take();
      const refusal = opening.refusal();
      return refusal === null ? answer : { ok: false, reason: refusal.message };
    },
    retry: () => {
      if (opening.phase() === 'refused') {
        void opening.load().then(() => opening.phase() === 'open' && right.wait());
      }
      right.retry();
      saver.poke();
    },
    refresh: async () => {
      if (opening.phase() === 'open' && barred === null) await link.catchUp();
    },
    discardUnsaved: () => {
      const given = replica.unsaved();
      replica.setUnsaved([]);
      publish();
      return () => {
        if (closed) return false;
        replica.setUnsaved([...given, ...replica.unsaved()]);
        publish();
        return true;
      };
    },
    flush: saver.flush,
    close: async () => {
      closing = true;
      await saver.flush();
      publish();
      return closed || !closing;
    },
    resume: () => {
      if (closed) return false;
      closing = false;
      if (resting) right.wait();
      resting = false;
      return true;
    },
  };
}
