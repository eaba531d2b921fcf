import { sampleRamp } from '../colour-ramp';
import type { Palette } from '../palette';

/** Points of Viridis, spaced so that neighbours differ alike for every kind of colour vision. */
const stops = ['#440154', '#433d84', '#30698e', '#23888e', '#25ac82', '#73d056', '#fde725'];

export const palette: Palette = {
  id: 'viridis',
  label: 'Viridis',
  kind: 'sequential',
  colours: (steps) => sampleRamp(stops, steps),
};
