import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/document';
import { addParty } from '../../../src/document/operations/parties';
import { giveRoles } from '../../../src/document/operations/roles';
import { noFilter, type Within } from '../../../src/workspace/state';
import { keysWithin, sayWithin } from '../../../src/workspace/within';
import { after, blank, inSmall, keys } from '../../fixtures/perform';
import { small } from '../../fixtures/small-models';

const named = after(blank, addParty(blank, 'p1', { name: 'Clinical' }));
const give = (document: Document, ...ids: string[]): Document =>
  after(
    document,
    giveRoles(document, inSmall, {
      elements: keys(small, ...ids),
      party: 'p1',
      roles: ['accountable'],
    }),
  );
const kept = (shown: Document, within: Within): string[] => [
  ...(keysWithin({ shown, assessment: 'a1' }, small, { ...noFilter, within }) ?? []),
];

describe('a filter by owners', () => {
  it('follows what a party has, inherited roles included', () => {
    const within: Within = { kind: 'party', party: 'p1' };
    expect(sayWithin(named, within)).toBe('Clinical');
    expect(kept(named, within)).toEqual([]);
    expect(kept(give(named, '2.1'), within)).toEqual(keys(small, '2.1'));
    expect(kept(give(named, '1.2'), within)).toEqual(keys(small, '1.2', '1.2.1', '1.2.2'));
  });

  it('follows what nobody has and what a check finds', () => {
    const [key = ''] = keys(small, '2.1');
    expect(kept(named, { kind: 'nobody' })).toContain(key);
    expect(kept(give(named, '2.1'), { kind: 'nobody' })).not.toContain(key);
    const within: Within = { kind: 'check', check: 'no-accountable' };
    expect(sayWithin(named, within)).toBe('No accountable');
    expect(kept(named, within)).toContain(key);
    expect(kept(give(named, '2.1'), within)).not.toContain(key);
  });

  it('keeps everything where nothing is asked', () => {
    expect(keysWithin({ shown: named, assessment: 'a1' }, small, noFilter)).toBeNull();
  });
});
