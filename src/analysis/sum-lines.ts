import { earnedBy, type StageRule } from '../model/stage-rule';
import type { StageSum } from './stage-sum';

/** One term of a sum: so many criteria with an answer, and what they earn together. */
export interface SumLine {
  /** The value of a level, or null for those without an answer. */
  readonly answer: number | null;
  readonly count: number;
  /** What each earns, in hundredths of a point. */
  readonly each: number;
  readonly earned: number;
}

/** The terms that make up what is earned, the best answer first; those without an answer last. */
export function sumLines(sum: StageSum, rule: StageRule): SumLine[] {
  const lines = [...sum.counts].reverse().map(([answer, count]) => {
    const each = earnedBy(rule, answer);
    return { answer, count, each, earned: count * each };
  });
  return sum.unknown === 0
    ? lines
    : [...lines, { answer: null, count: sum.unknown, each: 0, earned: 0 }];
}
