import type { DialogView } from './dialog-view';

export const dialog: DialogView = {
  id: 'import',
  load: () => import('./import/import-dialog').then(({ ImportDialog }) => ImportDialog),
};
