import { type Document, emptyDocument } from '../../document/document';
import { applyEdit, type Edit, type Write, writeTo } from '../../document/edit';
import { type History, noHistory, recordEdit } from '../../document/history';
import type { InternCell } from '../../formats/stored-edit';
import type { DocumentStorage } from '../../platform/platform';
import { type Reach, reachBack } from './history-window';
import {
  addPending,
  confirmPending,
  createReplica,
  layOn,
  type Replica,
  receiveStored,
  sameEdit,
} from './replica';

/** So many steps are held at most; beyond that the older ones stay in storage alone. */
const historyHeld = 2_000;
/** When fewer steps than this are left, earlier ones are fetched. */
const historyLow = 50;
/** So many edits are fetched at a time. */
const historyChunk = 500;

/** The replica of an open document with its undo stack and what could not be saved. */
export interface ReplicaStore {
  get(): Replica;
  unsaved(): readonly Edit[];
  moreHistory(): boolean;
  /** Starts from what was read. */
  start(document: Document, reach: Reach): void;
  /** Puts an edit made here on top; null when it changes nothing. */
  commit(edit: Omit<Edit, 'revision'>): Edit | null;
  /** Counts edits as stored; false when they are not the next ones any more. */
  confirm(edits: readonly Edit[]): boolean;
  /** Takes in edits that storage holds. Throws when they do not follow. */
  receive(edits: readonly Edit[]): void;
  /** Takes the pending edits off: this tab may not write them now. */
  strand(): void;
  /** Lays the unsaved edits on again, those that still fit. */
  reclaim(): void;
  /** Puts other edits in the place of the unsaved ones. */
  setUnsaved(edits: readonly Edit[]): void;
  /** Fetches earlier steps when few are left. Resolves to whether there are more now. */
  replenish(): Promise<boolean>;
}

/** A store with an empty document, until `start`. */
export function createReplicaStore(
  storage: DocumentStorage,
  id: string,
  intern: InternCell,
): ReplicaStore {
  let replica = createReplica(emptyDocument, noHistory);
  let unsaved: readonly Edit[] = [];
  let floor = 1;
  let complete = true;
  let fetching: Promise<boolean> | null = null;

  const changeHistory = (change: (history: History) => History): void => {
    const { history, baseHistory } = replica;
    replica = { ...replica, history: change(history), baseHistory: change(baseHistory) };
  };
  const trim = (): void => {
    const { done } = replica.history;
    const first = done.at(-historyHeld / 2);
    if (done.length <= historyHeld || first === undefined) return;
    floor = first.revision;
    complete = false;
    changeHistory(({ done: steps, undone }) => ({
      done: steps.filter((step) => step.revision >= floor),
      undone,
    }));
  };
  /** Another tab undid or went on with a step that lies below the floor: read the stack from the log again. */
  const forget = (): void => {
    const history = replica.pending.reduce(recordEdit, noHistory);
    replica = { ...replica, baseHistory: noHistory, history };
    floor = replica.base.revision + 1;
    complete = false;
  };
  const replenish = async (): Promise<boolean> => {
    const from = floor;
    const reach = await reachBack(storage, id, from, historyChunk, intern);
    if (!reach.ok || floor !== from) return false;
    const earlier = reach.value.history;
    changeHistory(({ done, undone }) => ({
      done: [...earlier.done, ...done],
      undone:
        done.length + undone.length === 0 && from > replica.document.revision
          ? earlier.undone
          : undone,
    }));
    floor = reach.value.floor;
    complete = reach.value.complete;
    return earlier.done.length > 0;
  };

  return {
    get: () => replica,
    unsaved: () => unsaved,
    moreHistory: () => !complete,
    start: (document, reach) => {
      replica = createReplica(document, reach.history);
      ({ floor, complete } = reach);
    },
    commit: (change) => {
      const edit = { ...change, revision: replica.document.revision + 1 };
      const fitting = fit(replica.document, edit);
      if (fitting.writes.length === 0) return null;
      replica = addPending(replica, fitting);
      return fitting;
    },
    confirm: (edits) => {
      if (edits.some((edit, index) => replica.pending[index] !== edit)) return false;
      replica = confirmPending(replica, edits.length);
      trim();
      return true;
    },
    receive: (edits) => {
      const received = receiveStored(replica, edits);
      replica = received.replica;
      const missing = unsaved.filter((edit) => !edits.some((stored) => sameEdit(edit, stored)));
      unsaved = [...missing, ...received.rejected];
      if (edits.some((edit) => (edit.undoes ?? edit.redoes ?? edit.joins ?? floor) < floor))
        forget();
      trim();
    },
    strand: () => {
      unsaved = [...unsaved, ...replica.pending];
      replica = createReplica(replica.base, replica.baseHistory);
    },
    reclaim: () => {
      const laid = layOn(replica, unsaved);
      replica = laid.replica;
      unsaved = laid.rejected;
    },
    setUnsaved: (edits) => {
      unsaved = edits;
    },
    replenish: () => {
      if (complete || replica.history.done.length > historyLow) return Promise.resolve(false);
      fetching ??= replenish().finally(() => {
        fetching = null;
      });
      return fetching;
    },
  };
}

/**
 * The edit with writes that fit the document. When another tab changed a cell while the user was at
 * it, the user's value stands and the other one becomes what undo brings back.
 */
function fit(document: Document, edit: Edit): Edit {
  try {
    applyEdit(document, edit);
    return edit;
  } catch {
    const last = new Map(edit.writes.map((write) => [JSON.stringify(write.cell), write]));
    const writes = [...last.values()]
      .map(({ cell, after }) => writeTo(document, cell, after))
      .filter((write): write is Write => write !== null);
    return { ...edit, writes };
  }
}
