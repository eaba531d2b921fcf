import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOwnership } from '../../../src/analysis/ownership';
import { listRows, readRow } from '../../../src/document/document';
import { changeAssessment } from '../../../src/document/operations/assessments';
import {
  addParties,
  addParty,
  changeParty,
  mergeParties,
  removeParty,
  setMember,
} from '../../../src/document/operations/parties';
import { changeRoleSet, whyNotRoles } from '../../../src/document/operations/role-set';
import { giveRoles, setOnly, setRoles, takeRoles } from '../../../src/document/operations/roles';
import { initials, listParties, readParty } from '../../../src/document/parties';
import { defaultRoles, readOwners, readRoles, rolesIn } from '../../../src/document/roles';
import { after, blank, inSmall, keys, reasonOf } from '../../fixtures/perform';
import { small } from '../../fixtures/small-models';

const withParties = ['Clinical', 'Digital front door', 'Finance'].reduce(
  (document, name, index) => after(document, addParty(document, `p${index + 1}`, { name })),
  blank,
);
const all = small.elements.map((element) => element.key);

describe('parties', () => {
  it('are listed as they were added, each with letters and a tone of its own', () => {
    expect(listParties(withParties).map(({ name, short, tone }) => [name, short, tone])).toEqual([
      ['Clinical', 'Cli', 0],
      ['Digital front door', 'DFD', 1],
      ['Finance', 'Fin', 2],
    ]);
    expect(readParty(withParties, 'p1')).toBe(readParty(withParties, 'p1'));
  });

  it.each([
    ['', ''],
    ['Ärzte und Pflege', 'ÄUP'],
    ['👩‍⚕️ Ward', 'War'],
    ['نظم المعلومات الصحية', 'ناا'],
    ['日本語', '日本語'],
    ['R&D', 'RD'],
    ['Digital and Data', 'DD'],
    ['The', 'The'],
  ])('make letters of %j: %j', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });

  it('are refused without a name, with a name that is taken, and with letters that are too long', () => {
    expect(reasonOf(addParty(withParties, 'p9', { name: ' ' }))).toContain('needs a name');
    expect(reasonOf(addParty(withParties, 'p9', { name: ' CLINICAL ' }))).toContain('already');
    expect(reasonOf(changeParty(withParties, 'p1', { name: 'finance' }))).toContain('already');
    expect(reasonOf(changeParty(withParties, 'p1', { name: 'clinical' }))).toBeNull();
    expect(reasonOf(changeParty(withParties, 'p1', { short: 'far too long' }))).toContain(
      'at most',
    );
    expect(reasonOf(changeParty(withParties, 'p1', { tone: 40 }))).toContain('colour');
    expect(reasonOf(setMember(withParties, 'p1', 'p1', true))).toContain('itself');
  });

  it('come from a pasted list, one to a line, each once', () => {
    let made = 0;
    const newId = () => {
      made += 1;
      return `n${made}`;
    };
    const list =
      'Alpha\r\n\n  beta \nFINANCE\nBETA\n=1+1\n<b>bold</b>\nיעדים\ne\u0301quipe\n' +
      'x'.repeat(501);
    const { outcome, added, skipped } = addParties(withParties, list, 'person', newId);
    expect(added).toBe(6);
    expect(skipped.map(({ line, why }) => [line, why])).toEqual([
      [4, 'is there already'],
      [5, 'is there already'],
      [10, 'is longer than 500 characters'],
    ]);
    const document = after(withParties, outcome);
    expect(
      listParties(document)
        .slice(3)
        .map(({ name, kind }) => [name, kind]),
    ).toEqual([
      ['Alpha', 'person'],
      ['beta', 'person'],
      ['=1+1', 'person'],
      ['<b>bold</b>', 'person'],
      ['יעדים', 'person'],
      ['e\u0301quipe', 'person'],
    ]);
    expect(reasonOf(addParties(document, ' \n alpha ', 'team', newId).outcome)).toContain(
      'no name',
    );
  });

  it('can be ten thousand', () => {
    let made = 0;
    const list = Array.from({ length: 10_000 }, (_, index) => `Team ${index}`).join('\n');
    const { outcome } = addParties(blank, list, 'team', () => `t${(made += 1)}`);
    expect(listParties(after(blank, outcome))).toHaveLength(10_000);
  });
});

