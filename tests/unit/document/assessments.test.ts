import { describe, expect, it } from 'vitest';
import { listAssessments } from '../../../src/document/create-document';
import { listRows } from '../../../src/document/document';
import { readGoal } from '../../../src/document/goals';
import {
  addAssessment,
  changeAssessment,
  copySaid,
  removeAssessment,
} from '../../../src/document/operations/assessments';
import { setGoal } from '../../../src/document/operations/goals';
import { setNote } from '../../../src/document/operations/note';
import { ratingOf, readSaid } from '../../../src/document/said';
import { after, blank, inStaged, keys, rated, reasonOf } from '../../fixtures/perform';
import { small, staged } from '../../fixtures/small-models';

const started = after(
  rated(blank, small, { '1.1': 3, '2.1': 'na' }),
  setGoal(blank, inStaged, { stage: 2 }),
);
const add = (from?: string) =>
  addAssessment(
    started,
    { id: 'b1', name: ' Hospital B ', ...(from !== undefined && { from }) },
    5_000,
  );

describe('adding an assessment', () => {
  it('starts empty, after the others', () => {
    const document = after(started, add());
    expect(listAssessments(document).map(({ id, name }) => [id, name])).toEqual([
      ['a1', ''],
      ['b1', 'Hospital B'],
    ]);
    expect(listRows(document, 'said').filter((row) => row.startsWith('b1/'))).toEqual([]);
  });

  it('starts from another with all that it says, each change at its own time', () => {
    const document = after(started, add('a1'));
    for (const key of keys(small, '1.1', '2.1')) {
      expect(readSaid(document, 'b1', key)).toEqual(readSaid(document, 'a1', key));
    }
    expect(readGoal(document, staged, 'b1')).toEqual({ stage: 2, date: '' });
  });

  it('is refused without a name, with a name or an id that is taken, and from one that is gone', () => {
    expect(reasonOf(addAssessment(started, { id: 'b1', name: '  ' }, 5_000))).toContain('name');
    const document = after(started, add());
    expect(reasonOf(addAssessment(document, { id: 'b2', name: 'Hospital B' }, 6_000))).toContain(
      'already',
    );
    expect(reasonOf(addAssessment(document, { id: 'b1', name: 'Other' }, 6_000))).toContain(
      'already',
    );
    expect(reasonOf(add('gone'))).toContain('no longer');
  });
});

describe('removing an assessment', () => {
  it('takes everything along that it said, and nothing else', () => {
    const document = after(started, add('a1'));
    const left = after(document, removeAssessment(document, 'b1'));
    expect(left.tables).toEqual(started.tables);
  });

  it('is refused for the last one and for a frozen one', () => {
    expect(reasonOf(removeAssessment(started, 'a1'))).toContain('at least one');
    let document = after(started, add());
    document = after(document, changeAssessment(document, 'b1', { frozen: true }));
    expect(reasonOf(removeAssessment(document, 'b1'))).toContain('frozen');
  });
});

describe('copying what is said', () => {
  const two = after(started, add());
  const copy = (from: string, to: string, ids: string[]) =>
    copySaid(two, from, to, keys(small, ...ids), 7_000);

  it('replaces what stood there, and passes over what the other says nothing about', () => {
    const noted = after(
      two,
      setNote(two, { model: small, assessment: 'b1' }, keys(small, '1.1'), 'Old', 6_000),
    );
    const outcome = copySaid(noted, 'a1', 'b1', keys(small, '1.1', '1.10'), 7_000);
    expect(outcome.ok && outcome.passedOver).toContain('1 of 2');
    const [first = ''] = keys(small, '1.1');
    expect(readSaid(after(noted, outcome), 'b1', first)).toEqual({ current: 3, changed: 7_000 });
  });

  it('is refused with nothing to copy, onto itself, and onto a frozen one', () => {
    expect(reasonOf(copy('a1', 'b1', ['1.10']))).toContain('says nothing');
    expect(reasonOf(copy('a1', 'a1', ['1.1']))).toContain('another');
    const frozen = after(two, changeAssessment(two, 'b1', { frozen: true }));
    expect(reasonOf(copySaid(frozen, 'a1', 'b1', keys(small, '1.1'), 7_000))).toContain('frozen');
    const [first = ''] = keys(small, '1.1');
    expect(ratingOf(readSaid(frozen, 'b1', first), 'current')).toBeUndefined();
  });
});
