import type { View } from '../view';

export const view: View = {
  id: 'summary',
  label: () => 'Summary',
  order: 40,
  suits: () => true,
  elements: false,
  load: () => import('./summary-view').then(({ SummaryView }) => SummaryView),
};
