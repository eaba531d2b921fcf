import type { Party } from '../../../document/parties';
import { ratingOf } from '../../../document/said';
import type { LegendEntry, Lens, LensContext, TilePaint } from '../../lens';
import { holders, ownerStripe, ownerWords } from '../../owner-marks';
import {
  colourEntry,
  filled,
  hatched,
  notApplicableEntry,
  notAssessedEntry,
  unfilled,
} from '../../paints';
import { perContext } from '../../per-context';
import { toneFill, toneInk } from '../../tones';

/** So many parties have a legend entry of their own; the rest share one. */
const mostListed = 12;

/** Everyone accountable for something of the model: for the most first, then in the order of the document. */
function rank({ model, owners }: LensContext): {
  readonly parties: Party[];
  readonly contested: boolean;
} {
  if (owners === undefined) return { parties: [], contested: false };
  const found = new Set<string>();
  let contested = false;
  for (const { key, rated } of model.elements) {
    if (!rated) continue;
    const parties = holders(owners, key, 'accountable');
    contested ||= parties.length > 1;
    for (const { id } of parties) found.add(id);
  }
  const count = ({ id }: Party): number => owners.counts.get(id) ?? 0;
  const parties = owners.parties.filter(({ id }) => found.has(id));
  return { parties: parties.sort((a, b) => count(b) - count(a)), contested };
}

const partyEntry = ({ id, name, short, tone, retired }: Party, count: number): LegendEntry => ({
  key: `party:${id}`,
  label: name,
  readLabel: `${name} (${count})`,
  swatch: toneFill(tone),
  ink: toneInk(tone),
  chip: short,
  ...(!retired && { party: id }),
});

const prepare = perContext((context) => {
  const { owners, theme } = context;
  const { parties, contested } = rank(context);
  const listed = parties.length > mostListed ? parties.slice(0, mostListed - 1) : parties;
  const rest = parties.length - listed.length;
  const others = theme.edge;
  return {
    entries: [
      ...listed.map((party) => partyEntry(party, owners?.counts.get(party.id) ?? 0)),
      ...(rest === 0 ? [] : [colourEntry('others', `${rest} others`, others)]),
      ...(contested
        ? [colourEntry('contested', 'Contested: two accountables or more', theme.text, '2')]
        : []),
    ],
    listed: new Map(
      listed.map(({ id, tone, short }): [string, Omit<TilePaint, 'words'>] => [
        id,
        {
          fill: toneFill(tone),
          ink: toneInk(tone),
          chip: short,
          legend: `party:${id}`,
          stripe: null,
        },
      ]),
    ),
    others: { ...filled(others, '', '', 'others'), stripe: null },
    contested: filled(theme.text, '', '', 'contested'),
    none: unfilled(context, 'no accountable'),
    notApplicable: hatched(context, 'not applicable'),
  };
});

export const lens: Lens = {
  id: 'accountable',
  label: () => 'Accountable',
  order: 20,
  caption: () => 'Accountable: who answers for what',
  suits: () => true,
  showsOwners: true,
  legend: (context) => [
    ...prepare(context).entries,
    notApplicableEntry(context),
    { ...notAssessedEntry(context, 'No accountable'), party: null },
  ],
  paint: ({ key }, said, context) => {
    const { listed, others, contested, none, notApplicable } = prepare(context);
    if (ratingOf(said, 'current') === 'na') return notApplicable;
    const { owners } = context;
    if (owners === undefined) return none;
    const parties = holders(owners, key, 'accountable');
    const [party] = parties;
    if (party === undefined) return none;
    const words = ownerWords(owners, key);
    if (parties.length > 1)
      return {
        ...contested,
        words,
        chip: String(parties.length),
        stripe: ownerStripe(owners, key),
      };
    const paint = listed.get(party.id);
    return paint === undefined ? { ...others, chip: party.short, words } : { ...paint, words };
  },
  counts: ({ key }, _, { owners }) =>
    owners !== undefined && holders(owners, key, 'accountable').length > 0,
  counted: 'with an accountable',
};
