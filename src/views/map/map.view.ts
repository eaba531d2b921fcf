import type { View } from '../view';
import { mapLabel } from './map-label';

export const view: View = {
  id: 'map',
  label: mapLabel,
  order: 0,
  suits: () => true,
  load: async () => (await import('./map-view')).MapView,
};
