import { ageBucketOf, ageBuckets, ageInDays } from '../../analysis/age';
import { changedAt } from '../../document/said';
import type { Lens } from '../lens';
import { colourEntry, filled, notAssessedEntry, unfilled } from '../paints';
import { perContext } from '../per-context';

const daysInMonth = 30.44;

/** Days, or months from a hundred days on. */
const chipOf = (days: number): string =>
  days < 100 ? `${days}d` : `${Math.round(days / daysInMonth)}m`;

function wordsOf(days: number): string {
  if (days === 0) return 'changed today';
  return `changed ${days} ${days === 1 ? 'day' : 'days'} ago`;
}

const prepare = perContext((context) => {
  const colours = [...context.palette.colours(ageBuckets.length)].reverse();
  const byBucket = new Map<string, string>(
    ageBuckets.map(({ id }, index) => [id, colours[index] ?? context.theme.surface]),
  );
  return { byBucket, none: unfilled(context, 'never changed') };
});

export const lens: Lens = {
  id: 'last-changed',
  label: () => 'Last changed',
  order: 8,
  caption: () => 'Last changed, from longest ago to today',
  suits: () => true,
  legend: (context) => [
    ...[...ageBuckets]
      .reverse()
      .map(({ id, label }) =>
        colourEntry(id, label, prepare(context).byBucket.get(id) ?? context.theme.surface),
      ),
    notAssessedEntry(context, 'Never changed'),
  ],
  paint: (_, said, context) => {
    const changed = changedAt(said);
    const { byBucket, none } = prepare(context);
    if (changed === undefined) return none;
    const days = ageInDays(changed, context.today);
    const { id } = ageBucketOf(days);
    return filled(byBucket.get(id) ?? context.theme.surface, chipOf(days), wordsOf(days), id);
  },
};
