import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOwnership, holdersOf } from '../../../src/analysis/ownership';
import { type CheckId, checkOwnership } from '../../../src/analysis/ownership-checks';
import { type Load, partyLoads } from '../../../src/analysis/party-load';
import type { Document } from '../../../src/document/document';
import { applyWrites } from '../../../src/document/edit';
import { addParty, changeParty } from '../../../src/document/operations/parties';
import { giveRoles, setRoles } from '../../../src/document/operations/roles';
import { listParties } from '../../../src/document/parties';
import { defaultRoles, type Role } from '../../../src/document/roles';
import { type LoadOrder, loadRows } from '../../../src/views/load/load-rows';
import { marksOf, sameMarks, sayMarks } from '../../../src/views/roles/cell-marks';
import {
  elementLines,
  everything,
  givenIn,
  partyLines,
  type Wanted,
} from '../../../src/views/roles/matrix-lines';
import { createRoleTotals, sayTotals } from '../../../src/views/roles/role-totals';
import { after, blank, inSmall, keys } from '../../fixtures/perform';
import { small } from '../../fixtures/small-models';

const four = ['Clinical', 'Digital', 'Finance', 'Area 2'].reduce(
  (document, name, index) => after(document, addParty(document, `p${index + 1}`, { name })),
  blank,
);
const give = (document: Document, party: string, role: string, ...ids: string[]): Document =>
  after(
    document,
    giveRoles(document, inSmall, { elements: keys(small, ...ids), party, roles: [role] }),
  );
const ownershipIn = (document: Document) => createOwnership(small)(document, 'a1');
const checkIn = (document: Document, id: CheckId) =>
  checkOwnership(small, document, 'a1', ownershipIn(document), 12).find((one) => one.id === id);
const rowsIn = (document: Document, wanted: Partial<Wanted>): string[] => {
  const asked = { ...everything, ...wanted };
  const found = asked.check === null ? undefined : checkIn(document, asked.check);
  return elementLines(small, asked, ownershipIn(document), found).flatMap((line) =>
    line.kind === 'element' ? line.element.id : [],
  );
};
const columnsIn = (document: Document, wanted: Partial<Wanted>): string[] => {
  const asked = { ...everything, ...wanted };
  const found = asked.check === null ? undefined : checkIn(document, asked.check);
  const loads = partyLoads(small, document, 'a1', ownershipIn(document));
  const loadOf = (id: string): Load | undefined => loads.find(({ party }) => party === id);
  return partyLines(listParties(document), asked, found, {
    hasRole: (id) => (loadOf(id)?.accountable.length ?? 0) > 0,
    loadOf: (id) => loadOf(id)?.accountable.length ?? 0,
  }).map(({ id }) => id);
};

const shared = give(
  give(give(four, 'p2', 'accountable', '1'), 'p3', 'accountable', '2.1'),
  'p3',
  'responsible',
  '1.2',
);

describe('the rows of the matrix', () => {
  it('are the whole model with its groups, in its own order', () => {
    expect(rowsIn(shared, {})).toEqual(small.elements.map(({ id }) => id));
  });

  it('keep the group of what a text, a party or a problem finds', () => {
    expect(rowsIn(shared, { text: ' DELTA' })).toEqual(['2', '2.1']);
    expect(rowsIn(shared, { party: 'p3' })).toEqual(['1', '1.2', '1.2.1', '1.2.2', '2', '2.1']);
    expect(rowsIn(shared, { check: 'no-accountable' })).toEqual(['2', '2.2']);
    expect(rowsIn(shared, { check: 'no-accountable', text: 'alpha' })).toEqual([]);
  });

  it('are a flat list when they are sorted by the number of parties', () => {
    expect(rowsIn(shared, { elements: 'parties' })).toEqual([
      '1.2',
      '1.2.1',
      '1.2.2',
      '1.1',
      '1.10',
      '2.1',
      '2.2',
    ]);
  });
});

describe('the columns of the matrix', () => {
  it('have those with a role first, or go by name or load', () => {
    expect(columnsIn(shared, {})).toEqual(['p2', 'p3', 'p1', 'p4']);
    expect(columnsIn(shared, { parties: 'name' })).toEqual(['p4', 'p1', 'p2', 'p3']);
    expect(columnsIn(shared, { parties: 'load' })).toEqual(['p2', 'p3', 'p1', 'p4']);
  });

  it('leave out who is retired, unless asked, and all but those that a problem is about', () => {
    const retired = after(shared, changeParty(shared, 'p1', { retired: true }));
    expect(columnsIn(retired, {})).toEqual(['p2', 'p3', 'p4']);
    expect(columnsIn(retired, { retired: true })).toEqual(['p2', 'p3', 'p1', 'p4']);
    expect(columnsIn(retired, { check: 'idle-party' })).toEqual(['p4']);
  });
});

describe('a fill', () => {
  it('passes a group over among others, and takes it alone', () => {
    const [group, first] = small.elements;
    if (group === undefined || first === undefined) throw new Error('The model is empty.');
    expect(givenIn([group, first])).toEqual([first]);
    expect(givenIn([group])).toEqual([group]);
  });
});

