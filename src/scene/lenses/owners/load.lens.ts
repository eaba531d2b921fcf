import { ratingOf } from '../../../document/said';
import type { Lens, LensContext, OwnersShown } from '../../lens';
import { holders } from '../../owner-marks';
import {
  colourEntry,
  filled,
  hatched,
  notApplicableEntry,
  notAssessedEntry,
  unfilled,
} from '../../paints';
import { palette as warning } from '../../palettes/purple-orange.palette';
import { perContext } from '../../per-context';

/** The most that the limit is parted into. */
const quarters = 4;

/** Upper ends of the steps up to the limit. */
const endsOf = (limit: number): number[] => [
  ...new Set(
    Array.from({ length: quarters }, (_, index) => Math.ceil((limit * (index + 1)) / quarters)),
  ),
];

/** How many elements the accountable of one is accountable for: of several the busiest; undefined for none. */
function loadOf(owners: OwnersShown, key: string): number | undefined {
  const parties = holders(owners, key, 'accountable');
  if (parties.length === 0) return undefined;
  return Math.max(...parties.map(({ id }) => owners.counts.get(id) ?? 0));
}

const prepare = perContext((context: LensContext) => {
  const limit = context.owners?.limit ?? 1;
  const ends = endsOf(limit);
  const colours = context.palette.colours(ends.length);
  const colourOf = (index: number): string => colours[index] ?? context.theme.surface;
  const over = warning.colours(7).at(-1) ?? context.theme.accent;
  const label = (index: number): string => {
    const [from, to] = [(ends[index - 1] ?? 0) + 1, ends[index] ?? 1];
    return from === to ? `${to}` : `${from} to ${to}`;
  };
  return {
    entries: [
      ...ends.map((_, index) => colourEntry(`step:${index}`, label(index), colourOf(index))),
      colourEntry('over', `More than ${limit}, too many`, over, '!'),
    ],
    paintOf: (load: number) => {
      const words = `its accountable is accountable for ${load}`;
      if (load > limit) return filled(over, `${load}!`, `${words}, too many`, 'over');
      const index = Math.max(
        0,
        ends.findIndex((end) => load <= end),
      );
      return filled(colourOf(index), String(load), words, `step:${index}`);
    },
    none: unfilled(context, 'no accountable'),
    notApplicable: hatched(context, 'not applicable'),
  };
});

export const lens: Lens = {
  id: 'load',
  label: () => 'Load',
  order: 26,
  caption: () => 'Load: how many the accountable of a tile is accountable for, few to too many',
  suits: () => true,
  showsOwners: true,
  legend: (context) => [
    ...prepare(context).entries,
    notApplicableEntry(context),
    notAssessedEntry(context, 'No accountable'),
  ],
  paint: ({ key }, said, context) => {
    const { paintOf, none, notApplicable } = prepare(context);
    if (ratingOf(said, 'current') === 'na') return notApplicable;
    const load = context.owners === undefined ? undefined : loadOf(context.owners, key);
    return load === undefined ? none : paintOf(load);
  },
  counts: ({ key }, _, { owners }) => owners !== undefined && loadOf(owners, key) !== undefined,
  counted: 'with an accountable',
};
