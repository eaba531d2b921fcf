import type { DialogView } from './dialog-view';

export const dialog: DialogView = {
  id: 'palette',
  load: () => import('./palette/command-palette').then(({ CommandPalette }) => CommandPalette),
};
