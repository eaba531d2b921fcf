import type { DialogView } from './dialog-view';

export const dialog: DialogView = {
  id: 'help',
  load: () => import('./help/help-dialog').then(({ HelpDialog }) => HelpDialog),
};
