import { bestPoints, sayPercent } from '../analysis/stage-sum';
import type { StageStanding, Standing } from '../analysis/standing';
import {
  bestPossible,
  headline,
  ruleOrigin,
  ruleWords,
  stateWords,
} from '../analysis/standing-words';
import type { StageRule } from '../model/stage-rule';
import type { Gauge, StageGauges, StandingWords } from './scene';

function gaugeOf(stage: StageStanding, { threshold }: StageRule): Gauge {
  const { state, attained, sum } = stage;
  const words = stateWords(stage);
  if (state === 'floor') return { state, attained, words, percent: '', bar: null, label: words };
  const { earned, possible } = sum;
  const percent = sayPercent(earned, possible);
  // Where nothing applies, nothing is missing.
  const share = (points: number): number => (possible === 0 ? 1 : points / possible);
  const bar = { earned: share(earned), best: share(bestPoints(sum)), needed: threshold / 100 };
  const needed = possible === 0 ? 'nothing applies' : `${percent} of ${threshold} % needed`;
  return { state, attained, words, percent, bar, label: `${words}, ${needed}` };
}

// A stage's standing is a value, made anew under another rule: its gauge is kept with it.
const known = new WeakMap<StageStanding, Gauge>();

/** The gauge of a stage under the rule of its standing; null for a group that is no stage of it. */
function buildGauge(standing: Standing, key: string): Gauge | null {
  const stage = standing.byKey.get(key);
  if (stage === undefined) return null;
  const gauge = known.get(stage) ?? gaugeOf(stage, standing.rule);
  known.set(stage, gauge);
  return gauge;
}

/** What a standing says around a map. */
function buildStandingWords(standing: Standing): StandingWords {
  const best = bestPossible(standing);
  const origin = ruleOrigin(standing.rule);
  return {
    headline: headline(standing),
    best: best === null ? '' : `Best still possible: ${best}`,
    rule: `Rule: ${ruleWords(standing.rule)}${origin === '' ? '' : `; rule ${origin}`}`,
  };
}

const gauged = new WeakMap<Standing, StageGauges>();

/** What a picture shows of a standing: the same object for the same standing. */
export function gaugesOf(standing: Standing): StageGauges {
  const made = gauged.get(standing) ?? {
    gauge: (key: string) => buildGauge(standing, key),
    words: buildStandingWords(standing),
  };
  gauged.set(standing, made);
  return made;
}
