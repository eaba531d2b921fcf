import { describe, expect, it } from 'vitest';
import { listRows, readRow } from '../../../src/document/document';
import { readGoal } from '../../../src/document/goals';
import { changeAssessment } from '../../../src/document/operations/assessments';
import { setGoal } from '../../../src/document/operations/goals';
import { removeModel } from '../../../src/document/operations/models';
import { changeRule, resetRule } from '../../../src/document/operations/rules';
import { readRule } from '../../../src/document/rules';
import { createModel } from '../../../src/model/model';
import { earnedBy, whyNotScored } from '../../../src/model/stage-rule';
import { after, blank, inSmall, inStaged, reasonOf } from '../../fixtures/perform';
import { small, staged, stagedFile } from '../../fixtures/small-models';

const steps = (...points: number[]) => points.map((earned, answer) => ({ answer, points: earned }));

describe('the rule of a model', () => {
  it('is its own until the document changes it, and the same object each time', () => {
    expect(readRule(blank, small)).toBeNull();
    const rule = readRule(blank, staged);
    expect(rule).toMatchObject({ threshold: 70, cumulative: true, changed: false });
    expect(readRule(blank, staged)).toBe(rule);
    const changed = after(blank, changeRule(blank, staged, { threshold: 62.5 }));
    expect(readRule(changed, staged)).toMatchObject({ threshold: 62.5, changed: true });
    expect(readRule(changed, staged)).toBe(readRule(changed, staged));
  });

  it('is kept only where it differs, and forgotten when it is the same again', () => {
    const changed = after(
      blank,
      changeRule(blank, staged, { threshold: 80, cumulative: false, points: steps(0, 0.25, 1) }),
    );
    expect(Object.keys(readRow(changed, 'rules', staged.id) ?? {}).sort()).toEqual([
      'cumulative',
      'points',
      'threshold',
    ]);
    const back = after(changed, changeRule(changed, staged, { threshold: 70 }));
    expect(Object.keys(readRow(back, 'rules', staged.id) ?? {})).not.toContain('threshold');
    expect(listRows(after(changed, resetRule(changed, staged)), 'rules')).toEqual([]);
  });

  it.each([
    ['over 100', { threshold: 101 }, 'from 1 to 100'],
    ['of nothing', { threshold: 0 }, 'from 1 to 100'],
    ['that is no number', { threshold: Number.NaN }, 'from 1 to 100'],
    ['too fine', { threshold: 66.667 }, 'two decimals'],
    ['with a single answer', { points: steps(1) }, 'two answers'],
    ['that gives more than a point', { points: steps(0, 2) }, 'from 0 to 1'],
    ['with points too fine', { points: steps(0, 0.333, 1) }, 'two decimals'],
    ['that pays the worse answer more', { points: steps(0, 0.8, 0.5, 1) }, 'no less'],
    ['without a full point', { points: steps(0, 0.5) }, 'best answer'],
    [
      'with answers out of order',
      {
        points: [
          { answer: 2, points: 0 },
          { answer: 1, points: 1 },
        ],
      },
      'lowest to the highest',
    ],
  ])('refuses one %s, and says why', (_name, change, words) => {
    expect(reasonOf(changeRule(blank, staged, change))).toContain(words);
  });

  it('is refused for a model without stages, and for stages that cannot be scored', () => {
    expect(reasonOf(changeRule(blank, small, { threshold: 80 }))).toContain('no stages');
    const criteria = stagedFile.criteria.filter((row) => row.stage !== 's2');
    expect(whyNotScored(createModel({ ...stagedFile, criteria }))).toContain('Stage 2 has no');
    const astray = stagedFile.criteria.map((row) => ({ ...row, domain: 'elsewhere' }));
    const model = createModel({ ...stagedFile, criteria: astray });
    expect(whyNotScored(model)).toContain('"elsewhere"');
    expect(reasonOf(changeRule(blank, model, { threshold: 80 }))).toContain('"elsewhere"');
  });

  it('pays a level that it does not name what the next lower one earns', () => {
    const rule = { threshold: 70, cumulative: true, points: steps(0.1, 0.5) };
    expect([0, 1, 2].map((answer) => earnedBy(rule, answer))).toEqual([10, 50, 50]);
    expect(earnedBy({ ...rule, points: rule.points.slice(1) }, 0)).toBe(0);
  });
});

describe('a goal', () => {
  it('is a stage above the floor and, if need be, a day', () => {
    const wanted = after(blank, setGoal(blank, inStaged, { stage: 2 }));
    expect(readGoal(wanted, staged, 'a1')).toEqual({ stage: 2, date: '' });
    const dated = after(wanted, setGoal(wanted, inStaged, { date: '2027-06-30' }));
    expect(readGoal(dated, staged, 'a1')).toEqual({ stage: 2, date: '2027-06-30' });
    expect(readGoal(dated, staged, 'a2')).toBeNull();
    expect(readGoal(after(dated, setGoal(dated, inStaged, null)), staged, 'a1')).toBeNull();
  });

  it('is refused where it makes no sense', () => {
    expect(reasonOf(setGoal(blank, inStaged, { stage: 0 }))).toContain('no Stage 0');
    expect(reasonOf(setGoal(blank, inStaged, { stage: 9 }))).toContain('no Stage 9');
    expect(reasonOf(setGoal(blank, inSmall, { stage: 1 }))).toContain('no stages');
    expect(reasonOf(setGoal(blank, inStaged, { date: '2027-02-30' }))).toContain('exists');
    expect(reasonOf(setGoal(blank, inStaged, { date: '2027-06-30' }))).toContain('stage first');
    const frozen = after(blank, changeAssessment(blank, 'a1', { frozen: true }));
    expect(reasonOf(setGoal(frozen, inStaged, { stage: 1 }))).toContain('frozen');
    expect(reasonOf(setGoal(blank, { ...inStaged, assessment: 'gone' }, null))).toContain('longer');
  });
});

describe('removing a staged model', () => {
  it('takes its rule and its goals along', () => {
    let document = after(blank, changeRule(blank, staged, { threshold: 80 }));
    document = after(document, setGoal(document, inStaged, { stage: 1, date: '2027-06-30' }));
    const left = after(document, removeModel(document, staged.id));
    expect([listRows(left, 'rules'), listRows(left, 'goals')]).toEqual([[], []]);
  });
});
