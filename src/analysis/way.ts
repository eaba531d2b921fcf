import type { Rating } from '../document/said';
import type { Model } from '../model/model';
import { earnedBy, fullPoint } from '../model/stage-rule';
import { neededPoints } from './stage-sum';
import { reachedStage, type StageStanding, type Standing } from './standing';

/** A criterion that stands between an assessment and a stage. */
export interface Blocker {
  readonly key: string;
  /** The number of its stage. */
  readonly stage: number;
  /** Its answer now, undefined when it is not assessed. */
  readonly answer: Rating | undefined;
  /** What it earns more once it is met, in hundredths of a point. */
  readonly gain: number;
  /** The same in percent of its stage's possible points. */
  readonly share: number;
  /** Whether it is on the shortest way: the fewest criteria that reach the threshold. */
  readonly needed: boolean;
}

/** The way from where an assessment stands to a stage. */
export interface Way {
  readonly target: number;
  /** From the lowest stage up, the largest gain first: all that is open in stages that do not pass. */
  readonly blockers: readonly Blocker[];
  /** The stage reached once the needed ones are met: it can lie above the target. */
  readonly reaches: number;
}

/** The lowest stage above the one reached, or null at the top. */
export const nextStage = ({ stages, reached }: Standing): number | null =>
  stages.find((stage) => stage.state !== 'floor' && stage.number > reached)?.number ?? null;

/** The stages that must pass for a target: with a cumulative rule all below it, too. */
const required = (standing: Standing, target: number): StageStanding[] =>
  standing.stages.filter(
    ({ state, number }) =>
      state !== 'floor' && (standing.rule.cumulative ? number <= target : number === target),
  );

/**
 * What is missing for a stage. A stage that passes asks for nothing; of another, the criteria with the
 * largest gain come first until its threshold is reached, which is the fewest that can do it.
 */
export function wayTo(model: Model, standing: Standing, target: number): Way {
  const open = required(standing, target).filter((stage) => !stage.passes);
  const blockers = open.flatMap((stage) => blockersOf(stage, model, standing));
  const opened = new Set(open.map((stage) => stage.number));
  const passing = standing.stages.map(({ number, state, passes }) => ({
    number,
    floor: state === 'floor',
    passes: passes || opened.has(number),
  }));
  return { target, blockers, reaches: reachedStage(passing, standing.rule) };
}

function blockersOf(
  { key, number, sum }: StageStanding,
  model: Model,
  { rule, answers }: Standing,
): Blocker[] {
  const open: { key: string; answer: Rating | undefined; gain: number }[] = [];
  for (const criterion of model.byKey.get(key)?.children ?? []) {
    const answer = answers.get(criterion);
    if (answer === 'na') continue;
    const gain = fullPoint - (answer === undefined ? 0 : earnedBy(rule, answer));
    if (gain > 0) open.push({ key: criterion, answer, gain });
  }
  // A stable sort: among equal gains the model's own order stays.
  open.sort((a, b) => b.gain - a.gain);
  let missing = neededPoints(sum.possible, rule) - sum.earned;
  return open.map((one) => {
    const needed = missing > 0;
    missing -= one.gain;
    const { key: criterion, answer, gain } = one;
    return {
      key: criterion,
      stage: number,
      answer,
      gain,
      share: (gain * 100) / sum.possible,
      needed,
    };
  });
}
