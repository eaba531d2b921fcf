import type { DialogView } from './dialog-view';

export const dialog: DialogView = {
  id: 'ownership-checks',
  load: () =>
    import('./ownership-checks/ownership-checks-dialog').then(
      ({ OwnershipChecksDialog }) => OwnershipChecksDialog,
    ),
};
