import type { DialogView } from './dialog-view';

export const dialog: DialogView = {
  id: 'home',
  load: () => import('./home/home-dialog').then(({ HomeDialog }) => HomeDialog),
};
