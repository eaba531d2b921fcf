import { sampleTwoSided } from '../colour-ramp';
import type { Palette } from '../palette';

/** Green leans to blue and both ends are dark, so that the steps differ without red and green. */
const stops = ['#7a0f1e', '#c13b2b', '#e77d3e', '#ffd966', '#70b68b', '#207d74', '#07434f'];

export const palette: Palette = {
  id: 'red-amber-green',
  label: 'Red, amber, green',
  kind: 'sequential',
  colours: (steps) => sampleTwoSided(stops, steps),
};
