import { sharedKinds } from '../../../analysis/party-groups';
import type { Party } from '../../../document/parties';
import { ratingOf } from '../../../document/said';
import type { Lens, LensContext } from '../../lens';
import { holders } from '../../owner-marks';
import { hatched, notApplicableEntry, notAssessedEntry, unfilled } from '../../paints';
import { partyPaints } from '../../party-paints';
import { perContext } from '../../per-context';

const listed = new Intl.ListFormat('en');

/** The business areas of who is accountable for an element, in the order of the document. */
function areasOf({ owners }: LensContext, key: string): readonly Party[] {
  if (owners === undefined) return [];
  const parties = holders(owners, key, 'accountable');
  return parties.length === 0 ? [] : sharedKinds(parties, 'area', owners.parties, owners.party);
}

const prepare = perContext((context) => {
  const { model, owners } = context;
  const areas = new Map(
    model.elements
      .filter(({ rated }) => rated)
      .map(({ key }): [string, readonly Party[]] => [key, areasOf(context, key)]),
  );
  const counts = new Map<string, number>();
  for (const { key, depth } of model.elements) {
    for (const { id } of depth === 1 ? (areas.get(key) ?? []) : [])
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const of = (key: string): readonly Party[] => areas.get(key) ?? [];
  return {
    of,
    areas: partyPaints(context, owners?.parties ?? [], of, {
      several: 'More than one business area',
      count: ({ id }) => counts.get(id) ?? 0,
      brushes: false,
    }),
    none: unfilled(context, 'no business area'),
    notApplicable: hatched(context, 'not applicable'),
  };
});

export const lens: Lens = {
  id: 'area',
  label: () => 'Business area',
  order: 21,
  caption: () => 'Business area: the one that is accountable, or that the accountable belongs to',
  suits: () => true,
  showsOwners: true,
  legend: (context) => [
    ...prepare(context).areas.entries,
    notApplicableEntry(context),
    notAssessedEntry(context, 'No business area'),
  ],
  paint: ({ key }, said, context) => {
    const { areas, of, none, notApplicable } = prepare(context);
    if (ratingOf(said, 'current') === 'na') return notApplicable;
    const parties = of(key);
    const paint = areas.paint(parties);
    if (paint === null) return none;
    return { ...paint, words: `business area ${listed.format(parties.map(({ name }) => name))}` };
  },
  counts: ({ key }, _, context) => prepare(context).of(key).length > 0,
  counted: 'with a business area',
};
