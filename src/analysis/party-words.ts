import type { EvidenceStrength } from './evidence';
import type { HeldRole } from './party-page';

/** Names as a sentence lists them all: "Nursing", "Nursing and Digital", "Nursing, Digital and Access". */
export const listNames = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;

/** A role where several parties share a page: "Nursing: Accountable"; where there is one: "Accountable". */
export const sayRole = (
  { party, role }: HeldRole,
  nameOf: (party: string) => string,
  several: boolean,
): string => (several ? `${nameOf(party)}: ${role.name}` : role.name);

/** How well a rating is backed, in words; the weakest says nothing. */
export const evidenceWords: { readonly [strength in EvidenceStrength]: string } = {
  none: '',
  named: 'Title only',
  documented: 'Documented',
  dated: 'Documented, dated',
};

/** Whose part of a map a picture shows: "Nursing's part", "Access's part with its members". */
export const partWords = (name: string, members: boolean): string =>
  `${name}'s part${members ? ' with its members' : ''}`;
