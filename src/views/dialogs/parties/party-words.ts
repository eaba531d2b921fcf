import { type Document, listRows, readRow } from '../../../document/document';
import type { PartyKind } from '../../../document/parties';
import { rolesIn } from '../../../document/roles';

/** What each kind of party is called. */
export const kindOptions: readonly { readonly value: PartyKind; readonly label: string }[] = [
  { value: 'team', label: 'Team' },
  { value: 'area', label: 'Business area' },
  { value: 'person', label: 'Person' },
];

/** "Team", "Business area", "Person". */
export const sayKind = (kind: PartyKind): string =>
  kindOptions.find(({ value }) => value === kind)?.label ?? '';

/** How many roles each party has in all assessments, by its id; those with none are missing. */
export function countAssignments(document: Document): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of listRows(document, 'roles')) {
    const owners = readRow(document, 'roles', row);
    for (const party of Object.keys(owners ?? {}))
      counts.set(party, (counts.get(party) ?? 0) + rolesIn(owners, party).length);
  }
  return counts;
}

/** "no role", "1 role", "12 roles". */
export const sayRoles = (count: number): string =>
  count === 0 ? 'no role' : `${count} ${count === 1 ? 'role' : 'roles'}`;
