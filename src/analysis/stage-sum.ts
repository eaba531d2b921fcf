import type { Document } from '../document/document';
import { type Rating, ratingOf, readSaid } from '../document/said';
import type { Element } from '../model/model';
import { earnedBy, fullPoint, type StageRule } from '../model/stage-rule';

/** What the answers to some criteria add up to, in hundredths of a point: whole numbers, so that sums are exact. */
export interface StageSum {
  /** How many criteria have each answer, by the value of its level, lowest first. */
  readonly counts: ReadonlyMap<number, number>;
  /** How many have no answer: they earn nothing, and could earn all. */
  readonly unknown: number;
  /** How many are said not to apply: they leave the count. */
  readonly notApplicable: number;
  readonly earned: number;
  readonly possible: number;
}

/** The answer to a criterion, by its key; undefined when it is not assessed. */
export type AnswerOf = (key: string) => Rating | undefined;

/** The answers that an assessment gives. */
export const answersIn =
  (document: Document, assessment: string): AnswerOf =>
  (key) =>
    ratingOf(readSaid(document, assessment, key), 'current');

/** Adds up criteria under a rule. Those that are not rated, as on the floor, count for nothing. */
export function sumOf(criteria: readonly Element[], answerOf: AnswerOf, rule: StageRule): StageSum {
  const tally = new Map<number, number>();
  let [unknown, notApplicable, answered, earned] = [0, 0, 0, 0];
  for (const { key, rated } of criteria) {
    if (!rated) continue;
    const answer = answerOf(key);
    if (answer === undefined) unknown += 1;
    else if (answer === 'na') notApplicable += 1;
    else {
      answered += 1;
      tally.set(answer, (tally.get(answer) ?? 0) + 1);
    }
  }
  const counts = new Map([...tally].sort(([a], [b]) => a - b));
  for (const [answer, count] of counts) earned += count * earnedBy(rule, answer);
  return { counts, unknown, notApplicable, earned, possible: (answered + unknown) * fullPoint };
}

/**
 * Whether points reach a rule's threshold, compared as whole numbers: 7 of 10 are 70 %. Where nothing
 * applies, nothing stands in the way.
 */
export const reachesThreshold = (earned: number, possible: number, rule: StageRule): boolean =>
  earned * 10_000 >= Math.round(rule.threshold * 100) * possible;

/** What must be earned at least to reach the threshold, in hundredths of a point. */
export const neededPoints = (possible: number, rule: StageRule): number =>
  Math.ceil((Math.round(rule.threshold * 100) * possible) / 10_000);

/** What could be earned at most: every criterion without an answer is met. */
export const bestPoints = ({ earned, unknown }: StageSum): number => earned + unknown * fullPoint;

/** The share earned as printed, in percent with at most one decimal, rounded down: what fails never reads as if it passed. */
export function sayPercent(earned: number, possible: number): string {
  if (possible === 0) return '–';
  const tenths = Math.floor((earned * 1000) / possible);
  return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)} %`;
}

/** Hundredths of a point as printed: "5.5", "7". */
export const sayPoints = (hundredths: number): string => String(Math.round(hundredths) / fullPoint);