describe('the totals', () => {
  it('count every role of a party, inherited ones included', () => {
    const asked = new Set(keys(small, '1.1', '1.2', '1.10', '2.1', '2.2'));
    const totals = createRoleTotals()(ownershipIn(shared), asked);
    expect(sayTotals(totals.get('p2'), defaultRoles).letters).toBe('A3');
    expect(sayTotals(totals.get('p3'), defaultRoles)).toEqual({
      letters: 'A1 R1',
      words: 'accountable for 1, responsible for 1',
    });
    expect(sayTotals(totals.get('p1'), defaultRoles).letters).toBe('');
  });

  it('are after any change what they would be if all were counted anew', () => {
    const step = fc.record({
      element: fc.constantFrom(...small.elements.map(({ key }) => key)),
      party: fc.constantFrom('p1', 'p2', 'p3', 'p4'),
      roles: fc.subarray(defaultRoles.map(({ id }) => id)),
      asked: fc.subarray(small.elements.map(({ key }) => key)),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
        const ownershipOf = createOwnership(small);
        const count = createRoleTotals();
        let document = shared;
        for (const { element, party, roles, asked } of steps) {
          const outcome = setRoles(document, inSmall, { elements: [element], party, roles });
          if (outcome.ok) document = applyWrites(document, outcome.writes);
          const ownership = ownershipOf(document, 'a1');
          const totals = count(ownership, new Set(asked));
          expect(totals).toEqual(createRoleTotals()(ownership, new Set(asked)));
          expect(count(ownership, new Set(asked))).toBe(totals);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the load rows', () => {
  const order = (by: LoadOrder) =>
    loadRows(partyLoads(small, shared, 'a1', ownershipIn(shared)), listParties(shared), by).map(
      ({ party }) => party?.id ?? null,
    );
  it('go by load or name, and what nobody carries comes last', () => {
    expect(order('load')).toEqual(['p2', 'p3', 'p1', 'p4', null]);
    expect(order('name')).toEqual(['p4', 'p1', 'p2', 'p3', null]);
  });
});

describe('a cell', () => {
  it('says which roles it holds, and where an inherited one comes from', () => {
    const [inside] = keys(small, '1.2.1');
    const say = (party: string) =>
      sayMarks(marksOf(ownershipIn(shared)(inside ?? ''), party, defaultRoles), (key) => key);
    expect(say('p2')).toBe('accountable (inherited from small:1)');
    expect(say('p3')).toBe('responsible (inherited from small:1.2)');
    expect(say('p1')).toBe('no role');
  });

  it('is contested where another party answers too, and shows the same until what it shows changes', () => {
    const [key = ''] = keys(small, '2.1');
    const marks = (document: Document, party: string) =>
      marksOf(ownershipIn(document)(key), party, defaultRoles);
    const alone = marks(shared, 'p3');
    const both = give(shared, 'p1', 'accountable', '2.1');
    expect(alone.map(({ contested }) => contested)).toEqual([false]);
    expect(marks(both, 'p3').map(({ contested }) => contested)).toEqual([true]);
    expect(sameMarks(alone, marks(both, 'p3'))).toBe(false);
    expect(sameMarks(alone, marks(give(shared, 'p1', 'informed', '2.1'), 'p3'))).toBe(true);
    expect(sameMarks(alone, marks(give(shared, 'p3', 'informed', '2.1'), 'p3'))).toBe(false);
  });

  it('agrees with ownership for random documents', () => {
    const assignment = fc.record({
      element: fc.constantFrom(...small.elements.map(({ key }) => key)),
      party: fc.constantFrom('p1', 'p2', 'p3', 'p4'),
      role: fc.constantFrom<Role>(...defaultRoles),
    });
    fc.assert(
      fc.property(fc.array(assignment, { maxLength: 30 }), (assignments) => {
        const document = assignments.reduce(
          (now, { element, party, role }) =>
            after(now, giveRoles(now, inSmall, { elements: [element], party, roles: [role.id] })),
          four,
        );
        const ownership = ownershipIn(document);
        for (const { key } of small.elements) {
          const owners = ownership(key);
          const inCells = listParties(document).flatMap(({ id }) =>
            marksOf(owners, id, defaultRoles).map(({ role, from }) => ({
              party: id,
              role: role.id,
              from,
            })),
          );
          const inOwnership = [...owners.byRole].flatMap(([role, holders]) =>
            holders.map(({ party, from }) => ({ party, role, from })),
          );
          expect(new Set(inCells.map((one) => JSON.stringify(one)))).toEqual(
            new Set(inOwnership.map((one) => JSON.stringify(one))),
          );
        }
        const asked = keys(small, '1.1', '1.2', '1.10', '2.1', '2.2');
        const totals = createRoleTotals()(ownership, new Set(asked));
        for (const { id } of listParties(document)) {
          const held = asked.filter((key) =>
            holdersOf(document, ownership(key), 'accountable').some(({ party }) => party === id),
          );
          expect(totals.get(id)?.get('accountable') ?? 0).toBe(held.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});
