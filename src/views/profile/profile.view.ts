import type { View } from '../view';

export const view: View = {
  id: 'profile',
  label: () => 'Profile',
  order: 30,
  suits: (model) => model.rule !== null,
  elements: false,
  load: () => import('./profile-view').then(({ ProfileView }) => ProfileView),
};
