import { type Document, readRow } from './document';

/** The name of a party by its id, without all else that is known of it; empty where there is none. */
export function partyName(document: Document, id: string | null): string {
  const name = readRow(document, 'parties', id ?? '')?.['name'];
  return typeof name === 'string' ? name : '';
}
