import { describe, expect, it } from 'vitest';
import { listAssessments, readTitle } from '../../../src/document/create-document';
import { applyWrites, invertWrite } from '../../../src/document/edit';
import { changeAssessment } from '../../../src/document/operations/assessments';
import { setConfidence } from '../../../src/document/operations/confidence';
import {
  addEvidence,
  changeEvidence,
  removeEvidence,
} from '../../../src/document/operations/evidence';
import { setNote } from '../../../src/document/operations/note';
import { rate } from '../../../src/document/operations/rate';
import { renameDocument } from '../../../src/document/operations/rename-document';
import {
  changedAt,
  confidenceOf,
  evidenceOf,
  noteOf,
  ratingOf,
  readSaid,
} from '../../../src/document/said';
import { after, blank, inSmall, inStaged, keys, rated, reasonOf } from '../../fixtures/perform';
import { small, staged } from '../../fixtures/small-models';

const [alpha = '', gamma = ''] = keys(small, '1.1', '1.10');

describe('rating', () => {
  it('rates many elements at once and keeps the time of the change', () => {
    const document = after(blank, rate(blank, inSmall, [alpha, gamma, alpha], 'current', 3, 5_000));
    for (const key of [alpha, gamma]) {
      const said = readSaid(document, 'a1', key);
      expect(ratingOf(said, 'current')).toBe(3);
      expect(changedAt(said)).toBe(5_000);
    }
    expect(document.tables.said.size).toBe(2);
  });

  it('tells not assessed, not applicable and zero apart', () => {
    const [one = '', two = ''] = keys(staged, '1.1', '1.2');
    const zero = after(blank, rate(blank, inStaged, [one], 'current', 0, 2_000));
    const document = after(zero, rate(zero, inStaged, [two], 'current', 'na', 2_000));
    expect(ratingOf(readSaid(document, 'a1', one), 'current')).toBe(0);
    expect(ratingOf(readSaid(document, 'a1', two), 'current')).toBe('na');
    expect(
      ratingOf(readSaid(document, 'a1', keys(staged, '2.1')[0] ?? ''), 'current'),
    ).toBeUndefined();
  });

  it('writes nothing, not even the time, when nothing changes', () => {
    const document = rated(blank, small, { '1.1': 3 });
    expect(rate(document, inSmall, [alpha], 'current', 3, 9_000)).toEqual({ ok: true, writes: [] });
    expect(rate(blank, inSmall, [alpha], 'current', undefined, 9_000)).toEqual({
      ok: true,
      writes: [],
    });
  });

  it('gives the time back when it is undone', () => {
    const first = after(blank, rate(blank, inSmall, [alpha], 'current', 3, 5_000));
    const outcome = rate(first, inSmall, [alpha], 'current', undefined, 9_000);
    const second = after(first, outcome);
    expect(changedAt(readSaid(second, 'a1', alpha))).toBe(9_000);
    const undone = applyWrites(
      second,
      outcome.ok ? outcome.writes.map(invertWrite).toReversed() : [],
    );
    expect(readSaid(undone, 'a1', alpha)).toEqual({ current: 3, changed: 5_000 });
  });

  it('refuses levels outside the scale, targets of criteria and targets that do not apply', () => {
    expect(reasonOf(rate(blank, inSmall, [alpha], 'current', 6, 1))).toContain(
      'no level 6. Its levels are 1, 2, 3, 4, 5.',
    );
    expect(reasonOf(rate(blank, inSmall, [alpha], 'current', 2.5, 1))).toContain('no level 2.5');
    expect(reasonOf(rate(blank, inSmall, [alpha], 'target', 'na', 1))).toContain('not of a target');
    expect(reasonOf(rate(blank, inStaged, keys(staged, '1.1'), 'target', 1, 1))).toContain(
      'has no targets',
    );
    expect(reasonOf(rate(blank, inSmall, [alpha], 'target', 4, 1))).toBeNull();
  });

  it('refuses what is not rated, with the reason', () => {
    expect(reasonOf(rate(blank, inSmall, keys(small, '1'), 'current', 3, 1))).toContain(
      'A group is not rated',
    );
    expect(reasonOf(rate(blank, inStaged, keys(staged, 's1'), 'current', 1, 1))).toContain(
      'A stage is not rated',
    );
    expect(reasonOf(rate(blank, inStaged, keys(staged, '0.1'), 'current', 1, 1))).toContain(
      'floor',
    );
    expect(reasonOf(rate(blank, inSmall, keys(small, '9.9'), 'current', 3, 1))).toContain(
      'no element "small:9.9"',
    );
  });

  it('passes over what is not rated beside what is, and says so', () => {
    const outcome = rate(blank, inSmall, keys(small, '1', '1.1'), 'current', 3, 2_000);
    expect(outcome).toMatchObject({
      ok: true,
      passedOver: expect.stringContaining('1 of 2 passed over'),
    });
    const document = after(blank, outcome);
    expect(document.tables.said.size).toBe(1);
  });

  it('refuses to speak of a model that is not in the document', () => {
    const other = { ...small, id: 'other' };
    expect(
      reasonOf(rate(blank, { model: other, assessment: 'a1' }, [alpha], 'current', 3, 1)),
    ).toContain('not in this document');
    expect(
      reasonOf(rate(blank, { model: small, assessment: 'b' }, [alpha], 'current', 3, 1)),
    ).toContain('no longer in the document');
  });
});

