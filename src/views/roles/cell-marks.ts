import type { Owners } from '../../analysis/ownership';
import type { Role } from '../../document/roles';

/** A role that a party has for an element. */
export interface Mark {
  readonly role: Role;
  /** Key of the element that it was said of, when that is one which contains this; null for its own. */
  readonly from: string | null;
  /** Whether others answer for the element too. */
  readonly contested: boolean;
}

const none: readonly Mark[] = [];
const read = new WeakMap<Owners, ReturnType<typeof readMarks>>();

function readMarks(owners: Owners, roles: readonly Role[]) {
  const byParty = new Map<string, Mark[]>();
  for (const role of roles) {
    const holders = owners.byRole.get(role.id) ?? [];
    const contested = role.duty === 'accountable' && holders.length > 1;
    for (const { party, from } of holders) {
      const marks = byParty.get(party) ?? [];
      marks.push({ role, from, contested });
      byParty.set(party, marks);
    }
  }
  return { roles, byParty };
}

/** The roles of a party for an element, in the order of the set. Read once for all the parties of an element. */
export function marksOf(owners: Owners, party: string, roles: readonly Role[]): readonly Mark[] {
  if (owners.byRole.size === 0) return none;
  const known = read.get(owners);
  const marks = known?.roles === roles ? known : readMarks(owners, roles);
  if (marks !== known) read.set(owners, marks);
  return marks.byParty.get(party) ?? none;
}

/** Whether two cells show the same. */
export const sameMarks = (a: readonly Mark[], b: readonly Mark[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every(({ role, from, contested }, index) => {
      const other = b[index];
      return role === other?.role && from === other.from && contested === other.contested;
    }));

/** What stands in a cell, in words: "accountable, informed (inherited from 4 Clinical)", "no role". */
export const sayMarks = (marks: readonly Mark[], nameOf: (key: string) => string): string =>
  marks.length === 0
    ? 'no role'
    : marks
        .map(({ role, from }) => {
          const name = role.name.toLocaleLowerCase('en');
          return from === null ? name : `${name} (inherited from ${nameOf(from)})`;
        })
        .join(', ');

/** The roles after one step of the cycle: nothing, the first role, the next, nothing. */
export function nextInCycle(held: readonly string[], roles: readonly Role[]): readonly string[] {
  const last = Math.max(-1, ...held.map((id) => roles.findIndex((role) => role.id === id)));
  const next = roles[last + 1];
  return next === undefined ? [] : [next.id];
}

/** The role that a key says: the one with that letter, else the first one whose letters begin with it. */
export function roleOfKey(key: string, roles: readonly Role[]): Role | undefined {
  const letter = key.toLocaleUpperCase('en');
  const letters = (role: Role): string => role.letter.toLocaleUpperCase('en');
  return (
    roles.find((role) => letters(role) === letter) ??
    roles.find((role) => letters(role).startsWith(letter))
  );
}
