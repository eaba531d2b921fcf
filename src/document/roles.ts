import type { Cell, Document } from './document';
import { readRow } from './document';
import type { Row } from './rows';
import { saidRow } from './said';

/** What the checks and lenses take a role for: the one who answers for it, or those who do the work. */
export type Duty = 'accountable' | 'responsible' | 'other';

/** A way to own something. The set is data: a document can have its own. */
export interface Role {
  /** Small letters, digits and hyphens; never changes. */
  readonly id: string;
  /** What stands in a cell of the matrix, and on the key that says it. */
  readonly letter: string;
  readonly name: string;
  readonly meaning: string;
  readonly duty: Duty;
}

/** The roles that a document starts with; a proposal of ours, as common as RACI is. */
export const defaultRoles: readonly Role[] = [
  {
    id: 'accountable',
    letter: 'A',
    name: 'Accountable',
    meaning: 'Answers for the outcome; there is one.',
    duty: 'accountable',
  },
  {
    id: 'responsible',
    letter: 'R',
    name: 'Responsible',
    meaning: 'Does the work.',
    duty: 'responsible',
  },
  {
    id: 'consulted',
    letter: 'C',
    name: 'Consulted',
    meaning: 'Is asked before a decision.',
    duty: 'other',
  },
  {
    id: 'informed',
    letter: 'I',
    name: 'Informed',
    meaning: 'Is told of a decision.',
    duty: 'other',
  },
];

const known = new WeakMap<object, readonly Role[]>();

/** The roles of a document, in their order. The same list until it changes. */
export function readRoles(document: Document): readonly Role[] {
  const value = readRow(document, 'document', 'document')?.['roles'];
  if (typeof value !== 'object' || value === null || !Array.isArray(value)) return defaultRoles;
  const held = known.get(value);
  if (held !== undefined) return held;
  const roles: unknown[] = [...value];
  const read = roles.every(isRole) && roles.length > 0 ? roles : defaultRoles;
  known.set(value, read);
  return read;
}

/** Whether a value has the shape of a role; whether a list makes a set of roles is for `whyNotRoles` to say. */
export function isRole(value: unknown): value is Role {
  if (typeof value !== 'object' || value === null) return false;
  const { id, letter, name, meaning, duty } = value as { readonly [field: string]: unknown };
  return (
    [id, letter, name, meaning].every((text) => typeof text === 'string') &&
    (duty === 'accountable' || duty === 'responsible' || duty === 'other')
  );
}

/** The cell that says which roles a party has for an element: a list of role ids, sorted. */
export const roleCell = (assessment: string, element: string, party: string): Cell => ({
  table: 'roles',
  row: saidRow(assessment, element),
  column: party,
});

/** Who has which roles for an element itself, apart from what it inherits: a column per party. The same object until it changes. */
export const readOwners = (
  document: Document,
  assessment: string,
  element: string,
): Row | undefined => readRow(document, 'roles', saidRow(assessment, element));

/** The ids of the roles that a cell holds. */
export const rolesIn = (owners: Row | undefined, party: string): readonly string[] => {
  const value = owners?.[party];
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
};
