import { ratingOf } from '../../../document/said';
import type { Lens } from '../../lens';
import { holders, ownerStripe, ownerWords } from '../../owner-marks';
import { hatched, notApplicableEntry, notAssessedEntry, unfilled } from '../../paints';
import { perContext } from '../../per-context';
import { toneEntry, tonePaint } from '../../to-do-paint';

const prepare = perContext((context) => ({
  one: tonePaint('quiet', context, ''),
  contested: tonePaint('needed', context, ''),
  none: unfilled(context, 'no accountable'),
  notApplicable: hatched(context, 'not applicable'),
}));

export const lens: Lens = {
  id: 'contested',
  label: () => 'Contested',
  order: 24,
  caption: () => 'Contested: what two parties or more are accountable for',
  suits: () => true,
  showsOwners: true,
  legend: (context) => [
    toneEntry('quiet', context, 'One accountable'),
    toneEntry('needed', context, 'Contested: two accountables or more'),
    notApplicableEntry(context),
    notAssessedEntry(context, 'No accountable'),
  ],
  paint: ({ key }, said, context) => {
    const { one, contested, none, notApplicable } = prepare(context);
    if (ratingOf(said, 'current') === 'na') return notApplicable;
    const { owners } = context;
    const parties = owners === undefined ? [] : holders(owners, key, 'accountable');
    const [party] = parties;
    if (owners === undefined || party === undefined) return none;
    const words = ownerWords(owners, key);
    return parties.length === 1
      ? { ...one, chip: party.short, words }
      : {
          ...contested,
          chip: String(parties.length),
          words,
          stripe: ownerStripe(owners, key),
        };
  },
  counts: ({ key }, _, { owners }) =>
    owners !== undefined && holders(owners, key, 'accountable').length > 1,
  counted: 'contested',
};
