import type { Document } from '../document/document';
import { listParties, type Party } from '../document/parties';
import { type Duty, readOwners, readRoles, rolesIn } from '../document/roles';
import type { Row, Rows } from '../document/rows';
import { changedRows } from '../document/rows';
import { elementOfRow } from '../document/said';
import type { Element, Model } from '../model/model';

/** A party in a role for an element. */
export interface Holder {
  readonly party: string;
  /** Key of the element that it was said of, when that is one which contains this; null for its own. */
  readonly from: string | null;
}

/** Who has which role for an element, inherited ones included. The same object until it changes. */
export interface Owners {
  /** By role id: who has it. A role that nobody has is missing. */
  readonly byRole: ReadonlyMap<string, readonly Holder[]>;
}

/** Who owns what of a model in an assessment. */
export type Ownership = (key: string) => Owners;

const nobody: Owners = { byRole: new Map() };

const known = new WeakMap<readonly Party[], ReadonlyMap<string, number>>();

/** The place of each party in the list, by its id. */
function placesOf(document: Document): ReadonlyMap<string, number> {
  const parties = listParties(document);
  const places = known.get(parties) ?? new Map(parties.map(({ id }, index) => [id, index]));
  known.set(parties, places);
  return places;
}

/** Who has a role for an element by its own row: parties that are still in the document, in their own order. */
function ownHolders(document: Document, row: Row | undefined): Map<string, Holder[]> {
  const byRole = new Map<string, Holder[]>();
  const place = placesOf(document);
  const parties = Object.keys(row ?? {}).filter((party) => place.has(party));
  // The order of a row is that in which it was written: a file that is opened again has another.
  if (parties.length > 1) parties.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  for (const party of parties) {
    for (const role of rolesIn(row, party)) {
      const holders = byRole.get(role) ?? [];
      holders.push({ party, from: null });
      byRole.set(role, holders);
    }
  }
  return byRole;
}

/**
 * Who owns an element. What was said of a group or of a capability with parts stands for everything
 * inside it, role by role: an element with holders of its own in a role does not inherit that role.
 */
function ownersOf(
  document: Document,
  assessment: string,
  element: Element,
  known: (key: string) => Owners,
): Owners {
  const own = ownHolders(document, readOwners(document, assessment, element.key));
  const above = element.parent === null ? nobody : known(element.parent);
  for (const [role, holders] of above.byRole) {
    if (own.has(role)) continue;
    own.set(
      role,
      holders.map(({ party, from }) => ({ party, from: from ?? element.parent })),
    );
  }
  return own.size === 0 ? nobody : { byRole: own };
}

interface Memory {
  readonly roles: Rows;
  readonly parties: Rows;
  readonly assessment: string;
  readonly held: Map<string, Owners>;
}

/** Works out who owns what and keeps each answer until what it rests on changes. */
export function createOwnership(
  model: Model,
): (document: Document, assessment: string) => Ownership {
  let last: (Memory & { readonly answer: Ownership }) | null = null;
  return (document, assessment) => {
    const { roles, parties } = document.tables;
    if (last?.roles === roles && last.parties === parties && last.assessment === assessment)
      return last.answer;
    const held = new Map(
      last?.parties === parties && last.assessment === assessment ? last.held : [],
    );
    if (last !== null && held.size > 0)
      forget(model, changedRows(last.roles, roles), assessment, held);
    const answer = (key: string): Owners => {
      const known = held.get(key);
      if (known !== undefined) return known;
      const element = model.byKey.get(key);
      const owners =
        element === undefined ? nobody : ownersOf(document, assessment, element, answer);
      held.set(key, owners);
      return owners;
    };
    last = { roles, parties, assessment, held, answer };
    return answer;
  };
}

/** Forgets what is known of changed elements and of all inside them. */
function forget(
  model: Model,
  rows: readonly string[],
  assessment: string,
  held: Map<string, Owners>,
): void {
  const drop = (key: string): void => {
    held.delete(key);
    for (const child of model.byKey.get(key)?.children ?? []) drop(child);
  };
  for (const row of rows) {
    const place = elementOfRow(row);
    if (place.assessment === assessment) drop(place.element);
  }
}

/** Who holds the role with a duty: accountable or responsible. Empty where the document has no such role. */
export function holdersOf(document: Document, owners: Owners, duty: Duty): readonly Holder[] {
  const role = readRoles(document).find((one) => one.duty === duty);
  return role === undefined ? [] : (owners.byRole.get(role.id) ?? []);
}
