import type { Holder } from '../analysis/ownership';
import type { Party } from '../document/parties';
import type { Duty, Role } from '../document/roles';
import type { OwnersShown, Stripe } from './lens';
import { toneFill } from './tones';

function heldFor(owners: OwnersShown, key: string, duty: Duty): readonly Holder[] {
  const role = owners.roles.find((one) => one.duty === duty);
  return role === undefined ? [] : (owners.of(key).byRole.get(role.id) ?? []);
}

/** The parties that have the role with a duty for an element; empty where there is no such role. */
export const holders = (owners: OwnersShown, key: string, duty: Duty): readonly Party[] =>
  heldFor(owners, key, duty).flatMap(({ party }) => owners.party(party) ?? []);

/** Stands before the letters of an owner that was named for what contains the element. */
export const inheritedMark = '↑';

/** The mark where who is accountable was said of what contains the element; else nothing. */
export const inheritance = (owners: OwnersShown, key: string): string =>
  (heldFor(owners, key, 'accountable')[0]?.from ?? null) === null ? '' : inheritedMark;

const listed = new Intl.ListFormat('en');

/** "accountable Clinical", "accountable Clinical, inherited", "accountable Clinical and Access, contested", "no accountable". */
export function ownerWords(owners: OwnersShown, key: string): string {
  const parties = holders(owners, key, 'accountable');
  if (parties.length === 0) return 'no accountable';
  const names = listed.format(parties.map(({ name }) => name));
  const inherited = inheritance(owners, key) === '' ? '' : ', inherited';
  return `accountable ${names}${parties.length > 1 ? ', contested' : ''}${inherited}`;
}

/** The stripe of who is accountable: one tone, or the first two where it is contested. Null for nobody. */
export const ownerStripe = (owners: OwnersShown, key: string): Stripe | null =>
  stripeOf(holders(owners, key, 'accountable'), inheritance(owners, key));

/** The tones and letters of the first two of some parties, behind a mark. Null for none. */
export function stripeOf(parties: readonly Party[], mark = ''): Stripe | null {
  if (parties.length === 0) return null;
  const names = parties.slice(0, 2).map(({ short }) => short);
  return {
    fills: parties.slice(0, 2).map(({ tone }) => toneFill(tone)),
    letters: `${mark}${names.join('/')}${parties.length > 2 ? `+${parties.length - 2}` : ''}`,
  };
}

/** Ids of all parties with any role for an element. */
export const anyHolders = (owners: OwnersShown, key: string): ReadonlySet<string> =>
  new Set([...owners.of(key).byRole.values()].flatMap((held) => held.map(({ party }) => party)));

/** The roles that a party has for an element, in the order of the set. */
export const rolesOf = (owners: OwnersShown, key: string, party: string): readonly Role[] =>
  owners.roles.filter(({ id }) =>
    owners
      .of(key)
      .byRole.get(id)
      ?.some((holder) => holder.party === party),
  );
