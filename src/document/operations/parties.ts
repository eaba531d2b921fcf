import { type Document, listRows, readRow } from '../document';
import { type Write, writeTo } from '../edit';
import type { Json } from '../json';
import {
  foldName,
  listParties,
  memberColumn,
  type Party,
  type PartyKind,
  readParty,
  tones,
} from '../parties';
import { readRoles, rolesIn } from '../roles';
import { elementOfRow } from '../said';
import { textLimits } from '../text-limits';
import { combine } from './combine';
import { type Outcome, refuse, writesOf } from './outcome';
import { frozenReason } from './said-writes';

/** What can be changed about a party; a missing part stays as it is, an empty text clears it. */
export interface PartyChange {
  readonly name?: string;
  readonly short?: string;
  readonly kind?: PartyKind;
  readonly tone?: number;
  readonly contact?: string;
  readonly retired?: boolean;
}

/** How many parties a document can hold. */
export const mostParties = 20_000;
const longestShort = 8;
const gone = 'This party is no longer in the document.';

const named = (document: Document, name: string): Party | undefined => {
  const folded = foldName(name);
  return listParties(document).find((party) => foldName(party.name) === folded);
};

/** Adds a party at the end of the list, in the tone that comes next. Refused for a name that is empty, too long or taken. */
export function addParty(
  document: Document,
  id: string,
  change: PartyChange & { readonly name: string },
): Outcome {
  const order = listRows(document, 'parties').length;
  if (order >= mostParties) return refuse(`A document holds at most ${mostParties} parties.`);
  const reason = whyNotName(document, change.name, null) ?? whyNotChange(change);
  if (reason !== null) return refuse(reason);
  const name = change.name.trim();
  return partyWrites(
    document,
    id,
    { tone: nextTone(document), ...change, name },
    { order: nextOrder(document) },
  );
}

/** The tone after that of the party that was added last, so that neighbours in the list differ. */
const nextTone = (document: Document): number =>
  (1 + (listParties(document).at(-1)?.tone ?? -1)) % tones;

const nextOrder = (document: Document): number =>
  1 +
  Math.max(
    -1,
    ...listRows(document, 'parties').map((id) =>
      Number(readRow(document, 'parties', id)?.['order'] ?? 0),
    ),
  );

/** Changes a party. Refused for a name that another one has. */
export function changeParty(document: Document, id: string, change: PartyChange): Outcome {
  if (readRow(document, 'parties', id) === undefined) return refuse(gone);
  const { name } = change;
  const reason =
    (name === undefined ? null : whyNotName(document, name, id)) ?? whyNotChange(change);
  if (reason !== null) return refuse(reason);
  return partyWrites(document, id, name === undefined ? change : { ...change, name: name.trim() });
}

function partyWrites(
  document: Document,
  row: string,
  change: PartyChange,
  more: { readonly [column: string]: Json } = {},
): Outcome {
  const { kind, retired, short, contact, ...rest } = change;
  const values: { readonly [column: string]: Json | undefined } = {
    ...rest,
    ...(short !== undefined && { short: short.trim() }),
    ...(contact !== undefined && { contact: contact.trim() }),
    ...(kind !== undefined && { kind: kind === 'team' ? undefined : kind }),
    ...(retired !== undefined && { retired: retired ? true : undefined }),
    ...more,
  };
  return writesOf(
    Object.entries(values).map(([column, value]) =>
      writeTo(document, { table: 'parties', row, column }, value === '' ? undefined : value),
    ),
  );
}

function whyNotName(document: Document, name: string, own: string | null): string | null {
  const trimmed = name.trim();
  if (trimmed === '') return 'A party needs a name.';
  if (trimmed.length > textLimits.name)
    return `The name of a party has at most ${textLimits.name} characters.`;
  const other = named(document, trimmed);
  return other === undefined || other.id === own
    ? null
    : `There is a party "${other.name}" already.`;
}

function whyNotChange({ short, tone, contact }: PartyChange): string | null {
  if (short !== undefined && short.length > longestShort)
    return `A short name has at most ${longestShort} characters.`;
  if (tone !== undefined && !(Number.isInteger(tone) && tone >= 0 && tone < tones))
    return 'There is no such colour.';
  return contact !== undefined && contact.length > textLimits.sentence
    ? `How to reach a party has at most ${textLimits.sentence} characters.`
    : null;
}

/** Says that a party belongs to another, or no longer does. Refused for itself. */
export function setMember(document: Document, id: string, of: string, member: boolean): Outcome {
  if (readParty(document, id) === undefined || readParty(document, of) === undefined)
    return refuse(gone);
  if (id === of) return refuse('A party does not belong to itself.');
  const cell = { table: 'parties', row: id, column: memberColumn(of) } as const;
  return writesOf([writeTo(document, cell, member ? true : undefined)]);
}

