import type { Document } from '../document';
import { foldName, listParties } from '../parties';
import { combine } from './combine';
import type { Outcome } from './outcome';
import { addParty } from './parties';
import { setHolders } from './roles';
import type { Place } from './said-writes';

/** The names in a text such as "Clinical; Digital", each once. */
export function namesIn(text: string): string[] {
  const seen = new Set<string>();
  return text.split(/[;\n]/u).flatMap((part) => {
    const folded = foldName(part);
    if (folded === '' || seen.has(folded)) return [];
    seen.add(folded);
    return part.trim();
  });
}

/**
 * Gives a role for elements to the parties that a text names, in place of all who had it. A name that
 * no party has becomes a team, with an id of `newId`. An empty text takes the role from everybody.
 */
export function nameHolders(
  document: Document,
  place: Place,
  elements: readonly string[],
  text: string,
  role: string,
  newId: () => string,
): Outcome {
  const names = namesIn(text);
  const idOf = (now: Document, name: string): string | undefined =>
    listParties(now).find((party) => foldName(party.name) === foldName(name))?.id;
  const fresh = names.filter((name) => idOf(document, name) === undefined);
  return combine(document, [
    ...fresh.map((name) => (now: Document) => addParty(now, newId(), { name })),
    (now) => {
      const parties = names.flatMap((name) => idOf(now, name) ?? []);
      return setHolders(now, place, elements, parties, role);
    },
  ]);
}