describe('a frozen assessment', () => {
  const document = after(
    rated(blank, small, { '1.1': 3 }),
    changeAssessment(blank, 'a1', { frozen: true, name: 'Spring' }),
  );
  const evidence = { id: 'e1', title: 'Report' };

  it('refuses everything that would be said in it', () => {
    const outcomes = [
      rate(document, inSmall, [alpha], 'current', 4, 1),
      rate(document, inSmall, [alpha], 'target', undefined, 1),
      setConfidence(document, inSmall, [alpha], 'high', 1),
      setNote(document, inSmall, [alpha], 'New', 1),
      addEvidence(document, inSmall, alpha, evidence, 1),
    ];
    for (const outcome of outcomes) expect(reasonOf(outcome)).toContain('"Spring" is frozen');
  });

  it('can be unfrozen', () => {
    const open = after(document, changeAssessment(document, 'a1', { frozen: false }));
    expect(reasonOf(rate(open, inSmall, [alpha], 'current', 4, 1))).toBeNull();
  });
});

describe('notes, confidence and evidence', () => {
  it('are taken by any element, a group or a floor criterion too', () => {
    let document = after(
      blank,
      setNote(blank, inSmall, keys(small, '1'), 'About the group', 2_000),
    );
    document = after(
      document,
      setConfidence(document, inStaged, keys(staged, '0.1'), 'low', 2_000),
    );
    expect(noteOf(readSaid(document, 'a1', 'small:1'))).toBe('About the group');
    expect(confidenceOf(readSaid(document, 'a1', 'steps:0.1'))).toBe('low');
  });

  it('go when they are blank', () => {
    const noted = after(blank, setNote(blank, inSmall, [alpha], 'A note', 2_000));
    const document = after(noted, setNote(noted, inSmall, [alpha], ' \n', 3_000));
    expect(readSaid(document, 'a1', alpha)).toEqual({ changed: 3_000 });
    expect(reasonOf(setNote(blank, inSmall, [alpha], 'x'.repeat(20_001), 1))).toContain(
      'at most 20000',
    );
    expect(reasonOf(setNote(blank, inSmall, [alpha], 'x'.repeat(20_000), 1))).toBeNull();
  });

  it('keeps evidence by its id, changes it and takes it away', () => {
    const report = {
      id: 'e1',
      title: 'Report',
      address: 'https://a.example/r',
      date: '2026-02-28',
      text: ' ',
    };
    const added = after(blank, addEvidence(blank, inSmall, alpha, report, 2_000));
    expect(evidenceOf(readSaid(added, 'a1', alpha))).toEqual([
      { id: 'e1', title: 'Report', address: 'https://a.example/r', date: '2026-02-28' },
    ]);
    expect(reasonOf(addEvidence(added, inSmall, alpha, report, 3_000))).toContain('there already');
    const changed = after(
      added,
      changeEvidence(added, inSmall, alpha, { id: 'e1', title: 'Survey' }, 3_000),
    );
    expect(evidenceOf(readSaid(changed, 'a1', alpha))).toEqual([{ id: 'e1', title: 'Survey' }]);
    const gone = after(changed, removeEvidence(changed, inSmall, alpha, 'e1', 4_000));
    expect(readSaid(gone, 'a1', alpha)).toEqual({ changed: 4_000 });
    expect(reasonOf(removeEvidence(gone, inSmall, alpha, 'e1', 5_000))).toContain(
      'no longer there',
    );
    expect(reasonOf(changeEvidence(gone, inSmall, alpha, report, 5_000))).toContain(
      'no longer there',
    );
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//a.example',
    'https://',
    'https:///path',
    'https://a.example/a b',
    'https://a.example\\@b.example',
    'http://a.example/\u0000',
    'mailto:nobody',
    'blob:https://a.example/1',
    'ftp://a.example/x',
    'javascript://a.example/%0aalert(1)',
  ])('refuses the address %j', (address) => {
    const outcome = addEvidence(blank, inSmall, alpha, { id: 'e1', title: 'Report', address }, 1);
    expect(reasonOf(outcome)).toContain('An address of evidence');
  });

  it.each([
    'https://a.example',
    'HTTP://a.example/x?y#z',
    'mailto:a@b.example',
    'https://ü.example/ä',
  ])('takes the address %j', (address) => {
    const outcome = addEvidence(blank, inSmall, alpha, { id: 'e1', title: 'Report', address }, 1);
    expect(reasonOf(outcome)).toBeNull();
  });

  it('refuses days that do not exist, missing titles and odd ids', () => {
    const say = (evidence: object) =>
      reasonOf(addEvidence(blank, inSmall, alpha, { id: 'e1', title: 'T', ...evidence }, 1));
    expect(say({ date: '2026-02-29' })).toContain('a day that exists');
    expect(say({ date: '2028-02-29' })).toBeNull();
    expect(say({ date: '1900-02-29' })).toContain('a day that exists');
    expect(say({ date: '2026-13-01' })).toContain('a day that exists');
    expect(say({ date: '22.11.2026' })).toContain('a day that exists');
    expect(say({ title: '  ' })).toContain('needs a title');
    expect(say({ id: 'a/b' })).toContain('id');
  });
});

describe('titles and assessments', () => {
  it('renames the document', () => {
    expect(readTitle(after(blank, renameDocument(blank, '  Region North ')))).toBe('Region North');
    expect(reasonOf(renameDocument(blank, ' '))).toContain('needs a title');
    expect(reasonOf(renameDocument(blank, 'x'.repeat(301)))).toContain('at most 300');
    expect(renameDocument(blank, 'Test')).toEqual({ ok: true, writes: [] });
  });

  it('changes an assessment field by field', () => {
    const document = after(
      blank,
      changeAssessment(blank, 'a1', { subject: 'North', date: '2026-11-22' }),
    );
    expect(listAssessments(document)).toEqual([
      { id: 'a1', name: '', subject: 'North', date: '2026-11-22', frozen: false },
    ]);
    const cleared = after(document, changeAssessment(document, 'a1', { subject: '', date: '' }));
    expect(listAssessments(cleared)).toEqual(listAssessments(blank));
    expect(reasonOf(changeAssessment(blank, 'a1', { date: 'today' }))).toContain(
      'a day that exists',
    );
    expect(reasonOf(changeAssessment(blank, 'a2', { name: 'x' }))).toContain('no longer');
  });
});
