import type { LegendEntry, LensContext, TilePaint } from './lens';
import { colourEntry, filled } from './paints';
import { palette } from './palettes/purple-orange.palette';

/** The tones of a lens that says what is to be done, from the quietest to the strongest. */
export type Tone = 'quiet' | 'done' | 'open' | 'needed';

/** As in the gap of a capability: orange is missing, purple is not. */
const tones: { readonly [tone in Exclude<Tone, 'quiet'>]: number } = {
  done: 2,
  open: 4,
  needed: 5,
};
const steps = 7;

/** The colour of a tone, #rrggbb; the quiet one is the ground that tiles have. */
const toneColour = (tone: Tone, { theme }: LensContext): string =>
  (tone === 'quiet' ? undefined : palette.colours(steps)[tones[tone]]) ?? theme.surface;

/** A tile of a tone, without a chip. */
export const tonePaint = (tone: Tone, context: LensContext, words: string): TilePaint =>
  filled(toneColour(tone, context), '', words, tone);

/** The legend entry of a tone. */
export const toneEntry = (tone: Tone, context: LensContext, label: string): LegendEntry =>
  colourEntry(tone, label, toneColour(tone, context));
