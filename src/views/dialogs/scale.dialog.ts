import type { DialogView } from './dialog-view';

export const dialog: DialogView = {
  id: 'scale',
  load: () => import('./scale/scale-dialog').then(({ ScaleDialog }) => ScaleDialog),
};
