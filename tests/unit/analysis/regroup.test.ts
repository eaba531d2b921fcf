import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partiesOfKind } from '../../../src/analysis/party-groups';
import { regroup } from '../../../src/analysis/regroup';
import type { Party } from '../../../src/document/parties';
import { readModel } from '../../fixtures/scenes';

const crm = readModel('crm-2018-2019');
const tops = crm.elements.filter(({ depth }) => depth === 1).map(({ key }) => key);

const party = (id: string, kind: Party['kind'], memberOf: readonly string[] = []): Party => ({
  id,
  name: id,
  short: id,
  kind,
  tone: 0,
  contact: '',
  retired: false,
  memberOf,
});

describe('a model in other groups', () => {
  it('has the same elements, each once, in the model’s order within its group, whatever the groups', () => {
    const places = fc.array(fc.nat(4), { minLength: tops.length, maxLength: tops.length });
    fc.assert(
      fc.property(places, (given) => {
        const groups = [0, 1, 2, 3, 4].map((at) => ({ key: `g${at}`, name: `Group ${at}` }));
        const groupOf = (key: string): string => `g${given[tops.indexOf(key)]}`;
        const model = regroup(crm, { groupOf, groups });
        const rated = (of: typeof crm) =>
          of.elements.filter((element) => element.rated).map(({ key }) => key);
        expect(rated(model).sort()).toEqual(rated(crm).sort());
        expect([...model.leaves].sort()).toEqual([...crm.leaves].sort());
        expect(model.byKey.size).toBe(model.elements.length);
        expect(model.roots).toEqual(
          groups.map(({ key }) => key).filter((key) => given.some((at) => `g${at}` === key)),
        );
        for (const key of model.roots) {
          const inside = tops.filter((top) => groupOf(top) === key);
          expect(model.byKey.get(key)?.children).toEqual(inside);
          for (const child of inside) expect(model.byKey.get(child)?.parent).toBe(key);
        }
        for (const element of model.elements.filter(({ depth }) => depth === 2))
          expect(element).toEqual(crm.byKey.get(element.key));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the area of a party', () => {
  const all = [
    party('north', 'area'),
    party('south', 'area', ['region']),
    party('region', 'area'),
    party('nurses', 'team', ['north']),
    party('ann', 'person', ['nurses']),
    party('both', 'team', ['north', 'south']),
    party('ring', 'team', ['round']),
    party('round', 'team', ['ring']),
    party('lost', 'team', ['removed']),
  ];
  const find = (id: string) => all.find((one) => one.id === id);
  const areas = (id: string, kind: Party['kind'] = 'area') =>
    partiesOfKind(find(id) as Party, kind, find).map((one) => one.id);

  it('is itself, or the nearest that it belongs to, through others', () => {
    expect(areas('north')).toEqual(['north']);
    expect(areas('south')).toEqual(['south']);
    expect(areas('nurses')).toEqual(['north']);
    expect(areas('ann')).toEqual(['north']);
    expect(areas('ann', 'team')).toEqual(['nurses']);
    expect(areas('both')).toEqual(['north', 'south']);
  });

  it('is none where it belongs to no area, to what is gone, or to a ring', () => {
    expect(areas('ring')).toEqual([]);
    expect(areas('lost')).toEqual([]);
    expect(areas('north', 'team')).toEqual([]);
  });
});
