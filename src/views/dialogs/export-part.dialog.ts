import type { DialogView } from './dialog-view';

export const dialog: DialogView = {
  id: 'export-part',
  load: () => import('./export/export-part').then(({ ExportPart }) => ExportPart),
};
