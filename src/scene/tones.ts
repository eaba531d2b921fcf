import { contrastOf, inkOn, mix } from './contrast';
import type { Fill, FillPattern } from './lens';
import { palette } from './palettes/ten.palette';

const colours = palette.colours(10);
const shapes: readonly FillPattern['shape'][] = [1, 2, 3];

/** How far the lines of a pattern go from their ground to black or white: no further than to be seen. */
const lineShares = [0.4, 0.5, 0.6, 0.7, 0.8];
const seen = 1.6;

/** The colour of lines on a ground: away from the text on it, so that they never cost contrast. */
function lineOn(colour: string): string {
  const away = inkOn(colour) === '#000000' ? '#ffffff' : '#000000';
  const share = lineShares.find((one) => contrastOf(mix(colour, away, one), colour) >= seen) ?? 0.9;
  return mix(colour, away, share);
}

const made = new Map<number, Fill>();

/** How a party's tone is filled: ten colours, each plain and then in three patterns. The same object each time. */
export function toneFill(tone: number): Fill {
  const known = made.get(tone);
  if (known !== undefined) return known;
  const colour = colours[tone % colours.length] ?? '#1144bb';
  const shape = shapes[Math.floor(tone / colours.length) - 1];
  const fill: Fill =
    shape === undefined
      ? { kind: 'solid', colour }
      : {
          kind: 'patterned',
          colour,
          pattern: { shape, colour: lineOn(colour) },
        };
  made.set(tone, fill);
  return fill;
}

/** Colour of the text on a tone: black or white, at least 4.5:1 on its ground and on its lines. */
export const toneInk = (tone: number): string => inkOn(toneFill(tone).colour ?? '#ffffff');
