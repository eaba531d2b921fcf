import { type Document, listRows, readRow } from '../../../document/document';
import { rolesIn } from '../../../document/roles';

/** How often each role is given in all assessments, by its id; those never given are missing. */
export function countHolders(document: Document): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of listRows(document, 'roles')) {
    const owners = readRow(document, 'roles', row);
    for (const party of Object.keys(owners ?? {}))
      for (const role of rolesIn(owners, party)) counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  return counts;
}
