import { type Edit, invertWrite, type Write } from './edit';

/** Which edits can be taken back and brought back, newest last. Derived from the log of edits. */
export interface History {
  readonly done: readonly Edit[];
  readonly undone: readonly Edit[];
}

export const noHistory: History = { done: [], undone: [] };

/** The history after an edit: an undo moves a step over, a redo moves it back, a new step ends the redo line. */
export function recordEdit(history: History, edit: Edit): History {
  if (edit.undoes !== undefined) {
    const step = history.done.at(-1);
    if (step?.revision !== edit.undoes) return history;
    return { done: history.done.slice(0, -1), undone: [...history.undone, step] };
  }
  if (edit.redoes !== undefined) {
    const step = history.undone.at(-1);
    if (step?.revision !== edit.redoes) return history;
    return { done: [...history.done, step], undone: history.undone.slice(0, -1) };
  }
  const joined = joinEdits(history.done.at(-1), edit);
  const done = joined === null ? history.done : history.done.slice(0, -1);
  return { done: [...done, joined ?? edit], undone: [] };
}

/** The step that an edit makes of the last one by going on with it, or null when it does not. */
function joinEdits(last: Edit | undefined, edit: Edit): Edit | null {
  if (last === undefined || edit.joins !== last.revision) return null;
  return { ...last, writes: joinWrites(last.writes, edit.writes) };
}

const nameOf = ({ cell }: Write): string => `${cell.table}/${cell.row}/${cell.column}`;

/** The writes of two edits as one: what stood before the first, and what stands after the second. */
function joinWrites(first: readonly Write[], second: readonly Write[]): Write[] {
  const joined = new Map(first.map((write) => [nameOf(write), write]));
  for (const write of second) {
    const { before: _replaced, ...change } = write;
    const earlier = joined.get(nameOf(write));
    const before = earlier === undefined ? write.before : earlier.before;
    joined.set(nameOf(write), { ...change, ...(before !== undefined && { before }) });
  }
  return [...joined.values()];
}

/** The step that an edit with this label and these cells would go on with, or undefined when it is a new one. */
export function stepToJoin(
  history: History,
  label: string,
  writes: readonly Write[],
): number | undefined {
  const last = history.done.at(-1);
  if (last === undefined || history.undone.length > 0 || last.label !== label) return undefined;
  const cells = new Set(last.writes.map(nameOf));
  const same = writes.every((write) => cells.has(nameOf(write)));
  return same ? last.revision : undefined;
}

/** The edit that takes back the last step, or null when there is none. */
export function undoEdit(history: History, revision: number, at: number): Edit | null {
  const step = history.done.at(-1);
  if (step === undefined) return null;
  const writes = step.writes.map(invertWrite).toReversed();
  return { revision: revision + 1, label: `Undo ${step.label}`, at, writes, undoes: step.revision };
}

/** The edit that brings back the step last taken back, or null when there is none. */
export function redoEdit(history: History, revision: number, at: number): Edit | null {
  const step = history.undone.at(-1);
  if (step === undefined) return null;
  return {
    revision: revision + 1,
    label: `Redo ${step.label}`,
    at,
    writes: step.writes,
    redoes: step.revision,
  };
}

/** The history that a whole log of edits leads to, as `recordEdit` one by one would give it. */
export function historyOf(edits: readonly Edit[]): History {
  const done: Edit[] = [];
  let undone: Edit[] = [];
  for (const edit of edits) {
    if (edit.undoes !== undefined) moveLast(done, undone, edit.undoes);
    else if (edit.redoes !== undefined) moveLast(undone, done, edit.redoes);
    else {
      const joined = joinEdits(done.at(-1), edit);
      if (joined !== null) done.pop();
      done.push(joined ?? edit);
      undone = [];
    }
  }
  return { done, undone };
}

function moveLast(from: Edit[], to: Edit[], revision: number): void {
  const step = from.at(-1);
  if (step?.revision !== revision) return;
  from.pop();
  to.push(step);
}
