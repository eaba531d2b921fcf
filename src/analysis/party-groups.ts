import type { Party, PartyKind } from '../document/parties';

/** What tells a party by its id. */
type FindParty = (id: string) => Party | undefined;

/**
 * The parties of a kind that a party stands for: itself where it is of that kind, or else the
 * nearest of that kind that it belongs to, directly or through others; several where it belongs to several.
 */
export function partiesOfKind(party: Party, kind: PartyKind, find: FindParty): Party[] {
  const seen = new Set<string>();
  let level: Party[] = [party];
  while (level.length > 0) {
    const found = level.filter((one) => one.kind === kind);
    if (found.length > 0) return found;
    for (const { id } of level) seen.add(id);
    const above = new Set(level.flatMap(({ memberOf }) => memberOf));
    level = [...above].flatMap((id) => (seen.has(id) ? [] : (find(id) ?? [])));
  }
  return [];
}

/** The areas or teams that some parties stand for, each once, in the order of the document. */
export function sharedKinds(
  parties: readonly Party[],
  kind: PartyKind,
  all: readonly Party[],
  find: FindParty,
): Party[] {
  const ids = new Set(
    parties.flatMap((party) => partiesOfKind(party, kind, find).map(({ id }) => id)),
  );
  return ids.size === 0 ? [] : all.filter(({ id }) => ids.has(id));
}
