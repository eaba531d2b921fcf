import type { DialogView } from './dialog-view';

export const dialog: DialogView = {
  id: 'role-set',
  load: () => import('./role-set/role-set-dialog').then(({ RoleSetDialog }) => RoleSetDialog),
};
