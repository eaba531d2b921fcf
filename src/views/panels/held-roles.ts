import type { Ownership } from '../../analysis/ownership';

/** How a party stands in a role for the elements that are looked at. */
export interface Held {
  readonly party: string;
  /** How many of them it has the role for, inherited ones included. */
  readonly count: number;
  /** Whether it was said of any of them itself. */
  readonly own: boolean;
  /** Where it comes from, when all of it is inherited from one element: that one's key. */
  readonly from: string | null;
}

/** Who has a role for elements, those that most of them have first, else as they were found. */
export function heldIn(ownership: Ownership, keys: readonly string[], role: string): Held[] {
  const byParty = new Map<string, { count: number; own: boolean; from: Set<string> }>();
  for (const key of keys) {
    for (const { party, from } of ownership(key).byRole.get(role) ?? []) {
      const held = byParty.get(party) ?? { count: 0, own: false, from: new Set<string>() };
      held.count += 1;
      if (from === null) held.own = true;
      else held.from.add(from);
      byParty.set(party, held);
    }
  }
  return [...byParty]
    .map(([party, { count, own, from }]) => {
      const [first] = from;
      const single = !own && from.size === 1 && first !== undefined;
      return { party, count, own, from: single ? first : null };
    })
    .sort((a, b) => b.count - a.count);
}

/** The elements for which a role that only one should have is held by two or more. */
export const contestedIn = (
  ownership: Ownership,
  keys: readonly string[],
  role: string,
): string[] => keys.filter((key) => (ownership(key).byRole.get(role)?.length ?? 0) > 1);
