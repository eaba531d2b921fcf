import { createStandings } from '../../src/analysis/standing';
import { nextStage, wayTo } from '../../src/analysis/way';
import { applyWrites } from '../../src/document/edit';
import { rate } from '../../src/document/operations/rate';
import { answered, stagedModel } from '../fixtures/staged-model';
import { median } from './measures';

const answers = 101;

/** Milliseconds to work out stage, blockers and all after one answer to a model of so many criteria in seven stages: median of many answers. */
export function standingMilliseconds(criteria: number): number {
  const model = stagedModel(Array.from({ length: 7 }, () => Math.ceil(criteria / 7)));
  const place = { model, assessment: 'a1' };
  const standings = createStandings(model);
  let document = answered(model, []);
  const say = (keys: readonly string[], answer: number): void => {
    const outcome = rate(document, place, keys, 'current', answer, 1);
    if (!outcome.ok) throw new Error(outcome.reason);
    document = applyWrites(document, outcome.writes);
  };
  say(model.leaves, 1);
  standings(document, 'a1');
  const times = Array.from({ length: answers }, (_, index) => {
    say([model.leaves[(index * 97) % model.leaves.length] ?? ''], 2);
    const start = performance.now();
    const standing = standings(document, 'a1');
    const next = standing === null ? null : nextStage(standing);
    if (standing !== null && next !== null) wayTo(model, standing, next);
    return performance.now() - start;
  });
  return median(times);
}
