import type { DialogView } from './dialog-view';

export const dialog: DialogView = {
  id: 'assessments',
  load: () =>
    import('./assessments/assessments-dialog').then(({ AssessmentsDialog }) => AssessmentsDialog),
};
