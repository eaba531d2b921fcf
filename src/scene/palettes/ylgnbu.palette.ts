import { sampleRamp } from '../colour-ramp';
import type { Palette } from '../palette';

/** ColorBrewer's classes of YlGnBu, where their neighbours differ enough for every kind of colour vision. */
const classes: { readonly [steps: number]: readonly string[] } = {
  2: ['#ffffcc', '#2c7fb8'],
  3: ['#ffffcc', '#7fcdbb', '#2c7fb8'],
  4: ['#ffffcc', '#a1dab4', '#41b6c4', '#225ea8'],
  5: ['#ffffcc', '#a1dab4', '#41b6c4', '#2c7fb8', '#253494'],
};
/** Points of the same, spaced so that neighbours differ alike, for more steps. */
const stops = ['#ffffd9', '#97d6b9', '#43b2c2', '#2289bb', '#2166ac', '#213a91', '#081d58'];

export const palette: Palette = {
  id: 'ylgnbu',
  label: 'Yellow to blue',
  kind: 'sequential',
  colours: (steps) => classes[steps] ?? sampleRamp(stops, steps),
};
