import type { View } from '../view';

export const view: View = {
  id: 'roles',
  label: () => 'Roles',
  order: 25,
  suits: () => true,
  elements: false,
  load: () => import('./roles').then(({ Roles }) => Roles),
};
