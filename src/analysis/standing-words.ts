import type { Goal } from '../document/goals';
import type { RuleInForce } from '../document/rules';
import type { Model } from '../model/model';
import { sayPercent } from './stage-sum';
import type { StageStanding, Standing } from './standing';
import type { Blocker, Way } from './way';

/** Where a stage stands, in words: "reached", "not reached", "blocked by Stage 2", "floor, not scored". */
export function stateWords({ state, blockedBy }: StageStanding): string {
  if (state === 'blocked') return `blocked by Stage ${blockedBy}`;
  if (state === 'floor') return 'floor, not scored';
  return state === 'reached' ? 'reached' : 'not reached';
}

const onFloor = ({ stages, reached }: Standing): boolean =>
  !stages.some(({ number, state }) => number === reached && state !== 'floor');

const untouched = ({ stages }: Standing): boolean =>
  stages.every(({ sum }) => sum.counts.size === 0 && sum.notApplicable === 0);

/** The stage reached: "Stage 4 reached". The floor is not reached but stood on: "Stage 0". */
export const headline = (standing: Standing): string =>
  `Stage ${standing.reached}${onFloor(standing) ? '' : ' reached'}`;

/** As many criteria are named one by one; of more, all but the first few are counted. */
const mostNamed = 5;

/** Names as a sentence lists them: "5.1, 5.3 and 5.4"; of more than five, "5.1, 5.2, 5.3, 5.4 and 3 more". */
export function listed(names: readonly string[]): string {
  const shown =
    names.length > mostNamed
      ? [...names.slice(0, mostNamed - 1), `${names.length - mostNamed + 1} more`]
      : names;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

/**
 * Why the next stage is not reached, and the shortest way there: "Stage 5 stands at 37 % of the 70 %
 * it needs: meet 5.3 and 5.4." `next` is the way to that stage, null at the top.
 */
export function whyNotNext(standing: Standing, next: Way | null, model: Model): string {
  if (untouched(standing)) return `Nothing is assessed yet: Stage ${standing.reached}, the floor.`;
  const stage = standing.stages.find(({ number }) => number === next?.target);
  if (next === null || stage === undefined) return 'Every stage is reached.';
  const { earned, possible } = stage.sum;
  const ids = next.blockers
    .filter(({ needed }) => needed)
    .map(({ key }) => model.byKey.get(key)?.id ?? key);
  return `Stage ${stage.number} stands at ${sayPercent(earned, possible)} of the ${standing.rule.threshold} % it needs: meet ${listed(ids)}.`;
}

/** What a criterion adds to its stage once it is met, in percent of that stage: "+25 %". */
export function sayGain({ share }: Pick<Blocker, 'share'>): string {
  const tenths = Math.floor(share * 10 + 1e-9);
  return `+${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)} %`;
}

/** The other reading while something is unassessed: "Stage 6, 9 not assessed"; null when nothing is. */
export const bestPossible = ({ best, unknown }: Standing): string | null =>
  unknown === 0 ? null : `Stage ${best}, ${unknown} not assessed`;

let printedDay: Intl.DateTimeFormat | undefined;

/** A calendar day as printed: "30 June 2027". */
function dayWords(date: string): string {
  // It takes browsers about ten milliseconds to make one: not while the page starts.
  printedDay ??= new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return printedDay.format(Date.parse(`${date}T00:00:00Z`));
}

/** The stage that is wanted and what it asks for: "Stage 6 by 30 June 2027, 5 criteria to meet". */
export function wantedWords({ stage, date }: Goal, way: Way): string {
  const count = way.blockers.filter(({ needed }) => needed).length;
  const by = date === '' ? '' : ` by ${dayWords(date)}`;
  const rest =
    count === 0 ? 'reached' : `${count} ${count === 1 ? 'criterion' : 'criteria'} to meet`;
  return `Stage ${stage}${by}, ${rest}`;
}

/** A rule in few words: "70 %, every stage below too". */
export const ruleWords = ({ threshold, cumulative }: RuleInForce): string =>
  `${threshold} %, ${cumulative ? 'every stage below too' : 'each stage by itself'}`;

/** What a reader must know of where a rule comes from; empty where it is the source's own. */
export function ruleOrigin({ changed, own }: RuleInForce): string {
  if (changed) return "changed from the model's own";
  return own.origin === 'proposal' ? 'proposed by Isotherm' : '';
}
