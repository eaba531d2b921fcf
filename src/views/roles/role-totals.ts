import type { Ownership } from '../../analysis/ownership';
import type { Role } from '../../document/roles';

/** How often each party has each role, by party and role id, over the elements with these keys. */
export function roleTotals(
  ownership: Ownership,
  keys: Iterable<string>,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const totals = new Map<string, Map<string, number>>();
  for (const key of keys) {
    for (const [role, holders] of ownership(key).byRole) {
      for (const { party } of holders) {
        const counts = totals.get(party) ?? new Map<string, number>();
        counts.set(role, (counts.get(role) ?? 0) + 1);
        totals.set(party, counts);
      }
    }
  }
  return totals;
}

/** The totals of a party, in the order of the roles: as letters "A12 R5", and as they are read out. Empty where it has none. */
export function sayTotals(
  counts: ReadonlyMap<string, number> | undefined,
  roles: readonly Role[],
): { readonly letters: string; readonly words: string } {
  const held = roles.flatMap((role) => {
    const count = counts?.get(role.id);
    return count === undefined ? [] : { role, count };
  });
  return {
    letters: held.map(({ role, count }) => `${role.letter}${count}`).join(' '),
    words: held
      .map(({ role, count }) => `${role.name.toLocaleLowerCase('en')} for ${count}`)
      .join(', '),
  };
}
