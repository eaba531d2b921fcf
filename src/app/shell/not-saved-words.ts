import type { Edit } from '../../document/edit';

/** Edits by count and newest label: `"Rate 4.10 3 Defined"`, `3 changes, the last "Rate 4.10 3 Defined"`. */
function nameEdits(edits: readonly Edit[]): string {
  const last = `"${edits.at(-1)?.label ?? ''}"`;
  return edits.length === 1 ? last : `${edits.length} changes, the last ${last}`;
}

/** What waits for storage, as a sentence; empty when nothing does. */
export const sayWaiting = (waiting: readonly Edit[]): string =>
  waiting.length === 0 ? '' : `Not saved yet: ${nameEdits(waiting)}.`;

/** What the document does not show, as a sentence; empty when there is nothing. */
export const sayLeftOut = (leftOut: readonly Edit[]): string =>
  leftOut.length === 0 ? '' : `Left out of the document: ${nameEdits(leftOut)}.`;
