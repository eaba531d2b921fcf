import type { View } from '../view';

export const view: View = {
  id: 'party',
  label: () => 'Party',
  order: 27,
  suits: () => true,
  elements: false,
  load: () => import('./party-page').then(({ PartyPage }) => PartyPage),
};
