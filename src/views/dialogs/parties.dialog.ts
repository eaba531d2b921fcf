import type { DialogView } from './dialog-view';

export const dialog: DialogView = {
  id: 'parties',
  load: () => import('./parties/parties-dialog').then(({ PartiesDialog }) => PartiesDialog),
};
