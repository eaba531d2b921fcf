import { describe, expect, it } from 'vitest';
import { nameHolders, namesIn } from '../../../src/document/operations/name-holders';
import { addParty, changeParty } from '../../../src/document/operations/parties';
import { listParties } from '../../../src/document/parties';
import { readOwners } from '../../../src/document/roles';
import { after, blank, inSmall, keys, reasonOf } from '../../fixtures/perform';
import { small } from '../../fixtures/small-models';

const start = after(blank, addParty(blank, 'p1', { name: 'Clinical' }));
const say = (document: typeof blank, text: string, ...ids: string[]) => {
  let made = 0;
  return nameHolders(document, inSmall, keys(small, ...ids), text, 'accountable', () => {
    made += 1;
    return `n${made}`;
  });
};

describe('naming who has a role', () => {
  it('finds parties whatever their case, makes teams of new names, and replaces who had it', () => {
    const [first = ''] = keys(small, '1.1');
    const named = after(start, say(start, ' CLINICAL ; Ward 7; ward  7;', '1.1', '2'));
    expect(listParties(named).map(({ id, name }) => [id, name])).toEqual([
      ['p1', 'Clinical'],
      ['n1', 'Ward 7'],
    ]);
    expect(readOwners(named, 'a1', first)).toEqual({ p1: ['accountable'], n1: ['accountable'] });
    const replaced = after(named, say(named, 'ward 7', '1.1'));
    expect(readOwners(replaced, 'a1', first)).toEqual({ n1: ['accountable'] });
    expect(readOwners(after(replaced, say(replaced, '', '1.1')), 'a1', first)).toBeUndefined();
  });

  it('is refused as a whole for a retired party, and for a name that cannot be one', () => {
    const retired = after(start, changeParty(start, 'p1', { retired: true }));
    expect(reasonOf(say(retired, 'New; Clinical', '1.1'))).toContain('retired');
    expect(reasonOf(say(start, 'x'.repeat(501), '1.1'))).toContain('at most');
  });

  it('reads names between semicolons and lines', () => {
    expect(namesIn(' A;B\n\nb ; ')).toEqual(['A', 'B']);
  });
});
