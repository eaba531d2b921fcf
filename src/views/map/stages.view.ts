import type { View } from '../view';
import { mapLabel } from './map-label';

/** What the map is to a capability model, under the same id: whoever switches models stays on it. */
export const view: View = {
  id: 'map',
  label: mapLabel,
  order: 0,
  suits: (model) => model.kind === 'staged',
  elements: true,
  load: () => import('./stages-view').then(({ StagesView }) => StagesView),
};
