import type { Document } from '../../document/document';
import { applyEdit, type Edit } from '../../document/edit';
import { type History, recordEdit } from '../../document/history';
import { type Json, sameJson } from '../../document/json';

/** This tab's copy of a document: what is stored, and on top of it what is not yet. */
export interface Replica {
  /** The document as storage is known to have it. */
  readonly base: Document;
  readonly baseHistory: History;
  /** Edits made here that storage has not confirmed, in order. */
  readonly pending: readonly Edit[];
  /** The base with the pending edits on top. */
  readonly document: Document;
  readonly history: History;
}

/** A copy in which everything is stored. */
export const createReplica = (base: Document, baseHistory: History): Replica => ({
  base,
  baseHistory,
  pending: [],
  document: base,
  history: baseHistory,
});

/** Puts an edit made here on top. Throws when it does not follow. */
export const addPending = (replica: Replica, edit: Edit): Replica => ({
  ...replica,
  pending: [...replica.pending, edit],
  document: applyEdit(replica.document, edit),
  history: recordEdit(replica.history, edit),
});

/** Whether two edits are the same one: written by the same hand, at the same place in the log. */
export const sameEdit = (a: Edit, b: Edit): boolean =>
  a === b || sameJson(a as unknown as Json, b as unknown as Json);

/** What came of laying edits on a document that has changed meanwhile. */
export interface Rebased {
  readonly replica: Replica;
  /** Edits that no longer fit: a cell does not hold what they expect. */
  readonly rejected: readonly Edit[];
}

/** Counts the first `count` pending edits as stored. What is shown stays the same object. */
export function confirmPending(replica: Replica, count: number): Replica {
  const { pending, document, history } = replica;
  if (count === pending.length) return createReplica(document, history);
  const confirmed = pending.slice(0, count);
  return {
    ...replica,
    base: confirmed.reduce(applyEdit, replica.base),
    baseHistory: confirmed.reduce(recordEdit, replica.baseHistory),
    pending: pending.slice(count),
  };
}

/**
 * Takes in edits that storage holds, in order of revision; those known already are passed over, and
 * pending ones among them are confirmed. When another tab came first, the pending edits move behind
 * it. Throws when the edits do not follow from the base: then the base was never what is stored.
 */
export function receiveStored(replica: Replica, stored: readonly Edit[]): Rebased {
  const fresh = stored.filter((edit) => edit.revision > replica.base.revision);
  const { pending } = replica;
  let own = 0;
  for (const edit of fresh) {
    const mine = pending[own];
    if (mine === undefined || !sameEdit(mine, edit)) break;
    own += 1;
  }
  const confirmed = own > 0 ? confirmPending(replica, own) : replica;
  const foreign = fresh.slice(own);
  if (foreign.length === 0) return { replica: confirmed, rejected: [] };
  const base = foreign.reduce(applyEdit, confirmed.base);
  const baseHistory = foreign.reduce(recordEdit, confirmed.baseHistory);
  return layOn(createReplica(base, baseHistory), confirmed.pending);
}

/**
 * Lays edits made on an older state on top of a copy, each with a new revision. One that undoes,
 * redoes or goes on with a step does so only while that is still the last one; else it is a step itself.
 */
export function layOn(replica: Replica, edits: readonly Edit[]): Rebased {
  const moved = new Map<number, number>();
  const rejected: Edit[] = [];
  let current = replica;
  for (const edit of edits) {
    const { undoes, redoes, joins, ...step } = edit;
    const { done, undone } = current.history;
    /** The step that a link means, under its new revision, while it is still the last one. */
    const link = (target: number | undefined, last: Edit | undefined): number | undefined => {
      const revision = moved.get(target ?? 0) ?? target;
      return revision === last?.revision ? revision : undefined;
    };
    const undo = link(undoes, done.at(-1));
    const redo = link(redoes, undone.at(-1));
    const join = link(joins, done.at(-1));
    const next: Edit = {
      ...step,
      revision: current.document.revision + 1,
      ...(undo !== undefined && { undoes: undo }),
      ...(redo !== undefined && { redoes: redo }),
      ...(join !== undefined && { joins: join }),
    };
    try {
      current = addPending(current, next);
      moved.set(edit.revision, next.revision);
    } catch {
      rejected.push(edit);
    }
  }
  return { replica: current, rejected };
}
