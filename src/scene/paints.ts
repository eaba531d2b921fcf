import { inkOn } from './contrast';
import type { LegendEntry, LensContext, TilePaint } from './lens';

/** The two states that are no level: keys of their legend entries, the same in every lens. */
export const notAssessedKey = 'none';
export const notApplicableKey = 'na';

/** A tile of which nothing is known: no fill, a dashed edge. */
export const unfilled = (context: LensContext, words: string): TilePaint => ({
  fill: { kind: 'none' },
  ink: context.theme.text,
  chip: '',
  words,
  legend: notAssessedKey,
});

/** A tile that is left out of every count: hatched. */
export const hatched = (context: LensContext, words: string): TilePaint => ({
  fill: { kind: 'hatched' },
  ink: context.theme.muted,
  chip: 'n/a',
  words,
  legend: notApplicableKey,
});

/** A tile filled with a colour; black or white text on it. */
export const filled = (colour: string, chip: string, words: string, legend: string): TilePaint => ({
  fill: { kind: 'solid', colour },
  ink: inkOn(colour),
  chip,
  words,
  legend,
});

/** The legend entry of a colour that is only read. */
export const colourEntry = (
  key: string,
  label: string,
  colour: string,
  chip = '',
): LegendEntry => ({
  key,
  label,
  swatch: { kind: 'solid', colour },
  ink: inkOn(colour),
  chip,
});

/** The entry for not applicable, as a legend that is only read has it. */
export const notApplicableEntry = (context: LensContext): LegendEntry => ({
  key: notApplicableKey,
  label: 'Not applicable',
  swatch: { kind: 'hatched' },
  ink: context.theme.muted,
  chip: 'n/a',
});

/** The swatch of a missing fill. */
export const unfilledSwatch = { swatch: { kind: 'none' }, ink: '#000000', chip: '' } as const;

/** The entry for a missing fill, as a legend that is only read has it. */
export const notAssessedEntry = (context: LensContext, label = 'Not assessed'): LegendEntry => ({
  key: notAssessedKey,
  label,
  swatch: { kind: 'none' },
  ink: context.theme.text,
  chip: '',
});
