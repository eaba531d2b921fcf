/** The channels of #rrggbb, each from 0 to 255. */
const channelsOf = (colour: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

/** The colour at a place from 0 to 1 along straight lines between stops, all of them #rrggbb. */
function colourAt(stops: readonly string[], place: number): string {
  const last = stops.length - 1;
  const index = Math.min(last - 1, Math.floor(place * last));
  const [from, to] = [channelsOf(stops[index] ?? ''), channelsOf(stops[index + 1] ?? '')];
  const share = place * last - index;
  const mixed = from.map((channel, at) => Math.round(channel + share * ((to[at] ?? 0) - channel)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Evenly spaced colours, #rrggbb, along straight lines between stops (two or more, #rrggbb). One step
 * is the last stop, since one level alone is reached or not. Done here rather than by a library: it
 * stands before the first picture, and the library is 7 KB.
 */
export const sampleRamp = (stops: readonly string[], steps: number): string[] =>
  Array.from({ length: steps }, (_, index) =>
    colourAt(stops, steps === 1 ? 1 : index / (steps - 1)),
  );

/**
 * The same for a ramp that changes its hue in the middle: an even number of steps leaves the
 * middle stop out, so that the two beside the middle do not run together.
 */
export function sampleTwoSided(stops: readonly string[], steps: number): string[] {
  const middle = (stops.length - 1) / 2;
  return sampleRamp(steps % 2 === 0 ? stops.filter((_, index) => index !== middle) : stops, steps);
}