/** Every row of the table `roles` in which a party has a role, with those roles. */
export const assignmentsOf = (
  document: Document,
  party: string,
): readonly { readonly row: string; readonly roles: readonly string[] }[] =>
  listRows(document, 'roles').flatMap((row) => {
    const roles = rolesIn(readRow(document, 'roles', row), party);
    return roles.length === 0 ? [] : [{ row, roles }];
  });

/** Why what a party has cannot be changed: a frozen assessment speaks of it. */
function whyFrozen(document: Document, party: string): string | null {
  for (const { row } of assignmentsOf(document, party)) {
    const known = readRow(document, 'assessments', elementOfRow(row).assessment);
    if (known?.['frozen'] === true) return frozenReason(known['name']);
  }
  return null;
}

const rowClearing = (document: Document, id: string): (Write | null)[] => [
  ...Object.keys(readRow(document, 'parties', id) ?? {}).map((column) =>
    writeTo(document, { table: 'parties', row: id, column }, undefined),
  ),
  ...listParties(document).map((party) =>
    writeTo(document, { table: 'parties', row: party.id, column: memberColumn(id) }, undefined),
  ),
];

/** Takes a party out with every role it has, in one edit. Refused while a frozen assessment speaks of it. */
export function removeParty(document: Document, id: string): Outcome {
  if (readParty(document, id) === undefined) return refuse(gone);
  const reason = whyFrozen(document, id);
  if (reason !== null) return refuse(reason);
  return writesOf([
    ...rowClearing(document, id),
    ...assignmentsOf(document, id).map(({ row }) =>
      writeTo(document, { table: 'roles', row, column: id }, undefined),
    ),
  ]);
}

/** Makes one party of two: all that the first has goes to the second, and no role is lost. */
export function mergeParties(document: Document, from: string, into: string): Outcome {
  const [first, second] = [readParty(document, from), readParty(document, into)];
  if (first === undefined || second === undefined) return refuse(gone);
  if (from === into) return refuse('Choose another party to merge with.');
  const reason = whyFrozen(document, from);
  if (reason !== null) return refuse(reason);
  const order = readRoles(document).map((role) => role.id);
  const members = listParties(document).filter(
    (party) => party.id !== into && party.memberOf.includes(from),
  );
  return combine(document, [
    (now) =>
      writesOf([
        ...assignmentsOf(now, from).map(({ row, roles }) => {
          const held = rolesIn(readRow(now, 'roles', row), into);
          const all = sortRoles([...new Set([...held, ...roles])], order);
          return writeTo(now, { table: 'roles', row, column: into }, all);
        }),
        ...members.map(({ id }) =>
          writeTo(now, { table: 'parties', row: id, column: memberColumn(into) }, true),
        ),
        ...first.memberOf
          .filter((of) => of !== into)
          .map((of) =>
            writeTo(now, { table: 'parties', row: into, column: memberColumn(of) }, true),
          ),
      ]),
    (now) => removeParty(now, from),
  ]);
}

/** Role ids in the order of the set; those that it does not have last. */
export const sortRoles = (ids: readonly string[], order: readonly string[]): string[] => {
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...ids].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
};

/** A line of a pasted list that makes no party, and why. */
export interface SkippedLine {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

/** Adds the names of a pasted list, one to a line, as parties of one kind. `newId` gives an id for each. */
export function addParties(
  document: Document,
  text: string,
  kind: PartyKind,
  newId: () => string,
): { readonly outcome: Outcome; readonly added: number; readonly skipped: readonly SkippedLine[] } {
  const taken = new Set(listParties(document).map((party) => foldName(party.name)));
  const skipped: SkippedLine[] = [];
  const writes: Write[] = [];
  let order = nextOrder(document);
  let count = listRows(document, 'parties').length;
  let tone = nextTone(document);
  let added = 0;
  for (const [index, line] of text.split(/\r\n|[\n\r\u2028\u2029]/u).entries()) {
    const name = line.trim();
    if (name === '') continue;
    const folded = foldName(name);
    const why = taken.has(folded)
      ? 'is there already'
      : name.length > textLimits.name
        ? `is longer than ${textLimits.name} characters`
        : count >= mostParties
          ? `would be more than ${mostParties} parties`
          : null;
    if (why !== null) {
      skipped.push({ line: index + 1, text: name.slice(0, 80), why });
      continue;
    }
    taken.add(folded);
    const row = newId();
    const columns = { name, tone: tone % tones, order, ...(kind !== 'team' && { kind }) };
    for (const [column, after] of Object.entries(columns))
      writes.push({ cell: { table: 'parties', row, column }, after });
    order += 1;
    count += 1;
    tone += 1;
    added += 1;
  }
  const outcome: Outcome =
    added === 0 ? refuse('The list has no name that is not there already.') : { ok: true, writes };
  return { outcome, added, skipped };
}
