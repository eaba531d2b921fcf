import type { Document } from '../document/document';
import { applyWrites, type Edit, type Write, writeTo } from '../document/edit';

/** What storage does not have. */
export interface Unsaved {
  /** Edits that the open document shows and that still wait for storage, in order. */
  readonly waiting: readonly Edit[];
  /** Edits made here that the open document does not show, because another tab wrote first. */
  readonly leftOut: readonly Edit[];
  /** Documents that were left for another one before everything in them was saved. */
  readonly leftBehind: readonly { readonly id: string; readonly title: string }[];
}

export const nothingUnsaved: Unsaved = { waiting: [], leftOut: [], leftBehind: [] };

/** The document with edits laid on whatever its cells hold now. */
export function withEdits(document: Document, edits: readonly Edit[]): Document {
  return edits
    .flatMap(({ writes }) => writes)
    .reduce((current, { cell, after }) => {
      const write: Write | null = writeTo(current, cell, after);
      return write === null ? current : applyWrites(current, [write]);
    }, document);
}
