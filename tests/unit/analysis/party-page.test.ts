import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOwnership } from '../../../src/analysis/ownership';
import { checkOwnership } from '../../../src/analysis/ownership-checks';
import { partyLoads, riseOf } from '../../../src/analysis/party-load';
import { type PartyLine, partiesOf, partOf, partyPage } from '../../../src/analysis/party-page';
import { createRollups } from '../../../src/analysis/rollups';
import type { Document } from '../../../src/document/document';
import { applyWrites } from '../../../src/document/edit';
import { setConfidence } from '../../../src/document/operations/confidence';
import { addEvidence } from '../../../src/document/operations/evidence';
import { addParty, setMember } from '../../../src/document/operations/parties';
import { rate } from '../../../src/document/operations/rate';
import { giveRoles } from '../../../src/document/operations/roles';
import { chosenParty, memberColumn, membersOf } from '../../../src/document/parties';
import { readOwners, rolesIn } from '../../../src/document/roles';
import type { Rating } from '../../../src/document/said';
import { readSaid } from '../../../src/document/said';
import type { Model } from '../../../src/model/model';
import { after, blank, inSmall, inStaged, keys, rated } from '../../fixtures/perform';
import { small, staged } from '../../fixtures/small-models';

const three = ['Clinical', 'Digital', 'Area'].reduce(
  (document, name, index) => after(document, addParty(document, `p${index}`, { name })),
  blank,
);
const placeOf = (model: Model) => (model === small ? inSmall : inStaged);
const give = (document: Document, model: Model, party: string, role: string, ...ids: string[]) =>
  after(
    document,
    giveRoles(document, placeOf(model), { elements: keys(model, ...ids), party, roles: [role] }),
  );
const belong = (document: Document, id: string, of: string) =>
  after(document, setMember(document, id, of, true));
const pageOf = (document: Document, model: Model, parties: ReadonlySet<string>) =>
  partyPage({
    model,
    document,
    assessment: 'a1',
    ownership: createOwnership(model)(document, 'a1'),
    parties,
  });
const allLines = (page: { readonly groups: readonly { readonly lines: readonly PartyLine[] }[] }) =>
  page.groups.flatMap(({ lines }) => lines);
const lineOf = (document: Document, model: Model, party: string, id: string) =>
  allLines(pageOf(document, model, new Set([party]))).find(({ element }) => element.id === id);

