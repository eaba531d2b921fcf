import type { View } from '../view';

export const view: View = {
  id: 'table',
  label: () => 'Table',
  order: 20,
  suits: () => true,
  elements: true,
  load: () => import('./table').then(({ Table }) => Table),
};
