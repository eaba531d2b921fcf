import type { Document } from '../document';
import { writeTo } from '../edit';
import { type Outcome, refuse, writesOf } from './outcome';

const largest = 10_000;

/** Says for how many elements a party can be accountable before it is too many; null says what is usual. */
export function setLimit(document: Document, limit: number | null): Outcome {
  if (limit !== null && !(Number.isInteger(limit) && limit >= 1 && limit <= largest))
    return refuse(`The limit is a whole number from 1 to ${largest}.`);
  const cell = { table: 'document', row: 'document', column: 'limit' } as const;
  return writesOf([writeTo(document, cell, limit ?? undefined)]);
}
