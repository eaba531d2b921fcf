import { ratingOf } from '../../document/said';
import type { Lens } from '../lens';
import {
  colourEntry,
  filled,
  hatched,
  notApplicableEntry,
  notAssessedEntry,
  unfilled,
} from '../paints';
import { perContext } from '../per-context';

const prepare = perContext((context) => {
  // The middle of three steps: neither the lowest nor the highest level's colour.
  const colour = context.palette.colours(3)[1] ?? context.theme.accent;
  return {
    entry: colourEntry('assessed', 'Assessed', colour),
    colour,
    none: unfilled(context, 'not assessed'),
    notApplicable: hatched(context, 'not applicable'),
  };
});

export const lens: Lens = {
  id: 'coverage',
  label: () => 'Coverage',
  order: 7,
  caption: () => 'Coverage: what has been assessed',
  suits: () => true,
  legend: (context) => [
    prepare(context).entry,
    notApplicableEntry(context),
    notAssessedEntry(context),
  ],
  paint: (_, said, context) => {
    const { colour, none, notApplicable } = prepare(context);
    const rating = ratingOf(said, 'current');
    if (rating === undefined) return none;
    return rating === 'na' ? notApplicable : filled(colour, String(rating), 'assessed', 'assessed');
  },
};
