import { isSafeAddress } from '../address';
import { isCalendarDay } from '../calendar-day';
import type { Document } from '../document';
import type { Json } from '../json';
import { type Evidence, evidenceOf, readSaid } from '../said';
import { textLimits } from '../text-limits';
import { type Outcome, refuse } from './outcome';
import { type Place, saidWrites, whyNotKnown } from './said-writes';

/** Adds a piece of evidence, with a new id of letters, digits and hyphens, to an element (by key). */
export function addEvidence(
  document: Document,
  place: Place,
  element: string,
  evidence: Evidence,
  at: number,
): Outcome {
  if (!/^[A-Za-z0-9-]{1,64}$/.test(evidence.id))
    return refuse('The id of this evidence is not usable.');
  if (holds(document, place, element, evidence.id))
    return refuse('This evidence is there already.');
  return write(document, place, element, evidence, at);
}

/** Changes a piece of evidence, named by its id. Refused when it is gone. */
export function changeEvidence(
  document: Document,
  place: Place,
  element: string,
  evidence: Evidence,
  at: number,
): Outcome {
  if (!holds(document, place, element, evidence.id))
    return refuse('This evidence is no longer there.');
  return write(document, place, element, evidence, at);
}

/** Takes a piece of evidence away. Refused when it is gone. */
export function removeEvidence(
  document: Document,
  place: Place,
  element: string,
  id: string,
  at: number,
): Outcome {
  if (!holds(document, place, element, id)) return refuse('This evidence is no longer there.');
  const saying = { element, column: `evidence:${id}` as const, value: undefined };
  return saidWrites(document, place.assessment, [saying], at);
}

/** Why a piece of evidence cannot be kept, in a sentence, or null when it can. A blank field counts as none. */
export function whyNotEvidence(evidence: Omit<Evidence, 'id'>): string | null {
  const { title, address, text, date } = withoutBlanks(evidence);
  if (title.trim() === '') return 'Evidence needs a title.';
  if (title.length > textLimits.name)
    return `A title of evidence has at most ${textLimits.name} characters.`;
  if (address !== undefined && !isSafeAddress(address)) {
    return 'An address of evidence begins with https://, http:// or mailto: and has no blanks.';
  }
  if (text !== undefined && text.length > textLimits.note) {
    return `A text of evidence has at most ${textLimits.note} characters.`;
  }
  if (date !== undefined && !isCalendarDay(date)) {
    return 'A date of evidence is a day that exists, such as 2026-11-22.';
  }
  return null;
}

function write(
  document: Document,
  place: Place,
  element: string,
  evidence: Evidence,
  at: number,
): Outcome {
  const reason = whyNotKnown(document, place.model, [element]) ?? whyNotEvidence(evidence);
  if (reason !== null) return refuse(reason);
  const value: Json = { ...withoutBlanks(evidence) };
  const saying = { element, column: `evidence:${evidence.id}` as const, value };
  return saidWrites(document, place.assessment, [saying], at);
}

function withoutBlanks({ title, address, text, date }: Omit<Evidence, 'id'>): Omit<Evidence, 'id'> {
  const filled = (value: string | undefined): value is string =>
    value !== undefined && value.trim() !== '';
  return {
    title,
    ...(filled(address) && { address: address.trim() }),
    ...(filled(text) && { text }),
    ...(filled(date) && { date: date.trim() }),
  };
}

const holds = (document: Document, place: Place, element: string, id: string): boolean =>
  evidenceOf(readSaid(document, place.assessment, element)).some((one) => one.id === id);
