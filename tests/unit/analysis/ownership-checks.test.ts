import { describe, expect, it } from 'vitest';
import { createOwnership } from '../../../src/analysis/ownership';
import { type CheckId, checkOwnership } from '../../../src/analysis/ownership-checks';
import type { Document } from '../../../src/document/document';
import { addParty } from '../../../src/document/operations/parties';
import { rate } from '../../../src/document/operations/rate';
import { giveRoles, setOnly } from '../../../src/document/operations/roles';
import { silence } from '../../../src/document/operations/silence';
import { after, blank, inSmall, keys, rated, reasonOf } from '../../fixtures/perform';
import { small } from '../../fixtures/small-models';

const three = ['Clinical', 'Digital', 'Finance'].reduce(
  (document, name, index) => after(document, addParty(document, `p${index + 1}`, { name })),
  blank,
);
const give = (document: Document, party: string, role: string, ...ids: string[]): Document =>
  after(
    document,
    giveRoles(document, inSmall, { elements: keys(small, ...ids), party, roles: [role] }),
  );
const check = (document: Document, id: CheckId, limit = 12) => {
  const found = checkOwnership(
    small,
    document,
    'a1',
    createOwnership(small)(document, 'a1'),
    limit,
  );
  return found.find((one) => one.id === id)?.findings ?? [];
};
const abouts = (document: Document, id: CheckId, limit?: number) =>
  check(document, id, limit).map(({ about }) => about);

describe('the ownership checks', () => {
  it('find what nobody is accountable for, a group standing for what is in it', () => {
    expect(abouts(three, 'no-accountable')).toEqual(
      keys(small, '1.1', '1.2', '1.10', '2.1', '2.2'),
    );
    const group = give(three, 'p1', 'accountable', '1');
    expect(abouts(group, 'no-accountable')).toEqual(keys(small, '2.1', '2.2'));
    const notApplicable = rated(group, small, { '2.1': 'na' });
    expect(abouts(notApplicable, 'no-accountable')).toEqual(keys(small, '2.2'));
  });

  it('find two accountables, until one of them is left', () => {
    let document = give(three, 'p1', 'accountable', '1.1');
    document = give(document, 'p2', 'accountable', '1.1');
    expect(check(document, 'contested').map(({ sentence }) => sentence)).toEqual([
      'Clinical and Digital are both accountable for 1.1 Alpha.',
    ]);
    document = after(document, setOnly(document, inSmall, keys(small, '1.1'), 'p2', 'accountable'));
    expect(check(document, 'contested')).toEqual([]);
  });

  it('find who is accountable for more than the limit, and no one at it', () => {
    const document = give(three, 'p1', 'accountable', '1.1', '1.2', '2.1');
    expect(abouts(document, 'too-many', 2)).toEqual(['p1']);
    expect(abouts(document, 'too-many', 3)).toEqual([]);
  });

  it('find a group with a single party, parties without a role, and work that no one answers for', () => {
    let document = give(three, 'p1', 'responsible', '2.1', '2.2');
    expect(abouts(document, 'one-party-group')).toEqual(keys(small, '2'));
    expect(abouts(document, 'idle-party')).toEqual(['p2', 'p3']);
    expect(abouts(document, 'no-one-answers')).toEqual(keys(small, '2.1', '2.2'));
    document = give(document, 'p2', 'accountable', '2.1');
    expect(abouts(document, 'one-party-group')).toEqual([]);
    expect(abouts(document, 'no-one-answers')).toEqual(keys(small, '2.2'));
  });

  it('find owners of nothing that has a gap, where there is a gap at all', () => {
    let document = give(three, 'p1', 'accountable', '1.1');
    document = give(document, 'p2', 'accountable', '2.1');
    expect(abouts(document, 'nothing-to-raise')).toEqual([]);
    document = rated(document, small, { '2.1': 2 });
    document = after(document, rate(document, inSmall, keys(small, '2.1'), 'target', 4, 5_000));
    expect(abouts(document, 'nothing-to-raise')).toEqual(['p1']);
  });

  it('can be silenced with a reason, stay listed with it, and speak again', () => {
    const about = keys(small, '1.1');
    expect(reasonOf(silence(three, 'a1', 'no-accountable', about, '  '))).toContain('Say why');
    const silent = after(three, silence(three, 'a1', 'no-accountable', about, ' To be decided '));
    const findings = check(silent, 'no-accountable');
    expect(findings.at(-1)).toMatchObject({ about: about[0], silenced: 'To be decided' });
    expect(findings.filter(({ silenced }) => silenced === null)).toHaveLength(4);
    const again = after(silent, silence(silent, 'a1', 'no-accountable', about, null));
    expect(check(again, 'no-accountable').every(({ silenced }) => silenced === null)).toBe(true);
  });
});
