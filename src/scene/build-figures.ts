import { leavesUnder } from '../analysis/rollup';
import type { Row } from '../document/rows';
import { ratingOf } from '../document/said';
import type { Element, Model } from '../model/model';
import type { LegendEntry, Lens, LensContext } from './lens';
import { notAssessedKey } from './paints';
import { perContext } from './per-context';
import type { BandFigures } from './scene';
import { signed } from './signed';

/** How a band sums up what is under it. */
export type RollupMethod = 'mean' | 'minimum' | 'distribution';

/** Everything said about an element, by its key. */
export type SaidOf = (key: string) => Row | undefined;

/** What stands under a group, as a lens counts it. */
interface Tally {
  readonly assessed: number;
  readonly of: number;
  readonly sum: number;
  readonly least: number;
  /** How many leaves have each legend entry, by its key; not applicable left out. */
  readonly counts: ReadonlyMap<string, number>;
}

const leavesByModel = new WeakMap<Model, Map<string, readonly Element[]>>();

function leavesOf(model: Model, group: Element): readonly Element[] {
  const known = leavesByModel.get(model) ?? new Map<string, readonly Element[]>();
  leavesByModel.set(model, known);
  const leaves = known.get(group.key) ?? leavesUnder(model, group);
  known.set(group.key, leaves);
  return leaves;
}

/** Whether an element, or one that contains it, is said not to apply. */
function leftOut(model: Model, element: Element, said: SaidOf): boolean {
  let at: Element | undefined = element;
  while (at?.rated) {
    if (ratingOf(said(at.key), 'current') === 'na') return true;
    at = at.parent === null ? undefined : model.byKey.get(at.parent);
  }
  return false;
}

/** What an element brings to the count and the roll-up: undefined where it is none of those counted. */
function figureOf(
  element: Element,
  row: Row | undefined,
  lens: Lens,
  context: LensContext,
): number | 'na' | undefined {
  if (lens.figure !== undefined) return lens.figure(element, row, context);
  const rating = ratingOf(row, 'current');
  if (lens.counts === undefined || rating === 'na') return rating;
  return lens.counts(element, row, context) ? 1 : undefined;
}

function tallyOf(group: Element, lens: Lens, context: LensContext, said: SaidOf): Tally {
  const counts = new Map<string, number>();
  let [assessed, of, sum, least] = [0, 0, 0, Number.POSITIVE_INFINITY];
  for (const leaf of leavesOf(context.model, group)) {
    if (leftOut(context.model, leaf, said)) continue;
    const row = said(leaf.key);
    const figure = figureOf(leaf, row, lens, context);
    if (figure === 'na') continue;
    of += 1;
    const { legend } = lens.paint(leaf, row, context);
    counts.set(legend, (counts.get(legend) ?? 0) + 1);
    if (figure === undefined) continue;
    assessed += 1;
    sum += figure;
    least = Math.min(least, figure);
  }
  return { assessed, of, sum, least, counts };
}

function valueOf(tally: Tally, lens: Lens, model: Model, method: RollupMethod): number | null {
  // Stages are gated, never averaged.
  const none = lens.figure === undefined || model.kind === 'staged' || tally.assessed === 0;
  if (none || method === 'distribution') return null;
  return method === 'mean' ? tally.sum / tally.assessed : tally.least;
}

const printed = (value: number, lens: Lens, digits: number): string =>
  lens.signed === true ? signed(value, digits) : value.toFixed(digits);

const legendOf = (lens: Lens): ((context: LensContext) => readonly LegendEntry[]) => {
  const known = legends.get(lens) ?? perContext((context) => lens.legend(context));
  legends.set(lens, known);
  return known;
};
const legends = new WeakMap<Lens, (context: LensContext) => readonly LegendEntry[]>();

/** The figures of a group's band, and the same in words for its name. */
export function buildFigures(
  group: Element,
  lens: Lens,
  context: LensContext,
  said: SaidOf,
  method: RollupMethod,
): { readonly figures: BandFigures; readonly words: string } {
  const tally = tallyOf(group, lens, context, said);
  const entries = legendOf(lens)(context).filter(({ key }) => (tally.counts.get(key) ?? 0) > 0);
  const ordered = [
    ...entries.filter(({ key }) => key !== notAssessedKey),
    ...entries.filter(({ key }) => key === notAssessedKey),
  ];
  const bar = ordered.map(({ key, swatch }) => ({
    colour: swatch.colour ?? null,
    count: tally.counts.get(key) ?? 0,
  }));
  const value = valueOf(tally, lens, context.model, method);
  const floor = group.floor === true;
  const text = value === null ? '' : printed(value, lens, method === 'mean' ? 1 : 0);
  const summary = floor ? 'not scored' : tally.of === 0 ? '' : `${tally.assessed} of ${tally.of}`;
  const distribution =
    method === 'distribution' && lens.figure !== undefined && context.model.kind !== 'staged'
      ? ordered
          .filter(({ key }) => key !== notAssessedKey)
          .map(({ key, label }) => `${tally.counts.get(key)} at ${label}`)
      : [];
  const words = [
    ...(text === '' ? [] : [`${method} ${text}`]),
    ...distribution,
    ...(floor
      ? ['floor, not scored']
      : summary === ''
        ? []
        : [`${summary} ${lens.counted ?? 'assessed'}`]),
  ].filter((part) => part !== '');
  return {
    figures: {
      value: text === '' ? '' : method === 'mean' ? text : `min ${text}`,
      assessed: tally.assessed,
      of: tally.of,
      summary,
      bar,
    },
    words: words.join(', '),
  };
}