describe('roles', () => {
  const give = (party: string, roles: string[], ...ids: string[]) =>
    ({ elements: keys(small, ...ids), party, roles }) as const;

  it('are given beside those that are there, taken, and set', () => {
    let document = after(
      withParties,
      giveRoles(withParties, inSmall, give('p1', ['responsible', 'accountable'], '1.1', '1.2')),
    );
    document = after(document, giveRoles(document, inSmall, give('p1', ['informed'], '1.1')));
    const [first = '', second = ''] = keys(small, '1.1', '1.2');
    expect(rolesIn(readOwners(document, 'a1', first), 'p1')).toEqual([
      'accountable',
      'responsible',
      'informed',
    ]);
    document = after(document, takeRoles(document, inSmall, give('p1', ['accountable'], '1.1')));
    document = after(document, setRoles(document, inSmall, give('p1', [], '1.2')));
    expect(rolesIn(readOwners(document, 'a1', first), 'p1')).toEqual(['responsible', 'informed']);
    expect(readOwners(document, 'a1', second)).toBeUndefined();
  });

  it('are given to one party alone to resolve a dispute; the other roles stay', () => {
    let document = after(
      withParties,
      giveRoles(withParties, inSmall, give('p1', ['accountable', 'informed'], '1.1')),
    );
    document = after(document, giveRoles(document, inSmall, give('p2', ['accountable'], '1.1')));
    document = after(document, setOnly(document, inSmall, keys(small, '1.1'), 'p2', 'accountable'));
    const [first = ''] = keys(small, '1.1');
    expect(readOwners(document, 'a1', first)).toEqual({ p1: ['informed'], p2: ['accountable'] });
    const none = after(
      document,
      setOnly(document, inSmall, keys(small, '1.1'), null, 'accountable'),
    );
    expect(readOwners(none, 'a1', first)).toEqual({ p1: ['informed'] });
  });

  it('are refused for a retired party, an unknown role, and in a frozen assessment', () => {
    const retired = after(withParties, changeParty(withParties, 'p1', { retired: true }));
    expect(reasonOf(giveRoles(retired, inSmall, give('p1', ['informed'], '1.1')))).toContain(
      'retired',
    );
    expect(reasonOf(giveRoles(withParties, inSmall, give('p1', ['king'], '1.1')))).toContain(
      'no such role',
    );
    expect(reasonOf(giveRoles(withParties, inSmall, give('p9', ['informed'], '1.1')))).toContain(
      'no longer',
    );
    const frozen = after(withParties, changeAssessment(withParties, 'a1', { frozen: true }));
    expect(reasonOf(giveRoles(frozen, inSmall, give('p1', ['informed'], '1.1')))).toContain(
      'frozen',
    );
    expect(reasonOf(setOnly(frozen, inSmall, keys(small, '1.1'), null, 'informed'))).toContain(
      'frozen',
    );
  });

  it('are a set that can be changed; who had a role that goes loses it', () => {
    let document = after(
      withParties,
      giveRoles(withParties, inSmall, give('p1', ['informed'], '1.1')),
    );
    const support = {
      id: 'support',
      letter: 'S',
      name: 'Support',
      meaning: '',
      duty: 'other',
    } as const;
    const rasci = [...defaultRoles.slice(0, 2), support];
    document = after(document, changeRoleSet(document, rasci));
    expect(readRoles(document).map(({ letter }) => letter)).toEqual(['A', 'R', 'S']);
    expect(listRows(document, 'roles')).toEqual([]);
    const back = after(document, changeRoleSet(document, defaultRoles));
    expect(readRow(back, 'document', 'document')?.['roles']).toBeUndefined();
    expect(whyNotRoles([])).toContain('at least one');
    expect(whyNotRoles([support, { ...support, id: 'other' }])).toContain('same letter');
    expect(whyNotRoles([{ ...support, letter: '*' }])).toContain('letters');
  });
});

