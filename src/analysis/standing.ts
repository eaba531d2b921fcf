import type { Document } from '../document/document';
import { changedRows, type Rows } from '../document/rows';
import { type RuleInForce, readRule } from '../document/rules';
import { elementOfRow, type Rating } from '../document/said';
import type { Element, Model } from '../model/model';
import type { StageRule } from '../model/stage-rule';
import { answersIn, bestPoints, reachesThreshold, type StageSum, sumOf } from './stage-sum';

/** Where a stage stands: passed with all below it, not passed, or held back by a lower one. */
export type StageState = 'floor' | 'reached' | 'not-reached' | 'blocked';

/** One stage under the rule in force. The same object until something about it changes. */
export interface StageStanding {
  readonly key: string;
  readonly number: number;
  readonly sum: StageSum;
  /** Whether its own points reach the threshold, whatever lies below. */
  readonly passes: boolean;
  readonly state: StageState;
  /** The lowest stage that does not pass, where that holds this one back. */
  readonly blockedBy: number | null;
  /** Whether this is the stage that the assessment has reached. */
  readonly attained: boolean;
}

/** What an assessment has reached in a staged model. The same object until something in it changes. */
export interface Standing {
  readonly rule: RuleInForce;
  /** From the floor up. */
  readonly stages: readonly StageStanding[];
  readonly byKey: ReadonlyMap<string, StageStanding>;
  /** The stage reached now: what is not assessed counts as not met. */
  readonly reached: number;
  /** The best that is still possible: what is not assessed counts as met. */
  readonly best: number;
  /** How many criteria have no answer. */
  readonly unknown: number;
  /** The answers that were given, by the criterion's key. */
  readonly answers: ReadonlyMap<string, Rating>;
}

/** A stage as the rule sees it. */
interface Passing {
  readonly number: number;
  readonly floor: boolean;
  readonly passes: boolean;
}

/**
 * The stage reached, from stages in ascending order: the highest that passes with every one below it,
 * or, where the rule is not cumulative, the highest that passes. The floor is never scored; without
 * any stage that passes it is where an assessment stands (0 where there is none).
 */
export function reachedStage(
  stages: readonly Passing[],
  { cumulative }: Pick<StageRule, 'cumulative'>,
): number {
  let reached = stages.find((stage) => stage.floor)?.number ?? 0;
  for (const { number, floor, passes } of stages) {
    if (floor) continue;
    if (passes) reached = number;
    else if (cumulative) break;
  }
  return reached;
}

const stagesOf = (model: Model): Element[] =>
  model.roots
    .flatMap((key) => model.byKey.get(key) ?? [])
    .sort((a, b) => (a.stage ?? 0) - (b.stage ?? 0));

const criteriaOf = (model: Model, stage: Element): Element[] =>
  stage.children.flatMap((key) => model.byKey.get(key) ?? []);

interface Memory {
  readonly said: Rows;
  readonly assessment: string;
  readonly sums: ReadonlyMap<string, StageSum>;
  readonly standing: Standing;
}

/**
 * Works out the standing of a staged model and remembers the last answer: only stages with a changed
 * criterion are added up anew, and what did not change is the same object again. Null for a model
 * without a rule.
 */
export function createStandings(
  model: Model,
): (document: Document, assessment: string) => Standing | null {
  const stages = stagesOf(model);
  const criteria = new Map(stages.map((stage) => [stage.key, criteriaOf(model, stage)]));
  let last: Memory | null = null;

  return (document, assessment) => {
    const rule = readRule(document, model);
    if (rule === null) return null;
    const { said } = document.tables;
    const kept = last?.assessment === assessment && last.standing.rule === rule ? last : null;
    if (kept?.said === said) return kept.standing;
    const answerOf = answersIn(document, assessment);
    const asked = kept === null ? model.leaves : changedIn(model, kept.said, said, assessment);
    const answers = new Map(kept?.standing.answers);
    const stale = new Set<string | null>();
    for (const key of asked) {
      const answer = answerOf(key);
      if (kept !== null && answer === answers.get(key)) continue;
      if (answer === undefined) answers.delete(key);
      else answers.set(key, answer);
      stale.add(model.byKey.get(key)?.parent ?? null);
    }
    if (kept !== null && stale.size === 0) {
      last = { ...kept, said };
      return kept.standing;
    }
    const sums = new Map(
      stages.map(({ key }) => {
        const held = stale.has(key) ? undefined : kept?.sums.get(key);
        const sum = held ?? sumOf(criteria.get(key) ?? [], (one) => answers.get(one), rule);
        return [key, sum] as const;
      }),
    );
    const standing = { ...standingOf(stages, sums, rule, kept?.standing ?? null), answers };
    last = { said, assessment, sums, standing };
    return standing;
  };
}

/** The criteria (by key) about which something else is said than before. */
const changedIn = (model: Model, before: Rows, after: Rows, assessment: string): string[] =>
  changedRows(before, after).flatMap((row) => {
    const place = elementOfRow(row);
    const known = place.assessment === assessment && model.byKey.get(place.element)?.rated === true;
    return known ? [place.element] : [];
  });

function standingOf(
  elements: readonly Element[],
  sums: ReadonlyMap<string, StageSum>,
  rule: RuleInForce,
  before: Standing | null,
): Omit<Standing, 'answers'> {
  const passing = (points: (sum: StageSum) => number) =>
    elements.map(({ key, stage = 0, floor = false }) => {
      const sum = sums.get(key) ?? noSum;
      return {
        key,
        number: stage,
        floor,
        sum,
        passes: reachesThreshold(points(sum), sum.possible, rule),
      };
    });
  const now = passing((sum) => sum.earned);
  const reached = reachedStage(now, rule);
  const best = reachedStage(passing(bestPoints), rule);
  const gate = rule.cumulative
    ? now.find((stage) => !stage.floor && !stage.passes)?.number
    : undefined;
  const stages = now.map(({ key, number, floor, sum, passes }): StageStanding => {
    const blocked = !floor && gate !== undefined && number > gate;
    const state = floor ? 'floor' : blocked ? 'blocked' : passes ? 'reached' : 'not-reached';
    const stage = {
      key,
      number,
      sum,
      passes,
      state,
      blockedBy: blocked ? gate : null,
      attained: number === reached,
    } as const;
    const held = before?.byKey.get(key);
    return held !== undefined && sameStage(held, stage) ? held : stage;
  });
  const byKey = new Map(stages.map((stage) => [stage.key, stage]));
  const unknown = stages.reduce((total, { sum }) => total + sum.unknown, 0);
  return { rule, stages, byKey, reached, best, unknown };
}

const noSum: StageSum = { counts: new Map(), unknown: 0, notApplicable: 0, earned: 0, possible: 0 };

const sameStage = (a: StageStanding, b: StageStanding): boolean =>
  a.sum === b.sum &&
  a.passes === b.passes &&
  a.state === b.state &&
  a.blockedBy === b.blockedBy &&
  a.attained === b.attained;
