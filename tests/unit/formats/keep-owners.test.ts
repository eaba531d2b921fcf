import { describe, expect, it } from 'vitest';
import { silencedReason } from '../../../src/document/operations/silence';
import { listParties } from '../../../src/document/parties';
import { readOwners, readRoles, rolesIn } from '../../../src/document/roles';
import { parseDocumentFile } from '../../../src/formats/parse-document';
import { smallModels } from '../../fixtures/small-models';

const parties = { p1: { name: 'Clinical' }, p2: { name: 'Digital', 'member:p1': true } };
const sponsor = { id: 'sponsor', letter: 'S', name: 'Sponsor', meaning: '', duty: 'other' };

/** A file with both models, two parties and these tables. */
function read(tables: object) {
  const text = JSON.stringify({
    format: 'isotherm-document',
    version: 3,
    tables: { models: { small: {}, steps: {} }, assessments: { a1: {} }, parties, ...tables },
  });
  const parsed = parseDocumentFile(text, { size: text.length, knownModels: smallModels });
  if (parsed.kind === 'refused') throw new Error(parsed.error.kind);
  const leftOut = parsed.kind === 'partial' ? parsed.leftOut : [];
  return { document: parsed.document, why: leftOut.map((one) => one.why).join() };
}

describe('parties in a file', () => {
  it('are kept with what they belong to', () => {
    const { document, why } = read({});
    expect(why).toBe('');
    expect(listParties(document).map(({ name, memberOf }) => [name, memberOf])).toEqual([
      ['Clinical', []],
      ['Digital', ['p1']],
    ]);
  });

  it.each([
    ['without a name', { p3: { short: 'X' } }, 'A party has a name.'],
    ['with an odd id', { 'p/3': { name: 'X' } }, 'An id has'],
  ])('are left out %s', (_name, more, why) => {
    const read1 = read({ parties: { ...parties, ...more } });
    expect(read1.why).toContain(why);
    expect(listParties(read1.document)).toHaveLength(2);
  });

  it.each([
    ['a colour that is none', { tone: 40 }, 'a number below 40'],
    ['letters that are too many', { short: 'x'.repeat(9) }, '1 to 8'],
    ['a kind that is none', { kind: 'robot' }, '"area" or "person"'],
    ['a party that it belongs to and that is not there', { 'member:p9': true }, 'no such party'],
    ['one that was left out', { 'member:p4': true }, 'no such party'],
  ])('lose %s, and stay', (_name, column, why) => {
    const found = read({ parties: { ...parties, p3: { name: 'X', ...column }, p4: {} } });
    expect(found.why.toLowerCase()).toContain(why);
    expect(listParties(found.document).find(({ id }) => id === 'p3')).toMatchObject({
      name: 'X',
      tone: 0,
      memberOf: [],
    });
  });
});

describe('owners in a file', () => {
  it('are kept for groups and parts, with the roles of the document', () => {
    const { document, why } = read({
      document: { document: { roles: [sponsor], limit: 3 } },
      roles: { 'a1/small:1': { p1: ['sponsor'] }, 'a1/small:1.1': { p2: ['sponsor'] } },
    });
    expect(why).toBe('');
    expect(readRoles(document)).toEqual([sponsor]);
    expect(rolesIn(readOwners(document, 'a1', 'small:1.1'), 'p2')).toEqual(['sponsor']);
  });

  it.each([
    ['a party that is not there', { 'a1/small:1.1': { p9: ['accountable'] } }, 'no such party'],
    ['a role that is not there', { 'a1/small:1.1': { p1: ['sponsor'] } }, 'no such role'],
    ['no role at all', { 'a1/small:1.1': { p1: [] } }, 'a list of ids of roles'],
    ['a role that is no text', { 'a1/small:1.1': { p1: [1] } }, 'list of ids of roles'],
    ['an unknown element', { 'a1/small:9.9': { p1: ['accountable'] } }, 'no such element'],
    ['an unknown model', { 'a1/other:1.1': { p1: ['accountable'] } }, 'not in the document'],
    ['an unknown assessment', { 'b1/small:1.1': { p1: ['accountable'] } }, 'no assessment "b1"'],
  ])('are left out with %s', (_name, roles, why) => {
    const found = read({ roles });
    expect(found.why.toLowerCase()).toContain(why);
    expect(readOwners(found.document, 'a1', 'small:1.1')).toBeUndefined();
  });

  it('fall back to the usual roles where the set is none', () => {
    const { document, why } = read({ document: { document: { roles: [sponsor, sponsor] } } });
    expect(why).toContain('set of roles');
    expect(readRoles(document)).toHaveLength(4);
  });
});

describe('silenced findings in a file', () => {
  it('are kept with their reason', () => {
    const { document, why } = read({
      silenced: { 'a1/contested/small:1.1': { reason: 'Until spring' } },
    });
    expect(why).toBe('');
    expect(silencedReason(document, 'a1', 'contested', 'small:1.1')).toBe('Until spring');
  });

  it.each([
    ['without a reason', { 'a1/contested/small:1.1': { reason: ' ' } }, '1 to 2000'],
    ['of another assessment', { 'b1/contested/small:1.1': { reason: 'x' } }, 'address such as'],
    ['at an address of no form', { contested: { reason: 'x' } }, 'address such as'],
  ])('are left out %s', (_name, silenced, why) => {
    expect(read({ silenced }).why).toContain(why);
  });
});
