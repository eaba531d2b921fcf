import type { Model } from './model';
import type { AnswerPoints } from './model-file';

/** When a stage counts as reached: what of a rule can be changed. */
export interface StageRule {
  /** Percent of a stage's possible points that must be earned: 1 to 100, in steps of 0.01. */
  readonly threshold: number;
  /** Whether every stage below must pass too. */
  readonly cumulative: boolean;
  /** What each answer earns, from the lowest to the highest. */
  readonly points: readonly AnswerPoints[];
}

const inHundredths = (value: number): boolean =>
  Math.abs(value * 100 - Math.round(value * 100)) < 1e-9;

/**
 * Why a rule cannot be right, in a sentence, or null. A better answer never earns less, and the best
 * one earns the whole point: so no answer that is raised can lower a stage.
 */
export function whyNotRule({ threshold, points }: StageRule): string | null {
  if (!(threshold >= 1 && threshold <= 100)) return 'The threshold is a percentage from 1 to 100.';
  if (!inHundredths(threshold)) return 'The threshold has at most two decimals.';
  if (points.length < 2) return 'A rule gives points for two answers or more.';
  for (const [index, { answer, points: earned }] of points.entries()) {
    const before = points[index - 1];
    if (!(earned >= 0 && earned <= 1)) return 'An answer earns from 0 to 1 point.';
    if (!inHundredths(earned)) return 'The points of an answer have at most two decimals.';
    if (before === undefined) continue;
    if (answer <= before.answer) return 'The answers of a rule go from the lowest to the highest.';
    if (earned < before.points) return 'A better answer earns no less than a worse one.';
  }
  return points.at(-1)?.points === 1 ? null : 'The best answer earns 1 point.';
}

/** Why the stages of a model cannot be scored, in a sentence, or null. */
export function whyNotScored(model: Model): string | null {
  const domains = new Set(model.domains.map((domain) => domain.id));
  for (const element of model.elements) {
    if (element.kind === 'stage' && element.floor !== true && element.children.length === 0) {
      return `Stage ${element.stage} has no criterion to score.`;
    }
    if (element.domain !== undefined && !domains.has(element.domain)) {
      return `${element.id} stands in a ${model.domainWord} that the model does not have: "${element.domain}".`;
    }
  }
  return null;
}

/**
 * What an answer earns, in hundredths of a point: whole numbers, so that sums are exact. A level that
 * the rule does not name earns what the next lower one does.
 */
export function earnedBy(rule: StageRule, answer: number): number {
  let earned = 0;
  for (const step of rule.points) {
    if (step.answer > answer) break;
    earned = Math.round(step.points * 100);
  }
  return earned;
}

/** What a criterion that is met earns, in hundredths of a point. */
export const fullPoint = 100;
