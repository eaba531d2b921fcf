import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPoints, neededPoints, sayPercent } from '../../../src/analysis/stage-sum';
import { createStandings, type Standing } from '../../../src/analysis/standing';
import { nextStage, wayTo } from '../../../src/analysis/way';
import type { Document } from '../../../src/document/document';
import { applyWrites } from '../../../src/document/edit';
import { rate } from '../../../src/document/operations/rate';
import { changeRule } from '../../../src/document/operations/rules';
import type { Rating } from '../../../src/document/said';
import { createModel, elementKey, type Model } from '../../../src/model/model';
import type { ModelFile } from '../../../src/model/model-file';
import { after } from '../../fixtures/perform';
import { answered, stageAnswers, stagedModel } from '../../fixtures/staged-model';

function standingOf(model: Model, document: Document): Standing {
  const standing = createStandings(model)(document, 'a1');
  if (standing === null) throw new Error('The model has no rule.');
  return standing;
}

const builtIn = (name: string): Model =>
  createModel(JSON.parse(readFileSync(`models/${name}.json`, 'utf8')) as ModelFile);

/** A document in which the stages of `model`, of 10,000 criteria each in hundredths, stand at these percentages. */
function atPercent(percentages: readonly number[]): Standing {
  const model = stagedModel(percentages.map(() => 1_000));
  return standingOf(
    model,
    answered(
      model,
      percentages.flatMap((percent, index) => {
        const halves = Math.round(percent * 20);
        return stageAnswers(index + 1, 1_000, Math.floor(halves / 2), halves % 2);
      }),
    ),
  );
}

describe('the rule of 70 % of a stage and of every stage below it', () => {
  it.each([
    [[100, 100, 100, 100, 100, 100, 100], 7],
    [[100, 90, 80, 75, 69.9, 100, 100], 4],
    [[70, 70, 70, 70, 70, 70, 70], 7],
    [[69.95, 100, 100, 100, 100, 100, 100], 0],
    [[0, 0, 0, 0, 0, 0, 0], 0],
    [[100, 60, 100, 100, 100, 100, 100], 1],
    [[90, 85, 75, 71, 40, 0, 0], 4],
  ])('takes %j for Stage %i', (percentages, stage) => {
    expect(atPercent(percentages).reached).toBe(stage);
  });

  it('passes at exactly 70 %, and not a hundredth of a percent below', () => {
    const seven = stagedModel([10]);
    expect(standingOf(seven, answered(seven, stageAnswers(1, 10, 7))).reached).toBe(1);
    const many = stagedModel([10_000]);
    const below = standingOf(many, answered(many, stageAnswers(1, 10_000, 6_999)));
    expect(below.reached).toBe(0);
    const sum = below.stages[1]?.sum;
    expect(sum && sayPercent(sum.earned, sum.possible)).toBe('69.9 %');
  }, 20_000);

  it.each([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 3],
    [9, 7],
    [11, 8],
    [12, 9],
  ])('asks for whole criteria: of %i, %i', (count, least) => {
    const model = stagedModel([count]);
    const reached = (met: number): number =>
      standingOf(model, answered(model, stageAnswers(1, count, met))).reached;
    expect([reached(least - 1), reached(least)]).toEqual([0, 1]);
  });
});

describe('INFRAM, as its source tells it', () => {
  const infram = builtIn('infram-2018');
  const inStage = (stage: number): string[] =>
    infram.elements
      .filter((one) => one.rated && one.id.startsWith(`${stage}.`))
      .map((one) => one.id);
  const upTo = (last: number): [string, Rating][] =>
    [1, 2, 3, 4].flatMap((stage) =>
      stage <= last ? inStage(stage).map((id): [string, Rating] => [id, 2]) : [],
    );

  it('stands at Stage 4 with Stages 1 to 4 above 70 % and Stage 5 not, and at 5 once the named blockers are met', () => {
    const [first = '', ...rest] = inStage(5);
    const document = answered(infram, [
      ...upTo(4),
      [first, 2],
      ...rest.map((id): [string, Rating] => [id, 0]),
    ]);
    const standing = standingOf(infram, document);
    expect(standing.reached).toBe(4);
    const way = wayTo(infram, standing, 5);
    expect(way.reaches).toBe(5);
    const named = way.blockers.filter((blocker) => blocker.needed);
    expect(named.map(({ share }) => share)).toEqual([25, 25]);
    const met = named.map(({ key }): [string, Rating] => [key.split(':')[1] ?? '', 2]);
    expect(standingOf(infram, answered(infram, met, document)).reached).toBe(5);
  });

  it('leaves a document without answers on the floor, with everything possible', () => {
    const standing = standingOf(infram, answered(infram, []));
    expect([standing.reached, standing.best, standing.unknown]).toEqual([0, 7, 24]);
    expect(standing.stages.map((stage) => stage.state)).toEqual([
      'floor',
      'not-reached',
      ...Array.from({ length: 6 }, () => 'blocked'),
    ]);
  });
});

