import type { CheckId } from '../../../analysis/ownership-checks';
import { ratingOf } from '../../../document/said';
import type { Lens, LensContext } from '../../lens';
import {
  colourEntry,
  filled,
  hatched,
  notApplicableEntry,
  notAssessedEntry,
  unfilled,
} from '../../paints';
import { perContext } from '../../per-context';
import { toneFill } from '../../tones';

/** What a check is called on a tile, and the letter that says it without colour: the gravest first. */
const checks: readonly {
  readonly id: CheckId;
  readonly letter: string;
  readonly label: string;
  /** Its colour among the ten; null for the one of what is contested in every lens. */
  readonly tone: number | null;
}[] = [
  { id: 'contested', letter: '2', label: 'Contested', tone: null },
  { id: 'no-one-answers', letter: 'R', label: 'Responsible, but no accountable', tone: 3 },
  { id: 'no-accountable', letter: '0', label: 'No accountable', tone: 1 },
  { id: 'too-many', letter: 'L', label: 'Its accountable has too many', tone: 0 },
  { id: 'one-party-group', letter: '1', label: 'Only one party on the group', tone: 8 },
  { id: 'nothing-to-raise', letter: 'G', label: 'Its accountable has no gap to close', tone: 4 },
];

function foundAt({ findings }: LensContext, key: string) {
  const ids = findings?.get(key) ?? [];
  const found = checks.filter(({ id }) => ids.includes(id));
  // Who works without an accountable has none: that is one finding to a reader.
  return ids.includes('no-one-answers') ? found.filter(({ id }) => id !== 'no-accountable') : found;
}

const prepare = perContext((context) => {
  const colourOf = (tone: number | null): string =>
    (tone === null ? undefined : toneFill(tone).colour) ?? context.theme.text;
  return {
    entries: checks.map(({ id, letter, label, tone }) =>
      colourEntry(id, label, colourOf(tone), letter),
    ),
    paints: new Map(
      checks.map(({ id, letter, tone }) => [id, filled(colourOf(tone), letter, '', id)]),
    ),
    none: unfilled(context, 'nothing to settle'),
    notApplicable: hatched(context, 'not applicable'),
  };
});

/** What the ownership checks find, the gravest of it as the colour. */
export const lens: Lens = {
  id: 'findings',
  label: () => 'Ownership checks',
  order: 27,
  caption: () => 'Ownership checks: the gravest finding (+ more than one)',
  suits: () => true,
  showsOwners: true,
  showsFindings: true,
  legend: (context) => [
    ...prepare(context).entries,
    notApplicableEntry(context),
    notAssessedEntry(context, 'Nothing to settle'),
  ],
  paint: ({ key }, said, context) => {
    const { paints, none, notApplicable } = prepare(context);
    if (ratingOf(said, 'current') === 'na') return notApplicable;
    const found = foundAt(context, key);
    const [first] = found;
    const paint = first === undefined ? undefined : paints.get(first.id);
    if (paint === undefined) return none;
    return {
      ...paint,
      chip: found.length > 1 ? `${paint.chip}+` : paint.chip,
      words: found.map(({ label }) => label.toLowerCase()).join(', '),
    };
  },
  counts: ({ key }, _, context) => foundAt(context, key).length > 0,
  counted: 'to settle',
};
