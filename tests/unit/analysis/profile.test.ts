import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceStrength } from '../../../src/analysis/evidence';
import { profileOf } from '../../../src/analysis/profile';
import type { Document } from '../../../src/document/document';
import { readRule } from '../../../src/document/rules';
import type { Rating } from '../../../src/document/said';
import type { Model } from '../../../src/model/model';
import { answered, stagedModel } from '../../fixtures/staged-model';

function profile(model: Model, document: Document) {
  const rule = readRule(document, model);
  if (rule === null) throw new Error('The model has no rule.');
  return profileOf(model, document, 'a1', rule);
}

describe('the score of a domain', () => {
  // Criteria stand in d1 and d2 by turns: Stage 1 and 3 have both, Stage 2 has d1 alone.
  const model = stagedModel([2, 1, 4]);
  const scores = (...answers: [string, Rating][]) => {
    const { overall, domains } = profile(model, answered(model, answers));
    return [overall.score, ...domains.map(({ score }) => score)];
  };

  it('is on the floor where nothing is met', () => {
    expect(scores()).toEqual([0, 0, 0]);
  });

  it('is the stage passed and the share of the way to the next at which the domain is asked', () => {
    // d1: Stage 1 passed, half of Stage 2. d2: Stage 1 passed, one of two at Stage 3, which is the next.
    const [, first, second] = scores(['1.1', 2], ['1.2', 2], ['2.1', 1], ['3.2', 2]);
    expect(first).toBe(1.5);
    expect(second).toBe(2);
  });

  it('gives no credit above the first stage that does not pass', () => {
    expect(scores(['3.1', 2], ['3.2', 2], ['3.3', 2], ['3.4', 2])).toEqual([0, 0, 0]);
  });

  it('ends at the highest stage that asks something of the domain', () => {
    const { overall, domains, highest } = profile(
      model,
      answered(
        model,
        model.leaves.map((key): [string, Rating] => [key.split(':')[1] ?? '', 2]),
      ),
    );
    expect([overall.score, domains[0]?.score, domains[1]?.score, highest]).toEqual([3, 3, 3, 3]);
    const short = stagedModel([2, 1, 1]);
    const [first, second] = profile(short, answered(short, [])).domains;
    expect([first?.ceiling, second?.ceiling]).toEqual([3, 1]);
  });

  it('is unknown where nothing applies', () => {
    expect(scores(['1.2', 'na'], ['3.2', 'na'], ['3.4', 'na'])[2]).toBeNull();
  });

  it('never falls when an answer is raised, and never exceeds the best still possible', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<Rating | undefined>(0, 1, 2, undefined), {
          minLength: 7,
          maxLength: 7,
        }),
        fc.nat(6),
        (answers, pick) => {
          const say = (values: readonly (Rating | undefined)[]) =>
            profile(
              model,
              answered(
                model,
                model.leaves.flatMap((key, index): [string, Rating][] => {
                  const value = values[index];
                  return value === undefined ? [] : [[key.split(':')[1] ?? '', value]];
                }),
              ),
            );
          const before = say(answers);
          const raised = say(answers.map((value, index) => (index === pick ? 2 : value)));
          const all = (one: typeof before) => [one.overall, ...one.domains];
          all(before).forEach((score, index) => {
            expect(all(raised)[index]?.score).toBeGreaterThanOrEqual(score.score ?? Number.NaN);
            expect(score.score).toBeLessThanOrEqual(score.best ?? Number.NaN);
            expect(score.best).toBeLessThanOrEqual(score.ceiling);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the strength of evidence', () => {
  const strength = (...pieces: object[]) =>
    evidenceStrength(
      Object.fromEntries(pieces.map((piece, index) => [`evidence:e${index}`, { ...piece }])),
    );

  it('is that of the best piece', () => {
    expect(evidenceStrength(undefined)).toBe('none');
    expect(strength({ title: 'Plan' })).toBe('named');
    expect(strength({ title: 'Plan', date: '2026-11-22' })).toBe('named');
    expect(strength({ title: 'Plan', text: 'Page 3' })).toBe('documented');
    expect(strength({ title: 'Plan' }, { title: 'Log', address: 'https://a.example' })).toBe(
      'documented',
    );
    expect(
      strength({ title: 'Plan', text: 'Page 3', date: '2026-11-22' }, { title: 'Other' }),
    ).toBe('dated');
  });
});
