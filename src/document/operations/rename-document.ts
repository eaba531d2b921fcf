import type { Document } from '../document';
import { writeTo } from '../edit';
import { textLimits } from '../text-limits';
import { type Outcome, refuse, writesOf } from './outcome';

/** Gives the document another title. Refused when it is blank or too long. */
export function renameDocument(document: Document, title: string): Outcome {
  const trimmed = title.trim();
  if (trimmed === '') return refuse('A document needs a title.');
  if (trimmed.length > textLimits.title) {
    return refuse(
      `A title has at most ${textLimits.title} characters; this one has ${trimmed.length}.`,
    );
  }
  return writesOf([
    writeTo(document, { table: 'document', row: 'document', column: 'title' }, trimmed),
  ]);
}
