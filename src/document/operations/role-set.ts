import { type Document, listRows, readRow } from '../document';
import { type Write, writeTo } from '../edit';
import { type Json, sameJson } from '../json';
import { defaultRoles, type Role, readRoles, rolesIn } from '../roles';
import { elementOfRow } from '../said';
import { type Outcome, refuse, writesOf } from './outcome';
import { frozenReason } from './said-writes';

const limits = { letter: 2, name: 80, meaning: 500, roles: 12 } as const;

/** Why a list does not make a set of roles, in a sentence, or null. */
export function whyNotRoles(roles: readonly Role[]): string | null {
  if (roles.length === 0) return 'A document has at least one role.';
  if (roles.length > limits.roles) return `A document has at most ${limits.roles} roles.`;
  const seen = { id: new Set<string>(), letter: new Set<string>(), name: new Set<string>() };
  for (const { id, letter, name, meaning } of roles) {
    if (!/^[a-z0-9-]{1,64}$/.test(id))
      return 'The id of a role has small letters, digits and hyphens.';
    if (!/^[\p{L}\p{N}]+$/u.test(letter) || letter.length > limits.letter)
      return `A role has one or two letters: "${letter}" is not.`;
    if (name.trim() === '' || name.length > limits.name)
      return `A role has a name of at most ${limits.name} characters.`;
    if (meaning.length > limits.meaning)
      return `The meaning of a role has at most ${limits.meaning} characters.`;
    for (const [what, value] of [
      ['id', id],
      ['letter', letter.toUpperCase()],
      ['name', name.trim()],
    ] as const) {
      if (seen[what].has(value)) return `Two roles have the same ${what}, "${value}".`;
      seen[what].add(value);
    }
  }
  for (const duty of ['accountable', 'responsible'] as const) {
    if (roles.filter((role) => role.duty === duty).length > 1)
      return `One role at most stands for who is ${duty}.`;
  }
  return null;
}

/**
 * Replaces the set of roles. Who has a role that is taken out loses it with it, in the same edit.
 * What equals the set that a document starts with is not kept.
 */
export function changeRoleSet(document: Document, roles: readonly Role[]): Outcome {
  const reason = whyNotRoles(roles);
  if (reason !== null) return refuse(reason);
  const plain: Json = roles.map(({ id, letter, name, meaning, duty }) => ({
    id,
    letter,
    name: name.trim(),
    meaning,
    duty,
  }));
  const left = new Set(roles.map((role) => role.id));
  const gone = readRoles(document).filter((role) => !left.has(role.id));
  const losses = lossesOf(document, new Set(gone.map((role) => role.id)));
  const frozen = losses
    .map(({ cell }) => readRow(document, 'assessments', elementOfRow(cell.row).assessment))
    .find((assessment) => assessment?.['frozen'] === true);
  if (frozen !== undefined) return refuse(frozenReason(frozen['name']));
  const cell = { table: 'document', row: 'document', column: 'roles' } as const;
  const own = sameJson(plain, defaultRoles as unknown as Json) ? undefined : plain;
  return writesOf([writeTo(document, cell, own), ...losses]);
}

/** What everybody loses with these roles (by id). */
const lossesOf = (document: Document, gone: ReadonlySet<string>): Write[] =>
  gone.size === 0
    ? []
    : listRows(document, 'roles').flatMap((row) => {
        const owners = readRow(document, 'roles', row);
        return Object.keys(owners ?? {}).flatMap((party) => {
          const left = rolesIn(owners, party).filter((id) => !gone.has(id));
          const cell = { table: 'roles', row, column: party } as const;
          return writeTo(document, cell, left.length === 0 ? undefined : left) ?? [];
        });
      });
