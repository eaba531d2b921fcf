import type { Document } from '../document/document';
import type { RuleInForce } from '../document/rules';
import type { Element, Model } from '../model/model';
import type { DomainFile } from '../model/model-file';
import { answersIn, bestPoints, reachesThreshold, type StageSum, sumOf } from './stage-sum';

/** One stage of a domain: what its criteria there add up to. */
export interface ProfileStep {
  readonly stage: number;
  readonly sum: StageSum;
  readonly passes: boolean;
}

/** How far a domain has come, by itself. */
export interface DomainScore {
  /** Null for all domains together. */
  readonly domain: DomainFile | null;
  /** On the axis of stages; null where nothing applies. */
  readonly score: number | null;
  /** The score if all that is not assessed were met. */
  readonly best: number | null;
  /** The highest stage at which the model asks something of this domain: no score lies above it. */
  readonly ceiling: number;
  /** From the lowest stage up: those at which the model asks something that applies. */
  readonly steps: readonly ProfileStep[];
}

/** A staged model's scores in an assessment. */
export interface Profile {
  readonly overall: DomainScore;
  readonly domains: readonly DomainScore[];
  /** The highest stage of the model: the end of the axis. */
  readonly highest: number;
}

/**
 * The score on the axis of stages. No source publishes a formula; this one is ours: walk up the stages
 * at which the domain has criteria that apply; each that reaches the threshold is passed; at the first
 * that does not, add the share earned there of the way from the stage passed before it. So 4.5 says
 * "Stage 4 passed, and half of the way to the next". `points` says what a sum counts as earned.
 */
export function scoreOf(
  steps: readonly { readonly stage: number; readonly sum: StageSum }[],
  floor: number,
  rule: RuleInForce,
  points: (sum: StageSum) => number = (sum) => sum.earned,
): number | null {
  if (steps.length === 0) return null;
  let passed = floor;
  for (const { stage, sum } of steps) {
    const earned = points(sum);
    if (!reachesThreshold(earned, sum.possible, rule))
      return passed + ((stage - passed) * earned) / sum.possible;
    passed = stage;
  }
  return passed;
}

/** Scores the domains of a staged model, and all of them together, in an assessment. */
export function profileOf(
  model: Model,
  document: Document,
  assessment: string,
  rule: RuleInForce,
): Profile {
  const stages = model.roots
    .flatMap((key) => model.byKey.get(key) ?? [])
    .sort((a, b) => (a.stage ?? 0) - (b.stage ?? 0));
  const floor = stages.find((stage) => stage.floor)?.stage ?? 0;
  const scored = stages.filter((stage) => stage.floor !== true);
  const answerOf = answersIn(document, assessment);
  const criteria = new Map(
    scored.map((stage) => [stage.key, stage.children.flatMap((key) => model.byKey.get(key) ?? [])]),
  );

  const score = (domain: DomainFile | null): DomainScore => {
    const belongs = (element: Element): boolean => domain === null || element.domain === domain.id;
    const asked = scored.flatMap((stage) => {
      const own = (criteria.get(stage.key) ?? []).filter(belongs);
      return own.length === 0 ? [] : [{ stage: stage.stage ?? 0, sum: sumOf(own, answerOf, rule) }];
    });
    const steps = asked
      .filter(({ sum }) => sum.possible > 0)
      .map(({ stage, sum }) => ({
        stage,
        sum,
        passes: reachesThreshold(sum.earned, sum.possible, rule),
      }));
    return {
      domain,
      score: scoreOf(steps, floor, rule),
      best: scoreOf(steps, floor, rule, bestPoints),
      ceiling: asked.at(-1)?.stage ?? floor,
      steps,
    };
  };
  return {
    overall: score(null),
    domains: model.domains.map(score),
    highest: scored.at(-1)?.stage ?? floor,
  };
}
