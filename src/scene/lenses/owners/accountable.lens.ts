import { ratingOf } from '../../../document/said';
import type { Lens } from '../../lens';
import { holders, inheritance, inheritedMark, ownerWords } from '../../owner-marks';
import { hatched, notApplicableEntry, notAssessedEntry, unfilled } from '../../paints';
import { partyPaints } from '../../party-paints';
import { perContext } from '../../per-context';

const prepare = perContext((context) => {
  const { owners } = context;
  return {
    parties: partyPaints(
      context,
      owners?.parties ?? [],
      (key) => (owners === undefined ? [] : holders(owners, key, 'accountable')),
      {
        several: 'Contested: two accountables or more',
        count: ({ id }) => owners?.counts.get(id) ?? 0,
        brushes: true,
      },
    ),
    none: unfilled(context, 'no accountable'),
    notApplicable: hatched(context, 'not applicable'),
  };
});

export const lens: Lens = {
  id: 'accountable',
  label: () => 'Accountable',
  order: 20,
  caption: () => `Accountable: who answers for what (${inheritedMark} inherited)`,
  suits: () => true,
  showsOwners: true,
  legend: (context) => [
    ...prepare(context).parties.entries,
    notApplicableEntry(context),
    { ...notAssessedEntry(context, 'No accountable'), party: null },
  ],
  paint: ({ key, depth }, said, context) => {
    const { parties, none, notApplicable } = prepare(context);
    if (ratingOf(said, 'current') === 'na') return notApplicable;
    const { owners } = context;
    if (owners === undefined) return none;
    const paint = parties.paint(holders(owners, key, 'accountable'));
    if (paint === null) return none;
    // A part inherits as a rule, and has no room to say so.
    const chip = `${depth > 1 ? '' : inheritance(owners, key)}${paint.chip}`;
    return { ...paint, chip, words: ownerWords(owners, key) };
  },
  counts: ({ key }, _, { owners }) =>
    owners !== undefined && holders(owners, key, 'accountable').length > 0,
  counted: 'with an accountable',
};