describe('a party that goes', () => {
  it('takes its roles and its members along, and comes back whole', () => {
    let document = after(
      withParties,
      giveRoles(withParties, inSmall, { elements: all, party: 'p1', roles: ['informed'] }),
    );
    document = after(document, setMember(document, 'p2', 'p1', true));
    const outcome = removeParty(document, 'p1');
    const left = after(document, outcome);
    expect(listRows(left, 'roles')).toEqual([]);
    expect(readParty(left, 'p2')?.memberOf).toEqual([]);
    if (!outcome.ok) throw new Error(outcome.reason);
    const undone = after(left, {
      ok: true,
      writes: outcome.writes.map(({ cell, before, after: now }) => ({
        cell,
        ...(now !== undefined && { before: now }),
        ...(before !== undefined && { after: before }),
      })),
    });
    expect(undone.tables).toEqual(document.tables);
  });
});

const given = fc.array(
  fc.record({
    element: fc.constantFrom(...all),
    party: fc.constantFrom('p1', 'p2', 'p3'),
    role: fc.constantFrom(...defaultRoles.map((role) => role.id)),
  }),
  { maxLength: 25 },
);

const assigned = (gifts: readonly { element: string; party: string; role: string }[]) =>
  gifts.reduce(
    (document, { element, party, role }) =>
      after(document, giveRoles(document, inSmall, { elements: [element], party, roles: [role] })),
    withParties,
  );

describe('for any roles', () => {
  it('merging two parties loses no assignment and adds none', () => {
    fc.assert(
      fc.property(given, (gifts) => {
        const document = assigned(gifts);
        const merged = after(document, mergeParties(document, 'p1', 'p2'));
        const of = (doc: typeof document, swap: boolean) =>
          listRows(doc, 'roles')
            .flatMap((row) =>
              Object.keys(readRow(doc, 'roles', row) ?? {}).flatMap((party) =>
                rolesIn(readRow(doc, 'roles', row), party).map(
                  (role) => `${row} ${swap && party === 'p1' ? 'p2' : party} ${role}`,
                ),
              ),
            )
            .sort();
        expect(of(merged, false)).toEqual([...new Set(of(document, true))].sort());
        expect(readParty(merged, 'p1')).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  it('an element inherits a role from the nearest above that has one, unless it has its own', () => {
    fc.assert(
      fc.property(given, (gifts) => {
        const document = assigned(gifts);
        const owners = createOwnership(small)(document, 'a1');
        for (const { key, parent } of small.elements) {
          for (const { id } of defaultRoles) {
            const own = ['p1', 'p2', 'p3'].filter((party) =>
              rolesIn(readOwners(document, 'a1', key), party).includes(id),
            );
            const held = owners(key).byRole.get(id) ?? [];
            const above = parent === null ? [] : (owners(parent).byRole.get(id) ?? []);
            if (own.length > 0) {
              expect(held.map(({ party }) => party).sort()).toEqual(own);
              expect(held.every(({ from }) => from === null)).toBe(true);
            } else {
              expect(held.map(({ party }) => party)).toEqual(above.map(({ party }) => party));
              expect(held.every(({ from }) => from !== null)).toBe(true);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('what is kept from one state to the next is what is worked out anew', () => {
    fc.assert(
      fc.property(given, (gifts) => {
        const kept = createOwnership(small);
        let document = withParties;
        for (const { element, party, role } of gifts) {
          document = after(
            document,
            giveRoles(document, inSmall, { elements: [element], party, roles: [role] }),
          );
          const [now, anew] = [kept(document, 'a1'), createOwnership(small)(document, 'a1')];
          for (const { key } of small.elements) expect(now(key)).toEqual(anew(key));
        }
      }),
      { numRuns: 60 },
    );
  });
});
