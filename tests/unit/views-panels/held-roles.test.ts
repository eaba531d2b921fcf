import { describe, expect, it } from 'vitest';
import { createOwnership } from '../../../src/analysis/ownership';
import { addParty } from '../../../src/document/operations/parties';
import { setRoles } from '../../../src/document/operations/roles';
import { listParties } from '../../../src/document/parties';
import { contestedIn, heldIn } from '../../../src/views/panels/held-roles';
import { findParties, isNewName } from '../../../src/views/party/find-parties';
import { after, blank, inSmall, keys } from '../../fixtures/perform';
import { small } from '../../fixtures/small-models';

let owned = ['Clinical', 'Résumé desk', 'Ward desk'].reduce(
  (document, name, index) => after(document, addParty(document, `p${index + 1}`, { name })),
  blank,
);
for (const [element, party] of [
  ['1', 'p1'],
  ['1.1', 'p2'],
  ['1.1', 'p3'],
] as const) {
  const roles = ['accountable'];
  owned = after(owned, setRoles(owned, inSmall, { elements: keys(small, element), party, roles }));
}
const ownership = createOwnership(small)(owned, 'a1');
const look = (...ids: string[]) => heldIn(ownership, keys(small, ...ids), 'accountable');

describe('who has a role for what is selected', () => {
  it('is marked as inherited, with where it comes from', () => {
    expect(look('1.10')).toEqual([{ party: 'p1', count: 1, own: false, from: 'small:1' }]);
    expect(look('1')).toEqual([{ party: 'p1', count: 1, own: true, from: null }]);
  });

  it('counts for how many, those that most have first', () => {
    expect(look('1.1', '1.2', '1.10')).toEqual([
      { party: 'p1', count: 2, own: false, from: 'small:1' },
      { party: 'p2', count: 1, own: true, from: null },
      { party: 'p3', count: 1, own: true, from: null },
    ]);
  });

  it('tells which elements are contested', () => {
    const all = keys(small, '1.1', '1.2', '2.1');
    expect(contestedIn(ownership, all, 'accountable')).toEqual(keys(small, '1.1'));
  });
});

describe('finding a party', () => {
  const parties = listParties(owned);
  const find = (typed: string) => findParties(parties, typed, 8).map(({ id }) => id);

  it.each([
    ['', ['p1', 'p2', 'p3']],
    ['RESUME', ['p2']],
    ['desk', ['p2', 'p3']],
    ['ward', ['p3']],
    ['wd', ['p3']],
    ['x', []],
  ])('by %j', (typed, ids) => {
    expect(find(typed)).toEqual(ids);
  });

  it('knows a name that is new', () => {
    expect(isNewName(parties, ' CLINICAL ')).toBe(false);
    expect(isNewName(parties, 'Clin')).toBe(true);
    expect(isNewName(parties, '  ')).toBe(false);
  });
});
