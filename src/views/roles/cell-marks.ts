import type { Owners } from '../../analysis/ownership';
import type { Role } from '../../document/roles';

/** A role that a party has for an element. */
export interface Mark {
  readonly role: Role;
  /** Key of the element that it was said of, when that is one which contains this; null for its own. */
  readonly from: string | null;
}

/** The roles of a party for an element, in the order of the set. */
export const marksOf = (owners: Owners, party: string, roles: readonly Role[]): readonly Mark[] =>
  owners.byRole.size === 0
    ? []
    : roles.flatMap((role) => {
        const holder = owners.byRole.get(role.id)?.find((one) => one.party === party);
        return holder === undefined ? [] : { role, from: holder.from };
      });

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
