import { gapOf } from '../../analysis/gap';
import { ratingOf } from '../../document/said';
import type { LegendEntry, Lens, LensContext } from '../lens';
import {
  colourEntry,
  filled,
  hatched,
  notApplicableEntry,
  notAssessedEntry,
  unfilled,
} from '../paints';
import { palette } from '../palettes/purple-orange.palette';
import { perContext } from '../per-context';
import { signed } from '../signed';

/** The widest gap with a colour of its own; wider ones share the colour of this one. */
const widest = 3;

const reachOf = ({ scale }: LensContext): number => {
  const values = scale.levels.map((level) => level.value);
  return Math.min(widest, Math.max(1, Math.max(...values) - Math.min(...values)));
};

const levels = (count: number): string => `${count} ${count === 1 ? 'level' : 'levels'}`;

function wordsOf(gap: number): string {
  if (gap === 0) return 'at target';
  return gap > 0 ? `${levels(gap)} below target` : `${levels(-gap)} above target`;
}

function entryLabel(gap: number, reach: number): string {
  const side = gap > 0 ? ' below target' : gap < 0 ? ' above target' : ' at target';
  return `${signed(gap)}${Math.abs(gap) === reach && reach === widest ? ' or more' : ''}${side}`;
}

const steps = perContext((context) => {
  const reach = reachOf(context);
  const colours = palette.colours(2 * reach + 1);
  return {
    reach,
    entries: colours.map((colour, index): LegendEntry => {
      const gap = index - reach;
      return colourEntry(`gap:${gap}`, entryLabel(gap, reach), colour, signed(gap));
    }),
    colour: (gap: number): string =>
      colours[Math.min(reach, Math.max(-reach, gap)) + reach] ?? context.theme.surface,
    none: unfilled(context, 'not assessed'),
    noTarget: unfilled(context, 'no target'),
    notApplicable: hatched(context, 'not applicable'),
  };
});

export const lens: Lens = {
  id: 'gap',
  label: () => 'Gap to target',
  order: 3,
  caption: () => 'Gap to target, in levels: purple above the target, orange below it',
  suits: (model) => model.kind === 'capability',
  signed: true,
  legend: (context) => [
    ...steps(context).entries,
    notApplicableEntry(context),
    notAssessedEntry(context, 'Not assessed, or no target'),
  ],
  paint: (_, said, context) => {
    const { reach, colour, none, noTarget, notApplicable } = steps(context);
    const [current, target] = [ratingOf(said, 'current'), ratingOf(said, 'target')];
    if (current === 'na' || target === 'na') return notApplicable;
    const gap = gapOf(said);
    if (gap === null) return current === undefined || target !== undefined ? none : noTarget;
    const step = Math.min(reach, Math.max(-reach, gap));
    return filled(colour(gap), signed(gap), wordsOf(gap), `gap:${step}`);
  },
  counted: 'with both levels',
  figure: (_, said) => (ratingOf(said, 'current') === 'na' ? 'na' : (gapOf(said) ?? undefined)),
};
