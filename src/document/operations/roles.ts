import { type Document, readRow } from '../document';
import { writeTo } from '../edit';
import { readParty } from '../parties';
import { readOwners, readRoles, roleCell, rolesIn } from '../roles';
import { type Outcome, refuse, writesOf } from './outcome';
import { sortRoles } from './parties';
import { frozenReason, type Place, whyNotKnown } from './said-writes';

/** Who gets or loses which roles for which elements. */
export interface Assignment {
  /** Element keys. */
  readonly elements: readonly string[];
  readonly party: string;
  /** Role ids. */
  readonly roles: readonly string[];
}

/** Why roles cannot be said of elements, in a sentence, or null. */
function whyNotAssign(
  document: Document,
  { model, assessment }: Place,
  { elements, party, roles }: Assignment,
  giving: boolean,
): string | null {
  const known = readRow(document, 'assessments', assessment);
  if (known === undefined) return 'This assessment is no longer in the document.';
  if (known['frozen'] === true) return frozenReason(known['name']);
  const held = readParty(document, party);
  if (held === undefined) return 'This party is no longer in the document.';
  if (giving && held.retired) return `${held.name} is retired and takes nothing new.`;
  const unknown = roles.find((id) => !readRoles(document).some((role) => role.id === id));
  if (giving && unknown !== undefined) return 'There is no such role in this document.';
  return whyNotKnown(document, model, elements);
}

/** Says which roles a party has for elements, in place of those it had: none takes all away. */
export function setRoles(document: Document, place: Place, assignment: Assignment): Outcome {
  const { elements, party, roles } = assignment;
  const reason = whyNotAssign(document, place, assignment, roles.length > 0);
  if (reason !== null) return refuse(reason);
  const order = readRoles(document).map((role) => role.id);
  const value = roles.length === 0 ? undefined : sortRoles([...new Set(roles)], order);
  return writesOf(
    [...new Set(elements)].map((element) =>
      writeTo(document, roleCell(place.assessment, element, party), value),
    ),
  );
}

/** Gives a party roles for elements beside those it has. */
export function giveRoles(document: Document, place: Place, assignment: Assignment): Outcome {
  return changeRoles(document, place, assignment, true, (held) => [
    ...new Set([...held, ...assignment.roles]),
  ]);
}

/** Takes roles from a party for elements; the others it has stay. */
export function takeRoles(document: Document, place: Place, assignment: Assignment): Outcome {
  return changeRoles(document, place, assignment, false, (held) =>
    held.filter((id) => !assignment.roles.includes(id)),
  );
}

function changeRoles(
  document: Document,
  place: Place,
  assignment: Assignment,
  giving: boolean,
  change: (held: readonly string[]) => string[],
): Outcome {
  const { elements, party } = assignment;
  const reason = whyNotAssign(document, place, assignment, giving);
  if (reason !== null) return refuse(reason);
  const order = readRoles(document).map((role) => role.id);
  return writesOf(
    [...new Set(elements)].map((element) => {
      const held = rolesIn(readOwners(document, place.assessment, element), party);
      const after = sortRoles(change(held), order);
      const cell = roleCell(place.assessment, element, party);
      return writeTo(document, cell, after.length === 0 ? undefined : after);
    }),
  );
}

/**
 * Gives a role for elements to one party alone, in place of all who had it: how a dispute is resolved,
 * and what painting with a party does. Null takes the role from everybody.
 */
export const setOnly = (
  document: Document,
  place: Place,
  elements: readonly string[],
  party: string | null,
  role: string,
): Outcome => setHolders(document, place, elements, party === null ? [] : [party], role);

/** Gives a role for elements to these parties, in place of all who had it; to none, it is taken from everybody. */
export function setHolders(
  document: Document,
  place: Place,
  elements: readonly string[],
  parties: readonly string[],
  role: string,
): Outcome {
  const reason =
    parties
      .map((party) => whyNotAssign(document, place, { elements, party, roles: [role] }, true))
      .find((why) => why !== null) ?? whyNotTake(document, place, elements);
  if (reason !== null) return refuse(reason);
  const order = readRoles(document).map((one) => one.id);
  const wanted = new Set(parties);
  return writesOf(
    [...new Set(elements)].flatMap((element) => {
      const owners = readOwners(document, place.assessment, element);
      return [...new Set([...Object.keys(owners ?? {}), ...wanted])].map((one) => {
        const held = rolesIn(owners, one).filter((id) => id !== role);
        const after = sortRoles(wanted.has(one) ? [...held, role] : held, order);
        const cell = roleCell(place.assessment, element, one);
        return writeTo(document, cell, after.length === 0 ? undefined : after);
      });
    }),
  );
}

function whyNotTake(
  document: Document,
  { model, assessment }: Place,
  elements: readonly string[],
): string | null {
  const known = readRow(document, 'assessments', assessment);
  if (known === undefined) return 'This assessment is no longer in the document.';
  return known['frozen'] === true
    ? frozenReason(known['name'])
    : whyNotKnown(document, model, elements);
}
