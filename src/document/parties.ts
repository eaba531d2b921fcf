import { type Document, listRows, readRow } from './document';
import type { Row } from './rows';

/** What a party is. Nothing depends on it but the words: a party need not be a person. */
export type PartyKind = 'team' | 'area' | 'person';

/** Someone who can own something: a team, a business area or a person. */
export interface Party {
  readonly id: string;
  readonly name: string;
  /** A few letters for a stripe or a cell; made of the name where none was given. */
  readonly short: string;
  readonly kind: PartyKind;
  /** Which colour and pattern it has: 0 to `tones` - 1; see `scene/tones.ts`. */
  readonly tone: number;
  /** How to reach it: free text that stays in the document. */
  readonly contact: string;
  /** Whether it takes nothing new; what it has stays. */
  readonly retired: boolean;
  /** Ids of the parties that it belongs to, sorted. */
  readonly memberOf: readonly string[];
}

/** How many tones there are: ten colours, each plain and in three patterns. */
export const tones = 40;

/** The column of a party's row that says that it belongs to another. */
export const memberColumn = (of: string): string => `member:${of}`;

const made = new WeakMap<Row, Party>();

/** The party with that id, or undefined. The same object until it changes. */
export function readParty(document: Document, id: string): Party | undefined {
  const row = readRow(document, 'parties', id);
  if (row === undefined) return undefined;
  const known = made.get(row);
  if (known?.id === id) return known;
  const party = partyOf(id, row);
  made.set(row, party);
  return party;
}

function partyOf(id: string, row: Row): Party {
  const { name, short, kind, tone, contact, retired } = row;
  const text = typeof name === 'string' ? name : '';
  return {
    id,
    name: text,
    short: typeof short === 'string' && short !== '' ? short : initials(text),
    kind: kind === 'area' || kind === 'person' ? kind : 'team',
    tone: typeof tone === 'number' ? tone : 0,
    contact: typeof contact === 'string' ? contact : '',
    retired: retired === true,
    memberOf: Object.keys(row)
      .filter((column) => column.startsWith('member:'))
      .map((column) => column.slice('member:'.length))
      .sort(),
  };
}

const listed = new WeakMap<object, readonly Party[]>();

/** Every party, those that came first at the front. The same list until one changes. */
export function listParties(document: Document): readonly Party[] {
  const table = document.tables.parties;
  const known = listed.get(table);
  if (known !== undefined) return known;
  const created = (id: string): number => Number(readRow(document, 'parties', id)?.['order'] ?? 0);
  const parties = listRows(document, 'parties')
    .sort((a, b) => created(a) - created(b))
    .flatMap((id) => readParty(document, id) ?? []);
  listed.set(table, parties);
  return parties;
}

/**
 * The party with that id; where there is none, the first that is not retired, or else the first.
 * Undefined in a document without parties.
 */
export function chosenParty(document: Document, id: string | null): Party | undefined {
  const parties = listParties(document);
  return (
    parties.find((party) => party.id === id) ??
    parties.find(({ retired }) => !retired) ??
    parties[0]
  );
}

/** Those that belong to a party, directly or through another, in the order of the parties. */
export function membersOf(document: Document, party: string): readonly Party[] {
  const parties = listParties(document);
  const within = new Set([party]);
  // A set goes on to what is added while it is walked: members of members, and no circle twice.
  for (const id of within)
    for (const one of parties) if (one.memberOf.includes(id)) within.add(one.id);
  return parties.filter(({ id }) => id !== party && within.has(id));
}

const graphemes = (text: string): string[] =>
  Array.from(new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)).map(
    ({ segment }) => segment,
  );

const small = new Set(['and', 'of', 'the', 'for', 'in', 'to']);

/** A few letters that stand for a name: the initials of its first three words that say something, or its first three letters. */
export function initials(name: string): string {
  const all = name.split(/[\s/&,.()-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const telling = all.filter((word) => !small.has(word.toLowerCase()));
  const words = telling.length > 0 ? telling : all;
  if (words.length === 0) return graphemes(name.trim()).slice(0, 2).join('');
  if (words.length === 1)
    return graphemes(words[0] ?? '')
      .slice(0, 3)
      .join('');
  return words
    .slice(0, 3)
    .map((word) => (graphemes(word)[0] ?? '').toLocaleUpperCase('en'))
    .join('');
}

/** Names that a reader would take for the same: case, width, accents as composed and blanks apart. */
export const foldName = (name: string): string =>
  name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('en');