describe('answers', () => {
  const model = stagedModel([4, 2]);
  const sumOf = (document: Document) => standingOf(model, document).stages[1]?.sum;

  it('earn 1, one half and 0, leave the count when not applicable, and are unknown when missing', () => {
    const sum = sumOf(
      answered(model, [
        ['1.1', 2],
        ['1.2', 1],
        ['1.3', 'na'],
      ]),
    );
    expect(sum).toMatchObject({ earned: 150, possible: 300, unknown: 1, notApplicable: 1 });
    expect([...(sum?.counts ?? [])]).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(sum && bestPoints(sum)).toBe(250);
  });

  it('are all not applicable: nothing stands in the way', () => {
    const document = answered(model, [
      ['1.1', 'na'],
      ['1.2', 'na'],
      ['1.3', 'na'],
      ['1.4', 'na'],
      ['2.1', 2],
      ['2.2', 2],
    ]);
    expect(standingOf(model, document).reached).toBe(2);
  });
});

describe('a changed rule', () => {
  const model = stagedModel([2, 2, 2]);
  const document = answered(model, [
    ...stageAnswers(1, 2, 2),
    ...stageAnswers(2, 2, 1),
    ...stageAnswers(3, 2, 2),
  ]);

  it('counts at once, and says that it was changed', () => {
    expect(standingOf(model, document).reached).toBe(1);
    const half = after(document, changeRule(document, model, { threshold: 50 }));
    expect(standingOf(model, half)).toMatchObject({ reached: 3, rule: { changed: true } });
  });

  it('that is not cumulative takes the highest stage that passes, and blocks none', () => {
    const loose = after(document, changeRule(document, model, { cumulative: false }));
    const standing = standingOf(model, loose);
    expect(standing.reached).toBe(3);
    expect(standing.stages.map((stage) => stage.state)).toEqual([
      'floor',
      'reached',
      'not-reached',
      'reached',
    ]);
  });
});

describe('the standing that is kept', () => {
  it('is the same object until something in it changes, and then only what changed is new', () => {
    const model = stagedModel([2, 2, 2]);
    const standings = createStandings(model);
    const first = answered(model, stageAnswers(1, 2, 2));
    const before = standings(first, 'a1');
    expect(standings(first, 'a1')).toBe(before);
    const later = standings(answered(model, [['3.1', 1]], first), 'a1');
    expect(later).not.toBe(before);
    expect(later?.stages[1]).toBe(before?.stages[1]);
    expect(later?.stages[3]).not.toBe(before?.stages[3]);
  });
});

const shapes = fc.record({
  counts: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 }),
  threshold: fc.oneof(
    fc.constantFrom(70, 100, 66.67, 33.33),
    fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100),
  ),
  cumulative: fc.boolean(),
  half: fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100),
  seeds: fc.array(fc.constantFrom<Rating | undefined>(0, 1, 2, 'na', undefined), {
    minLength: 30,
    maxLength: 30,
  }),
});

function made({
  counts,
  threshold,
  cumulative,
  half,
  seeds,
}: typeof shapes extends fc.Arbitrary<infer Shape> ? Shape : never) {
  const points = [
    { answer: 0, points: 0 },
    { answer: 1, points: half },
    { answer: 2, points: 1 },
  ];
  const model = stagedModel(counts, { threshold, cumulative, points });
  const answers = model.leaves.flatMap((key, index): [string, Rating][] => {
    const answer = seeds[index % seeds.length];
    return answer === undefined ? [] : [[key.split(':')[1] ?? '', answer]];
  });
  return { model, document: answered(model, answers) };
}

const raise = (model: Model, document: Document, key: string, answer: Rating): Document => {
  const outcome = rate(document, { model, assessment: 'a1' }, [key], 'current', answer, 3_000);
  return outcome.ok ? applyWrites(document, outcome.writes) : document;
};