describe('the page of a party', () => {
  it('has a line for each tile it has a role in, own or inherited, by group in the order of the model', () => {
    let document = give(three, small, 'p0', 'accountable', '1');
    document = give(document, small, 'p0', 'responsible', '2.2', '1.10');
    const { groups } = pageOf(document, small, new Set(['p0']));
    expect(
      groups.map(({ group, lines }) => [group.id, lines.map((line) => line.element.id)]),
    ).toEqual([
      ['1', ['1.1', '1.2', '1.2.1', '1.2.2', '1.10']],
      ['2', ['2.2']],
    ]);
    expect(groups[0]?.held.map(({ role }) => role.id)).toEqual(['accountable']);
    expect(groups[0]?.lines.at(-1)?.held).toMatchObject([
      { party: 'p0', role: { id: 'accountable' }, from: 'small:1' },
      { party: 'p0', role: { id: 'responsible' }, from: null },
    ]);
    expect(groups[1]?.held).toEqual([]);
  });

  it('says of each line what was said of its tile', () => {
    let document = give(three, small, 'p0', 'accountable', '1', '2.1');
    document = give(document, small, 'p1', 'accountable', '2.1');
    document = rated(document, small, { '1.1': 2, '1.2': 'na', '1.10': 4, '2.1': 3 });
    document = after(document, rate(document, inSmall, keys(small, '1.1'), 'target', 4, 9));
    document = after(document, setConfidence(document, inSmall, keys(small, '1.1'), 'low', 9));
    const evidence = { id: 'e', title: 'Report', text: 'Page 4', date: '2026-06-30' };
    document = after(document, addEvidence(document, inSmall, 'small:1.10', evidence, 9));
    const line = (id: string) => lineOf(document, small, 'p0', id);
    expect(line('1.1')).toMatchObject({
      current: 2,
      target: 4,
      gap: 2,
      rise: 2,
      parts: null,
      contested: [],
      confidence: 'low',
      asked: true,
    });
    expect(line('1.10')).toMatchObject({ evidence: 'dated', asked: false, gap: null });
    expect(line('1.2')).toMatchObject({ current: 'na', rise: 0, asked: false });
    // A part does not apply where what contains it does not.
    expect(line('1.2.1')).toMatchObject({ current: 'na', gap: null });
    expect(line('2.1')?.contested).toEqual(['p0', 'p1']);
  });

  it('shows what the parts of a capability add up to', () => {
    const document = rated(give(three, small, 'p0', 'accountable', '1.2'), small, {
      '1.2.1': 1,
      '1.2.2': 4,
    });
    expect(lineOf(document, small, 'p0', '1.2')?.parts).toMatchObject({ mean: 2.5, assessed: 2 });
    expect(pageOf(document, small, new Set(['p0'])).totals).toMatchObject({
      accountable: keys(small, '1.2'),
      current: { mean: 2.5, assessed: 2, of: 2 },
      asked: keys(small, '1.2.1', '1.2.2'),
    });
  });

  it('asks for evidence of what is met, wholly or in part, and of nothing that is not', () => {
    const ids = ['1.1', '1.2', '2.1', '2.2'];
    const document = rated(give(three, staged, 'p0', 'accountable', ...ids), staged, {
      '1.1': 2,
      '1.2': 1,
      '2.1': 0,
    });
    const none = rated(document, staged, { '2.1': 'na' });
    expect(lineOf(none, staged, 'p0', '2.1')).toMatchObject({ current: 'na', rise: 0 });
    const { totals } = pageOf(document, staged, new Set(['p0']));
    expect(totals.asked).toEqual(keys(staged, '1.1', '1.2'));
    expect(totals.open).toEqual(keys(staged, '2.1', '2.2', '1.2'));
    expect(totals.current.counts).toEqual(
      new Map([
        [0, 1],
        [1, 1],
        [2, 1],
      ]),
    );
  });

  it('takes in members of members once, in a circle too', () => {
    let document = belong(three, 'p0', 'p2');
    document = belong(document, 'p1', 'p0');
    document = give(document, small, 'p0', 'accountable', '1.1');
    document = give(document, small, 'p1', 'accountable', '1.1', '2.1');
    document = rated(document, small, { '1.1': 1 });
    document = after(document, rate(document, inSmall, keys(small, '1.1'), 'target', 3, 9));
    expect(membersOf(document, 'p2').map(({ id }) => id)).toEqual(['p0', 'p1']);
    expect(pageOf(document, small, partiesOf(document, 'p2', false)).groups).toEqual([]);
    const { totals, groups } = pageOf(document, small, partiesOf(document, 'p2', true));
    expect(totals).toMatchObject({ accountable: keys(small, '1.1', '2.1'), gap: 2 });
    expect(groups[0]?.lines[0]?.held.map(({ party }) => party)).toEqual(['p0', 'p1']);
    // No operation makes a circle; two files that are merged can.
    const cell = { table: 'parties', row: 'p2', column: memberColumn('p1') } as const;
    const circle = applyWrites(document, [{ cell, after: true }]);
    expect(membersOf(circle, 'p2').map(({ id }) => id)).toEqual(['p0', 'p1']);
  });

  it('is of the party that was chosen, else of the first that is not retired', () => {
    expect(chosenParty(blank, null)).toBeUndefined();
    expect(chosenParty(three, 'p1')?.name).toBe('Digital');
    expect(chosenParty(three, 'gone')?.name).toBe('Clinical');
  });
});

const doings = fc.array(
  fc.record({
    element: fc.nat(30),
    party: fc.nat(2),
    role: fc.constantFrom('accountable', 'accountable', 'responsible', 'informed'),
    current: fc.option(fc.constantFrom<Rating>(0, 1, 2, 3, 'na')),
    target: fc.option(fc.constantFrom(1, 2, 3, 4)),
    proved: fc.boolean(),
  }),
  { maxLength: 18 },
);

