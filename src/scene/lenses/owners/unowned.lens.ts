import { ratingOf } from '../../../document/said';
import type { Lens } from '../../lens';
import { anyHolders, holders } from '../../owner-marks';
import { hatched, notApplicableEntry, notAssessedEntry, unfilled } from '../../paints';
import { perContext } from '../../per-context';
import { toneEntry, tonePaint } from '../../to-do-paint';

const prepare = perContext((context) => ({
  owned: tonePaint('done', context, 'has an accountable'),
  others: tonePaint('open', context, 'has parties, but no accountable'),
  none: unfilled(context, 'nobody has a role'),
  notApplicable: hatched(context, 'not applicable'),
}));

export const lens: Lens = {
  id: 'unowned',
  label: () => 'Unowned',
  order: 23,
  caption: () => 'Unowned: what nobody is accountable for',
  suits: () => true,
  showsOwners: true,
  legend: (context) => [
    toneEntry('done', context, 'Has an accountable'),
    toneEntry('open', context, 'Parties, but no accountable'),
    notApplicableEntry(context),
    notAssessedEntry(context, 'Nobody'),
  ],
  paint: ({ key }, said, context) => {
    const { owned, others, none, notApplicable } = prepare(context);
    if (ratingOf(said, 'current') === 'na') return notApplicable;
    const { owners } = context;
    if (owners === undefined) return none;
    const [party] = holders(owners, key, 'accountable');
    if (party !== undefined) return { ...owned, chip: party.short };
    return anyHolders(owners, key).size > 0 ? others : none;
  },
  counts: ({ key }, _, { owners }) =>
    owners !== undefined && holders(owners, key, 'accountable').length > 0,
  counted: 'with an accountable',
};
