import type { DialogView } from './dialog-view';

export const dialog: DialogView = {
  id: 'export',
  load: () => import('./export/export-dialog').then(({ ExportDialog }) => ExportDialog),
};
