import type { Owners, Ownership } from '../../analysis/ownership';
import type { Role } from '../../document/roles';

/** How often each party has each role, by party and role id. */
export type RoleTotals = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Counts how often each party has each role over the elements with these keys. It remembers what it
 * counted: elements whose owners are the same object are not counted again, and without a change the
 * answer is the same object too.
 */
export function createRoleTotals(): (
  ownership: Ownership,
  keys: ReadonlySet<string>,
) => RoleTotals {
  const counted = new Map<string, Owners>();
  let totals = new Map<string, ReadonlyMap<string, number>>();
  const add = ({ byRole }: Owners, step: 1 | -1): void => {
    for (const [role, holders] of byRole) {
      for (const { party } of holders) {
        const counts = new Map(totals.get(party));
        const count = (counts.get(role) ?? 0) + step;
        if (count === 0) counts.delete(role);
        else counts.set(role, count);
        if (counts.size === 0) totals.delete(party);
        else totals.set(party, counts);
      }
    }
  };
  return (ownership, keys) => {
    const changes: (readonly [key: string, now: Owners | undefined])[] = [];
    for (const key of keys) {
      const now = ownership(key);
      if (counted.get(key) !== now) changes.push([key, now]);
    }
    for (const key of counted.keys()) if (!keys.has(key)) changes.push([key, undefined]);
    if (changes.length > 0) totals = new Map(totals);
    for (const [key, now] of changes) {
      const before = counted.get(key);
      if (before !== undefined) add(before, -1);
      if (now === undefined) counted.delete(key);
      else counted.set(key, now);
      if (now !== undefined) add(now, 1);
    }
    return totals;
  };
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
