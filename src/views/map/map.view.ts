import type { View } from '../view';
import { mapLabel } from './map-label';
import { MapView } from './map-view';

export const view: View = {
  id: 'map',
  label: mapLabel,
  order: 0,
  suits: (model) => model.kind === 'capability',
  elements: true,
  // The map is the page: it comes with the start, and only its drawing library comes later.
  load: () => MapView,
};