describe('for any model, rule and answers', () => {
  it('raising an answer never lowers the stage', () => {
    fc.assert(
      fc.property(shapes, fc.nat(29), (shape, pick) => {
        const { model, document } = made(shape);
        const key = model.leaves[pick % model.leaves.length] ?? '';
        const answer = document.tables.said.shards
          .flatMap((shard) => [...shard])
          .find(([row]) => row === `a1/${key}`)?.[1]['current'];
        fc.pre(answer !== 'na');
        const before = standingOf(model, document).reached;
        for (const better of [0, 1, 2].filter((one) => one > Number(answer ?? -1))) {
          const raised = standingOf(model, raise(model, document, key, better));
          // An answer that was missing earned nothing, and "not met" earns the same.
          expect(raised.reached).toBeGreaterThanOrEqual(before);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('the stage never exceeds the best still possible, which is reached when all that is open is met', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const { model, document } = made(shape);
        const { reached, best, stages } = standingOf(model, document);
        expect(reached).toBeLessThanOrEqual(best);
        const open = model.leaves.filter((key) => {
          const stage = stages.find(({ key: one }) => one === model.byKey.get(key)?.parent);
          return stage !== undefined && stage.sum.unknown > 0;
        });
        const filled = open.reduce(
          (now, key) =>
            now.tables.said.shards.some(
              (shard) => shard.get(`a1/${key}`)?.['current'] !== undefined,
            )
              ? now
              : raise(model, now, key, 2),
          document,
        );
        expect(standingOf(model, filled).reached).toBe(best);
      }),
      { numRuns: 300 },
    );
  });

  it('a blocked stage names a real blocker: the lowest stage that does not pass', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const { model, document } = made(shape);
        for (const stage of standingOf(model, document).stages) {
          expect(stage.blockedBy !== null).toBe(stage.state === 'blocked');
          if (stage.blockedBy === null) continue;
          const { stages } = standingOf(model, document);
          expect(stage.blockedBy).toBeLessThan(stage.number);
          const below = stages.filter(({ state, passes }) => state !== 'floor' && !passes);
          expect(below[0]?.number).toBe(stage.blockedBy);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('meeting the blockers, all or the needed ones alone, reaches the stage; one needed one less does not', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const { model, document } = made(shape);
        const standing = standingOf(model, document);
        const target = nextStage(standing);
        fc.pre(target !== null);
        if (target === null) return;
        const way = wayTo(model, standing, target);
        const meet = (keys: readonly string[]): number =>
          standingOf(
            model,
            keys.reduce((now, key) => raise(model, now, key, 2), document),
          ).reached;
        const needed = way.blockers.filter((blocker) => blocker.needed).map(({ key }) => key);
        expect(meet(way.blockers.map(({ key }) => key))).toBeGreaterThanOrEqual(target);
        expect(meet(needed)).toBe(way.reaches);
        expect(way.reaches).toBeGreaterThanOrEqual(target);
        expect(needed.length).toBeGreaterThan(0);
        if (shape.cumulative) expect(meet(needed.slice(0, -1))).toBeLessThan(target);
        const gains = way.blockers.map(({ gain }) => gain);
        expect(gains).toEqual([...gains].sort((a, b) => b - a));
      }),
      { numRuns: 400 },
    );
  });

  it('the same answers give the same standing, kept or made anew', () => {
    fc.assert(
      fc.property(
        shapes,
        fc.array(fc.tuple(fc.nat(29), fc.constantFrom<Rating>(0, 1, 2, 'na'))),
        (shape, edits) => {
          const { model, document } = made(shape);
          const kept = createStandings(model);
          let now = document;
          kept(now, 'a1');
          for (const [pick, answer] of edits) {
            now = raise(model, now, model.leaves[pick % model.leaves.length] ?? '', answer);
            expect(kept(now, 'a1')).toEqual(standingOf(model, now));
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('needed points', () => {
  it('are the fewest that reach the threshold', () => {
    const rule = { threshold: 66.67, cumulative: true, points: [] };
    expect(neededPoints(300, rule)).toBe(201);
    expect(neededPoints(300, { ...rule, threshold: 100 })).toBe(300);
  });
});

it('every key of a way is a criterion of the model', () => {
  const ccmm = builtIn('ccmm');
  const document = answered(ccmm, []);
  const standing = standingOf(ccmm, document);
  const way = wayTo(ccmm, standing, 7);
  expect(way.blockers).toHaveLength(61);
  expect(way.blockers.every(({ key }) => ccmm.byKey.get(key)?.rated)).toBe(true);
  expect(way.blockers[0]?.key).toBe(elementKey('ccmm', '1.1'));
});
