import type { Role } from '../../../document/roles';

const letters = Array.from('STUVWXYZBDEFGHJKLMNOPQARCI');

/** A role that a set does not have yet, to be named: id, letter and name are free. */
export function freshRole(roles: readonly Role[]): Role {
  const taken = new Set(roles.flatMap(({ id, name }) => [id, name]));
  const used = new Set(roles.map(({ letter }) => letter.toUpperCase()));
  let number = roles.length + 1;
  while (taken.has(`role-${number}`) || taken.has(`Role ${number}`)) number += 1;
  const letter = letters.find((one) => !used.has(one)) ?? String(number % 100);
  return { id: `role-${number}`, letter, name: `Role ${number}`, meaning: '', duty: 'other' };
}
