import type { View } from '../view';

export const view: View = {
  id: 'load',
  label: () => 'Load',
  order: 26,
  suits: () => true,
  elements: false,
  load: () => import('./load').then(({ LoadView }) => LoadView),
};
