import { sampleTwoSided } from '../colour-ramp';
import type { Palette } from '../palette';

/** Points of ColorBrewer's PuOr from purple to orange, spaced so that neighbours differ alike. */
const stops = ['#2d004b', '#6d529c', '#9c93c1', '#f3eeea', '#fcc37d', '#ca6e0f', '#7f3b08'];

export const palette: Palette = {
  id: 'purple-orange',
  label: 'Purple to orange',
  kind: 'diverging',
  colours: (steps) => sampleTwoSided(stops, steps),
};
