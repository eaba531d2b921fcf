import type { Document } from '../document';
import { textLimits } from '../text-limits';
import { type Outcome, refuse } from './outcome';
import { type Place, saidWrites, sayOfEach, whyNotKnown } from './said-writes';

/** Writes the note of elements (by key); a blank note takes it away. Refused when it is too long. */
export function setNote(
  document: Document,
  place: Place,
  elements: readonly string[],
  note: string,
  at: number,
): Outcome {
  const reason = whyNotKnown(document, place.model, elements);
  if (reason !== null) return refuse(reason);
  if (note.length > textLimits.note) {
    return refuse(`A note has at most ${textLimits.note} characters; this one has ${note.length}.`);
  }
  const value = note.trim() === '' ? undefined : note;
  return saidWrites(document, place.assessment, sayOfEach(elements, 'note', value), at);
}
