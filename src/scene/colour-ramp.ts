import { color, interpolateRgb, piecewise } from 'd3';

/** #rrggbb of a colour in any notation of CSS. */
const hexOf = (colour: string): string => color(colour)?.formatHex() ?? '#000000';

/**
 * Evenly spaced colours, #rrggbb, along straight lines between stops. One step is the last stop,
 * since one level alone is reached or not.
 */
export function sampleRamp(stops: readonly string[], steps: number): string[] {
  const ramp = piecewise(interpolateRgb, [...stops]);
  return Array.from({ length: steps }, (_, index) =>
    hexOf(ramp(steps === 1 ? 1 : index / (steps - 1))),
  );
}

/**
 * The same for a ramp that changes its hue in the middle: an even number of steps leaves the
 * middle stop out, so that the two beside the middle do not run together.
 */
export function sampleTwoSided(stops: readonly string[], steps: number): string[] {
  const middle = (stops.length - 1) / 2;
  return sampleRamp(steps % 2 === 0 ? stops.filter((_, index) => index !== middle) : stops, steps);
}
