import type { Party } from '../document/parties';
import type { LegendEntry, LensContext, TilePaint } from './lens';
import { stripeOf } from './owner-marks';
import { colourEntry, filled } from './paints';
import { toneFill, toneInk } from './tones';

/** So many parties have a legend entry of their own; the rest share one. */
const mostListed = 12;

/** Colours for tiles that belong to parties, and what explains them. */
export interface PartyPaints {
  readonly entries: readonly LegendEntry[];
  /** The paint of a tile that belongs to these parties; null for none. */
  paint(parties: readonly Party[]): Omit<TilePaint, 'words'> | null;
}

/**
 * Gives each party its colour and pattern, those with the most tiles an entry of their own; a tile of
 * several parties has a colour of its own and shows the first two as its stripe.
 */
export function partyPaints(
  { theme, model }: LensContext,
  all: readonly Party[],
  partiesOf: (key: string) => readonly Party[],
  words: {
    readonly several: string;
    count(party: Party): number;
    /** Whether an entry makes its party accountable. */
    readonly brushes: boolean;
  },
): PartyPaints {
  const found = new Set<string>();
  let several = false;
  for (const { key, rated } of model.elements) {
    if (!rated) continue;
    const parties = partiesOf(key);
    several ||= parties.length > 1;
    for (const { id } of parties) found.add(id);
  }
  const ranked = all
    .filter(({ id }) => found.has(id))
    .sort((a, b) => words.count(b) - words.count(a));
  const listed = ranked.length > mostListed ? ranked.slice(0, mostListed - 1) : ranked;
  const rest = ranked.length - listed.length;
  const entryOf = (party: Party): LegendEntry => ({
    key: `party:${party.id}`,
    label: party.name,
    readLabel: `${party.name} (${words.count(party)})`,
    swatch: toneFill(party.tone),
    ink: toneInk(party.tone),
    chip: party.short,
    ...(words.brushes && !party.retired && { party: party.id }),
  });
  const paints = new Map(
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
  );
  const others = { ...filled(theme.edge, '', '', 'others'), stripe: null };
  const shared = filled(theme.text, '', '', 'contested');
  return {
    entries: [
      ...listed.map(entryOf),
      ...(rest === 0 ? [] : [colourEntry('others', `${rest} others`, theme.edge)]),
      ...(several ? [colourEntry('contested', words.several, theme.text, '2')] : []),
    ],
    paint(parties) {
      const [party, ...more] = parties;
      if (party === undefined) return null;
      if (more.length > 0)
        return { ...shared, chip: String(parties.length), stripe: stripeOf(parties) };
      return paints.get(party.id) ?? { ...others, chip: party.short };
    },
  };
}
