import { ratingOf } from '../../../document/said';
import type { Lens } from '../../lens';
import { anyHolders } from '../../owner-marks';
import {
  colourEntry,
  filled,
  hatched,
  notApplicableEntry,
  notAssessedEntry,
  unfilled,
} from '../../paints';
import { perContext } from '../../per-context';

const steps = ['1 party', '2 parties', '3 parties', '4 parties or more'];

const prepare = perContext((context) => {
  const colours = context.palette.colours(steps.length);
  const colourOf = (index: number): string => colours[index] ?? context.theme.surface;
  return {
    entries: steps.map((label, index) =>
      colourEntry(`${index + 1}`, label, colourOf(index), index === 3 ? '4+' : `${index + 1}`),
    ),
    paintOf: (count: number) => {
      const index = Math.min(count, steps.length) - 1;
      return filled(
        colourOf(index),
        String(count),
        count === 1 ? '1 party has a role' : `${count} parties have a role`,
        `${index + 1}`,
      );
    },
    none: unfilled(context, 'no party has a role'),
    notApplicable: hatched(context, 'not applicable'),
  };
});

export const lens: Lens = {
  id: 'parties',
  label: () => 'Number of parties',
  order: 22,
  caption: () => 'Number of parties with any role, one to four or more',
  suits: () => true,
  showsOwners: true,
  legend: (context) => [
    ...prepare(context).entries,
    notApplicableEntry(context),
    notAssessedEntry(context, 'No party'),
  ],
  paint: ({ key }, said, context) => {
    const { paintOf, none, notApplicable } = prepare(context);
    if (ratingOf(said, 'current') === 'na') return notApplicable;
    const count = context.owners === undefined ? 0 : anyHolders(context.owners, key).size;
    return count === 0 ? none : paintOf(count);
  },
  counts: ({ key }, _, { owners }) => owners !== undefined && anyHolders(owners, key).size > 0,
  counted: 'with a party',
};
