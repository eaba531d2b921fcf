import type { DialogView } from './dialog-view';

export const dialog: DialogView = {
  id: 'search',
  load: () => import('./palette/element-search').then(({ ElementSearch }) => ElementSearch),
};
