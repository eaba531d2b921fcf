import { describe, expect, it } from 'vitest';
import { readGoal } from '../../../src/document/goals';
import { readRule } from '../../../src/document/rules';
import { parseDocumentFile } from '../../../src/formats/parse-document';
import { small, smallModels, staged } from '../../fixtures/small-models';

/** A file with both models and these tables. */
function read(tables: object) {
  const text = JSON.stringify({
    format: 'isotherm-document',
    version: 2,
    tables: { models: { small: {}, steps: {} }, assessments: { a1: {} }, ...tables },
  });
  const parsed = parseDocumentFile(text, { size: text.length, knownModels: smallModels });
  if (parsed.kind === 'refused') throw new Error(parsed.error.kind);
  return { ...parsed, leftOut: parsed.kind === 'partial' ? parsed.leftOut : [] };
}

describe('rules in a file', () => {
  it('are kept as far as they differ', () => {
    const { document, leftOut } = read({ rules: { steps: { threshold: 62.5 } } });
    expect(leftOut).toEqual([]);
    expect(readRule(document, staged)).toMatchObject({ threshold: 62.5, cumulative: true });
  });

  it.each([
    ['a threshold over 100', { steps: { threshold: 101 } }, 'from 1 to 100'],
    ['a threshold that is a text', { steps: { threshold: '80' } }, 'a percentage'],
    [
      'points that fall',
      {
        steps: {
          points: [
            { answer: 0, points: 1 },
            { answer: 1, points: 0 },
          ],
        },
      },
      'no less',
    ],
    ['a model without stages', { small: { threshold: 80 } }, 'no staged model'],
    ['a model that is not there', { other: { threshold: 80 } }, 'no staged model'],
    ['a column of another table', { steps: { current: 1 } }, 'no column'],
  ])('are left out with %s, and the own rule stands', (_name, rules, why) => {
    const { document, leftOut } = read({ rules });
    expect(leftOut.map((one) => one.why.toLowerCase()).join()).toContain(why);
    expect(readRule(document, staged)).toMatchObject({ threshold: 70, changed: false });
    expect(readRule(document, small)).toBeNull();
  });
});

describe('goals in a file', () => {
  it('are kept', () => {
    const { document, leftOut } = read({ goals: { 'a1/steps': { stage: 2, date: '2027-06-30' } } });
    expect(leftOut).toEqual([]);
    expect(readGoal(document, staged, 'a1')).toEqual({ stage: 2, date: '2027-06-30' });
  });

  it.each([
    ['a stage that is not there', { 'a1/steps': { stage: 5 } }, 'no such stage'],
    ['the floor', { 'a1/steps': { stage: 0 } }, 'no such stage'],
    ['a day without a stage', { 'a1/steps': { date: '2027-06-30' } }, 'names its stage'],
    [
      'a day that does not exist',
      { 'a1/steps': { stage: 1, date: '2027-02-30' } },
      'day that exists',
    ],
    ['an unknown assessment', { 'b1/steps': { stage: 1 } }, 'address such as'],
    ['a model without stages', { 'a1/small': { stage: 1 } }, 'no staged model'],
    ['an address of no form', { steps: { stage: 1 } }, 'address such as'],
  ])('are left out with %s', (_name, goals, why) => {
    const { leftOut } = read({ goals });
    expect(leftOut.map((one) => one.why.toLowerCase()).join()).toContain(why);
  });
});
