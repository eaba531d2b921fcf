import { sampleRamp } from '../colour-ramp';
import type { Palette } from '../palette';

/** Points of Cividis, spaced so that neighbours differ alike for every kind of colour vision. */
const stops = ['#002051', '#32486e', '#5c606e', '#797673', '#9a9578', '#c3b46e', '#fdea45'];

export const palette: Palette = {
  id: 'cividis',
  label: 'Cividis',
  kind: 'sequential',
  colours: (steps) => sampleRamp(stops, steps),
};
