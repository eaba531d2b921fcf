import { describe, expect, it } from 'vitest';
import { createOwnership } from '../../../src/analysis/ownership';
import { partyLoads } from '../../../src/analysis/party-load';
import type { Document } from '../../../src/document/document';
import { addParty } from '../../../src/document/operations/parties';
import { rate } from '../../../src/document/operations/rate';
import { giveRoles } from '../../../src/document/operations/roles';
import type { Model } from '../../../src/model/model';
import { after, blank, inSmall, inStaged, keys, rated } from '../../fixtures/perform';
import { small, staged } from '../../fixtures/small-models';

const two = ['Clinical', 'Digital'].reduce(
  (document, name, index) => after(document, addParty(document, `p${index + 1}`, { name })),
  blank,
);
const give = (document: Document, model: Model, party: string, role: string, ...ids: string[]) =>
  after(
    document,
    giveRoles(document, model === small ? inSmall : inStaged, {
      elements: keys(model, ...ids),
      party,
      roles: [role],
    }),
  );
const loads = (document: Document, model: Model) =>
  partyLoads(model, document, 'a1', createOwnership(model)(document, 'a1'));

describe('the load of a party', () => {
  it('counts what a group stands for, and what nobody answers for', () => {
    let document = give(two, small, 'p1', 'accountable', '1');
    document = give(document, small, 'p2', 'responsible', '1.1', '2.1');
    expect(loads(document, small)).toEqual([
      {
        party: 'p1',
        accountable: keys(small, '1.1', '1.2', '1.10'),
        responsible: [],
        open: [],
        gap: 0,
      },
      { party: 'p2', accountable: [], responsible: keys(small, '1.1', '2.1'), open: [], gap: 0 },
      {
        party: null,
        accountable: keys(small, '2.1', '2.2'),
        responsible: keys(small, '1.2', '1.10', '2.2'),
        open: [],
        gap: 0,
      },
    ]);
  });

  it('adds up the levels below target, never those above, and leaves out what does not apply', () => {
    let document = give(two, small, 'p1', 'accountable', '1');
    document = rated(document, small, { '1.1': 1, '1.2': 5, '1.10': 3 });
    for (const [id, target] of [
      ['1.1', 4],
      ['1.2', 3],
      ['1.10', 4],
    ] as const)
      document = after(document, rate(document, inSmall, keys(small, id), 'target', target, 9));
    expect(loads(document, small)[0]).toMatchObject({ open: keys(small, '1.1', '1.10'), gap: 4 });
    document = rated(document, small, { '1.1': 'na' });
    expect(loads(document, small)[0]).toMatchObject({
      accountable: keys(small, '1.2', '1.10'),
      gap: 1,
    });
  });

  it('counts what two share for both', () => {
    let document = give(two, small, 'p1', 'accountable', '2.1');
    document = give(document, small, 'p2', 'accountable', '2.1');
    expect(
      loads(document, small)
        .slice(0, 2)
        .map((load) => load.accountable),
    ).toEqual([keys(small, '2.1'), keys(small, '2.1')]);
  });

  it('is weighted by criteria that are not met on a staged model', () => {
    const [first, second] = staged.leaves.filter((key) => staged.byKey.get(key)?.rated);
    const ids = [first, second].map((key) => staged.byKey.get(key ?? '')?.id ?? '');
    const document = give(two, staged, 'p1', 'accountable', ...ids);
    expect(loads(document, staged)[0]?.gap).toBe(2);
    const met = rated(document, staged, { [ids[0] ?? '']: 2 });
    expect(loads(met, staged)[0]).toMatchObject({ open: keys(staged, ids[1] ?? ''), gap: 1 });
  });
});
