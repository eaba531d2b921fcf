import type { Edit } from '../../document/edit';
import { type History, recordEdit } from '../../document/history';
import type { InternCell } from '../../formats/stored-edit';
import type { DocumentStorage, Stored } from '../../platform/platform';
import { readEntries } from './reading';

/** How many edits the undo stack starts with; more are fetched when it runs low. */
export const historyWindow = 1_000;

/** The undo stack as far back as it has been read. */
export interface Reach {
  readonly history: History;
  /** The stack is what the edits from this revision on make of it; below lies what the ones before made. */
  readonly floor: number;
  /** Whether there is nothing before the floor. */
  readonly complete: boolean;
}

/**
 * The undo stack that a stretch of the log leads to, and whether a step in it refers to one before
 * the stretch. From such a point on the stack starts anew: it may be short, but is never wrong.
 */
export function foldLog(edits: readonly Edit[]): {
  history: History;
  floor: number;
  open: boolean;
} {
  let done: Edit[] = [];
  let undone: Edit[] = [];
  let floor = edits[0]?.revision ?? Infinity;
  let open = false;
  for (const edit of edits) {
    const target = edit.undoes ?? edit.redoes ?? edit.joins;
    const last = (edit.redoes === undefined ? done : undone).at(-1);
    if (target !== undefined && last?.revision !== target) {
      done = [];
      undone = [];
      floor = edit.revision + 1;
      open = true;
    } else if (last !== undefined && edit.undoes !== undefined) {
      done.pop();
      undone.push(last);
    } else if (last !== undefined && edit.redoes !== undefined) {
      undone.pop();
      done.push(last);
    } else {
      if (edit.joins !== undefined) done.pop();
      done.push(
        ...recordEdit({ done: last === undefined ? [] : [last], undone: [] }, edit).done.slice(-1),
      );
      undone = [];
    }
  }
  return { history: { done, undone }, floor, open };
}

/**
 * The undo stack of the edits before revision `before`, from at least `count` of them: more when the
 * oldest of them undo or redo what came earlier.
 */
export async function reachBack(
  storage: DocumentStorage,
  id: string,
  before: number,
  count: number,
  intern: InternCell,
): Promise<Stored<Reach>> {
  for (let size = count; ; size *= 2) {
    const from = Math.max(1, before - size);
    const read = await storage.readEdits(id, from, before - 1);
    if (!read.ok) return read;
    const known = readBackwards(read.value.entries, before, intern);
    const { history, floor, open } = foldLog(known);
    const complete = from === 1 || (known[0]?.revision ?? before) > from;
    if (!open || complete)
      return { ok: true, value: { history, floor: Math.min(floor, before), complete } };
  }
}

/** The edits that join on to `before` without a gap, whatever lies behind a gap or an unreadable entry. */
export function readBackwards(
  entries: readonly { readonly revision: number; readonly value: unknown }[],
  before: number,
  intern: InternCell,
): readonly Edit[] {
  const edits: Edit[] = [];
  for (const entry of [...entries].reverse()) {
    const [edit] = readEntries([entry], intern).edits;
    if (edit?.revision !== before - 1 - edits.length) break;
    edits.push(edit);
  }
  return edits.reverse();
}
