import { type Document, readRow } from '../document/document';
import { readParty } from '../document/parties';
import { readRoles } from '../document/roles';
import type { Row } from '../document/rows';
import { elementOfRow } from '../document/said';
import { type Model, modelOfKey } from '../model/model';
import type { Envelope } from './envelope';
import { keepRow, type LeaveOut, shorten } from './keep-rows';

const partyId = /^[A-Za-z0-9-]{1,64}$/;

/** What a file says of parties, as far as each has a name; a party belongs only to those that are kept. */
export function keepParties({ tables }: Envelope, leaveOut: LeaveOut): Map<string, Row> {
  const kept = new Map<string, Row>();
  for (const [id, row] of Object.entries(tables['parties'] ?? {})) {
    if (!partyId.test(id)) {
      leaveOut(['tables.parties', id], row, 'An id has 1 to 64 letters, digits and hyphens.');
      continue;
    }
    const columns = keepRow('parties', id, row, leaveOut);
    if (columns['name'] === undefined) leaveOut(['tables.parties', id], row, 'A party has a name.');
    else kept.set(id, columns);
  }
  for (const [id, row] of kept) kept.set(id, withoutLost(id, row, kept, leaveOut));
  return kept;
}

/** A party's row without what it belongs to that is not kept. */
function withoutLost(
  id: string,
  row: Row,
  kept: ReadonlyMap<string, Row>,
  leaveOut: LeaveOut,
): Row {
  const lost = Object.keys(row).filter(
    (column) => column.startsWith('member:') && !kept.has(column.slice('member:'.length)),
  );
  for (const column of lost)
    leaveOut(['tables.parties', id, column], row[column], 'The file has no such party.');
  return lost.length === 0
    ? row
    : Object.fromEntries(Object.entries(row).filter(([column]) => !lost.includes(column)));
}

/** Why nothing can be kept of an address of an element, or null. */
function whyNotPlace(
  frame: Document,
  knownModels: ReadonlyMap<string, Model>,
  address: string,
): string | null {
  const { assessment, element } = elementOfRow(address);
  if (readRow(frame, 'assessments', assessment) === undefined)
    return `There is no assessment "${shorten(assessment)}" in the file.`;
  const id = modelOfKey(element);
  const model = readRow(frame, 'models', id) === undefined ? undefined : knownModels.get(id);
  if (model === undefined) return 'The model is not in the document.';
  return model.byKey.has(element) ? null : `${model.title} has no such element.`;
}

/** Who a file says owns what, as far as party, role and element are there. */
export function keepRoles(
  frame: Document,
  { tables }: Envelope,
  knownModels: ReadonlyMap<string, Model>,
  leaveOut: LeaveOut,
): Map<string, Row> {
  const kept = new Map<string, Row>();
  const roles = new Set(readRoles(frame).map((role) => role.id));
  for (const [address, row] of Object.entries(tables['roles'] ?? {})) {
    const why = whyNotPlace(frame, knownModels, address);
    if (why !== null) {
      leaveOut(['tables.roles', address], row, why);
      continue;
    }
    const columns = keepRow('roles', address, row, leaveOut, (party, value) => {
      if (readParty(frame, party) === undefined) return 'The file has no such party.';
      const all =
        Array.isArray(value) && value.every((id) => typeof id === 'string' && roles.has(id));
      return all ? null : 'The document has no such role.';
    });
    if (Object.keys(columns).length > 0) kept.set(address, columns);
  }
  return kept;
}

/** Which findings a file says are silenced, with the reason for each. */
export function keepSilenced(
  frame: Document,
  { tables }: Envelope,
  leaveOut: LeaveOut,
): Map<string, Row> {
  const kept = new Map<string, Row>();
  for (const [address, row] of Object.entries(tables['silenced'] ?? {})) {
    const assessment = address.slice(0, address.indexOf('/'));
    if (
      !/^[^/]+\/[a-z-]+\/.+$/.test(address) ||
      readRow(frame, 'assessments', assessment) === undefined
    ) {
      leaveOut(
        ['tables.silenced', address],
        row,
        'An address such as "a1/contested/crm-2018-2019:4.10" is expected.',
      );
      continue;
    }
    const columns = keepRow('silenced', address, row, leaveOut);
    if (Object.keys(columns).length > 0) kept.set(address, columns);
  }
  return kept;
}
