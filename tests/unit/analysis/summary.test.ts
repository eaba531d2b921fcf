import { describe, expect, it } from 'vitest';
import { sumLines } from '../../../src/analysis/sum-lines';
import { mostBlockers, summarise } from '../../../src/analysis/summary';
import { addAssessment } from '../../../src/document/operations/assessments';
import { setGoal } from '../../../src/document/operations/goals';
import { summaryJson } from '../../../src/formats/exporters/summary-json';
import { after, blank, inStaged, rated } from '../../fixtures/perform';
import { small, staged } from '../../fixtures/small-models';
import { answered, stagedModel } from '../../fixtures/staged-model';

let document = rated(blank, small, { '1.1': 3, '1.2.1': 1, '2.1': 'na' });
document = rated(document, staged, { '1.1': 2, '1.2': 2, '2.1': 1 });
document = after(document, setGoal(document, inStaged, { stage: 2, date: '2027-06-30' }));
document = after(document, addAssessment(document, { id: 'b1', name: 'B' }, 9_000));
const summary = summarise(document, [small, staged]);

describe('the summary of a document', () => {
  it('has every model in every assessment, in their order', () => {
    expect(
      summary.models.map(({ model, assessments }) => [
        model.id,
        assessments.map(({ assessment }) => assessment.id),
      ]),
    ).toEqual([
      ['small', ['a1', 'b1']],
      ['steps', ['a1', 'b1']],
    ]);
  });

  it('rolls up the groups of a capability model, and no stage', () => {
    const [first] = summary.models[0]?.assessments ?? [];
    expect(first?.stages).toBeNull();
    expect(first?.coverage).toEqual({ assessed: 2, of: 5, notApplicable: 1 });
    expect(first?.groups.map(({ group, current }) => [group.id, current.mean])).toEqual([
      ['1', 2],
      ['2', null],
    ]);
  });

  it('says the stage, what blocks the next, and what is wanted, by assessment', () => {
    const [first, second] = summary.models[1]?.assessments ?? [];
    expect(first?.stages).toMatchObject({
      standing: { reached: 1 },
      next: 2,
      blocking: 2,
      goal: { stage: 2, date: '2027-06-30' },
    });
    expect(first?.stages?.blockers.map(({ key, gain }) => [key, gain])).toEqual([
      ['steps:2.2', 100],
      ['steps:2.1', 50],
    ]);
    expect(second?.stages).toMatchObject({ standing: { reached: 0 }, next: 1, goal: null });
  });

  it('names ten blockers at most, and counts them all', () => {
    const model = stagedModel([14]);
    const [one] = summarise(answered(model, []), [model]).models[0]?.assessments ?? [];
    expect(one?.stages?.blockers).toHaveLength(mostBlockers);
    expect(one?.stages?.blocking).toBe(14);
  });

  it('is written as figures that another program can read', () => {
    const file = JSON.parse(JSON.stringify(summaryJson(summary, '23 November 2026'))) as object;
    expect(file).toMatchObject({
      format: 'isotherm-summary',
      date: '23 November 2026',
      models: [
        {
          kind: 'capability',
          assessments: [{ groups: [{ id: '1', mean: 2 }, { mean: null }] }, {}],
        },
        {
          kind: 'staged',
          assessments: [
            {
              stage: 1,
              bestPossible: 2,
              rule: { threshold: 70, changed: false },
              stages: [{ stage: 0 }, { stage: 1, earned: 2, possible: 2 }, { earned: 0.5 }],
              blockers: [{ id: '2.2', gainPercent: 50, onShortestWay: true }, { id: '2.1' }],
            },
            { stage: 0 },
          ],
        },
      ],
    });
  });
});

describe('the terms of a sum', () => {
  it('add up to what is earned, best answer first, the unknown last', () => {
    const [first] = summary.models[1]?.assessments ?? [];
    const stage = first?.stages?.standing.stages[2];
    const rule = first?.stages?.standing.rule;
    if (stage === undefined || rule === undefined) throw new Error('There is no Stage 2.');
    expect(sumLines(stage.sum, rule)).toEqual([
      { answer: 1, count: 1, each: 50, earned: 50 },
      { answer: null, count: 1, each: 0, earned: 0 },
    ]);
  });
});
