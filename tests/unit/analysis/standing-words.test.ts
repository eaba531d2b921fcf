import { describe, expect, it } from 'vitest';
import {
  bestPossible,
  headline,
  ruleOrigin,
  ruleWords,
  sayGain,
  stateWords,
  wantedWords,
  whyNotNext,
} from '../../../src/analysis/standing-words';
import { firstAssessmentId } from '../../../src/document/create-document';
import { applyWrites } from '../../../src/document/edit';
import { changeRule } from '../../../src/document/operations/rules';
import type { Row } from '../../../src/document/rows';
import type { Model } from '../../../src/model/model';
import type { Stages } from '../../../src/scene/lens';
import { documentOf, readModel, stagesIn } from '../../fixtures/scenes';

const infram = readModel('infram-2018');
const cisom = readModel('cisom-2019');

/** The answers of a model's criteria by the first match of their numbers; what none matches is not assessed. */
function rowsOf(model: Model, answers: readonly (readonly [RegExp, number | 'na'])[]) {
  const rows = new Map<string, Row>();
  for (const { key, id, rated } of model.elements) {
    const found = answers.find(([ids]) => ids.test(id));
    if (rated && found !== undefined) rows.set(key, { current: found[1] });
  }
  return rows;
}

function stagesOf(
  model: Model,
  answers: readonly (readonly [RegExp, number | 'na'])[],
  wanted: number | null = null,
): Stages {
  const stages = stagesIn(model, documentOf(model, rowsOf(model, answers)), wanted);
  if (stages === null) throw new Error('A model without stages.');
  return stages;
}

/** The source's example: Stages 1 to 4 above 70 %, Stage 5 not. */
const example = [
  [/^(3\.4|4\.3|5\.2)$/, 1],
  [/^[1-4]\.|^5\.1$/, 2],
  [/^5\./, 0],
] as const;

const why = (model: Model, { standing, next }: Stages): string => whyNotNext(standing, next, model);

describe('a standing in words', () => {
  it('says the stage reached, why not the next one and the shortest way there', () => {
    const stages = stagesOf(infram, example);
    expect(headline(stages.standing)).toBe('Stage 4 reached');
    expect(why(infram, stages)).toBe(
      'Stage 5 stands at 37.5 % of the 70 % it needs: meet 5.3 and 5.4.',
    );
    expect(bestPossible(stages.standing)).toBe('Stage 4, 5 not assessed');
  });

  it('stands on the floor without having reached it, untouched or not', () => {
    const nothing = stagesOf(infram, []);
    expect(headline(nothing.standing)).toBe('Stage 0');
    expect(why(infram, nothing)).toBe('Nothing is assessed yet: Stage 0, the floor.');
    expect(bestPossible(nothing.standing)).toBe('Stage 7, 24 not assessed');
    const begun = stagesOf(infram, [[/^1\.1$/, 0]]);
    expect(headline(begun.standing)).toBe('Stage 0');
    expect(why(infram, begun)).toBe(
      'Stage 1 stands at 0 % of the 70 % it needs: meet 1.1, 1.2 and 1.3.',
    );
  });

  it('has nothing more to say at the top', () => {
    const all = stagesOf(infram, [[/./, 2]], 6);
    expect(headline(all.standing)).toBe('Stage 7 reached');
    expect(why(infram, all)).toBe('Every stage is reached.');
    expect(bestPossible(all.standing)).toBeNull();
    if (all.goal === null) throw new Error('No way to the goal.');
    expect(wantedWords({ stage: 6, date: '' }, all.goal)).toBe('Stage 6, reached');
  });

  it('counts what is more than a sentence holds', () => {
    const ccmm = readModel('ccmm');
    expect(why(ccmm, stagesOf(ccmm, [[/^2\./, 2]]))).toBe(
      'Stage 1 stands at 0 % of the 100 % it needs: meet 1.1, 1.2, 1.3, 1.4 and 5 more.',
    );
  });

  it('names the stages below as what blocks, and the floor', () => {
    const { standing } = stagesOf(infram, example);
    expect(standing.stages.map(stateWords)).toEqual([
      'floor, not scored',
      'reached',
      'reached',
      'reached',
      'reached',
      'not reached',
      'blocked by Stage 5',
      'blocked by Stage 5',
    ]);
  });

  it('says what is wanted, by when, and how much that asks for', () => {
    const { goal } = stagesOf(infram, example, 6);
    if (goal === null) throw new Error('No way to the goal.');
    expect(wantedWords({ stage: 6, date: '2027-06-30' }, goal)).toBe(
      'Stage 6 by 30 June 2027, 4 criteria to meet',
    );
    const { goal: near } = stagesOf(
      cisom,
      [
        [/^1\./, 2],
        [/^2\.1/, 2],
      ],
      2,
    );
    if (near === null) throw new Error('No way to the goal.');
    expect(wantedWords({ stage: 2, date: '' }, near)).toBe('Stage 2, 1 criterion to meet');
  });

  it('says what a criterion would add', () => {
    const { next } = stagesOf(infram, example);
    expect(next?.blockers.map((blocker) => sayGain(blocker))).toEqual([
      '+25 %',
      '+25 %',
      '+12.5 %',
    ]);
  });
});

describe('a rule in words', () => {
  it('says whether it is the source’s, ours or changed', () => {
    const rules = [infram, cisom].map((model) => stagesOf(model, []).standing.rule);
    expect(rules.map(ruleWords)).toEqual([
      '70 %, every stage below too',
      '100 %, every stage below too',
    ]);
    expect(rules.map(ruleOrigin)).toEqual(['', 'proposed by Isotherm']);
    const document = documentOf(infram);
    const outcome = changeRule(document, infram, { threshold: 66.5, cumulative: false });
    if (!outcome.ok) throw new Error(outcome.reason);
    const changed = stagesIn(infram, applyWrites(document, outcome.writes))?.standing.rule;
    if (changed === undefined) throw new Error(`Nothing in ${firstAssessmentId}.`);
    expect(ruleWords(changed)).toBe('66.5 %, each stage by itself');
    expect(ruleOrigin(changed)).toBe("changed from the model's own");
  });
});