/** A document made at random: roles, ratings and evidence for elements of a model. */
function made(
  model: Model,
  steps: typeof doings extends fc.Arbitrary<infer Steps> ? Steps : never,
) {
  const place = placeOf(model);
  return steps.reduce((now, step, index) => {
    const element = model.elements[step.element % model.elements.length];
    if (element === undefined || element.floor === true) return now;
    const { key } = element;
    let next = after(
      now,
      giveRoles(now, place, { elements: [key], party: `p${step.party}`, roles: [step.role] }),
    );
    if (!element.rated) return next;
    const level = step.current === 0 && model === small ? 1 : step.current;
    const right = level === 3 && model === staged ? 2 : level;
    if (right !== null) next = after(next, rate(next, place, [key], 'current', right, index));
    if (step.target !== null && model === small && right !== 'na')
      next = after(next, rate(next, place, [key], 'target', step.target, index));
    const evidence = { id: `e${index}`, title: 'Report' };
    return step.proved ? after(next, addEvidence(next, place, key, evidence, index)) : next;
  }, three);
}

describe('what the page of a party adds up to', () => {
  it.each([small, staged])(
    'agrees with load, checks and bands, whatever was said: $title',
    (model) => {
      fc.assert(
        fc.property(doings, fc.subarray(['p0', 'p1', 'p2'], { minLength: 1 }), (steps, chosen) => {
          const document = made(model, steps);
          const parties = new Set(chosen);
          const ownership = createOwnership(model)(document, 'a1');
          const page = pageOf(document, model, parties);
          const lines = allLines(page);
          const { totals } = page;
          const loads = partyLoads(model, document, 'a1', ownership).filter(
            ({ party }) => party !== null && parties.has(party),
          );
          const [only] = loads;
          if (loads.length === 1 && only !== undefined) {
            const { accountable, responsible, open, gap } = totals;
            expect({ accountable, responsible, open, gap }).toEqual({
              accountable: only.accountable,
              responsible: only.responsible,
              open: only.open,
              gap: only.gap,
            });
          }
          expect(new Set(totals.open)).toEqual(new Set(loads.flatMap(({ open }) => open)));
          const rise = riseOf(model, document, 'a1');
          expect(totals.gap).toBe(totals.open.reduce((sum, key) => sum + rise(key), 0));

          const found = checkOwnership(model, document, 'a1', ownership, 12)
            .find(({ id }) => id === 'contested')
            ?.findings.map(({ about }) => about);
          const owned = new Set(totals.accountable);
          expect(totals.contested).toEqual(found?.filter((key) => owned.has(key)));

          // The lines are what holds a role, said without the code under test.
          const roles = ['accountable', 'responsible', 'informed'];
          const held = model.elements.filter(({ rated: is, key }) => {
            const nearest = (role: string): boolean => {
              for (let at = model.byKey.get(key); at !== undefined; ) {
                const row = readOwners(document, 'a1', at.key);
                const holders = ['p0', 'p1', 'p2'].filter((id) => rolesIn(row, id).includes(role));
                if (holders.length > 0) return holders.some((id) => parties.has(id));
                at = model.byKey.get(at.parent ?? '');
              }
              return false;
            };
            return is && roles.some(nearest);
          });
          expect(lines.map(({ element }) => element.key)).toEqual(held.map(({ key }) => key));
          expect(lines.map(({ element }) => element.key)).toEqual(
            partOf(model, ownership, parties),
          );
          // What is asked for has no evidence, and is a line of the page.
          for (const key of totals.asked)
            expect(lines.find(({ element }) => element.key === key)?.evidence).toBe('none');
          for (const { element, gap } of lines)
            if (gap !== null) {
              const said = readSaid(document, 'a1', element.key);
              expect(gap).toBe(Number(said?.['target']) - Number(said?.['current']));
            }
          // Who is accountable for all of a group has the figures of its band.
          const rollups = createRollups(model)(document, 'a1');
          for (const root of model.roots) {
            const inside = (model.byKey.get(root)?.children ?? []).filter(
              (key) => model.byKey.get(key)?.rated,
            );
            const band = rollups.get(root);
            const whole = inside.filter((key) => owned.has(key));
            if (
              band === undefined ||
              inside.length === 0 ||
              whole.length < totals.accountable.length
            )
              continue;
            if (whole.length === inside.length) {
              const { mean, assessed, of } = totals.current;
              expect({ mean, assessed, of }).toEqual({
                mean: band.mean,
                assessed: band.assessed,
                of: band.of,
              });
            }
          }
        }),
        { numRuns: 150 },
      );
    },
  );
});
