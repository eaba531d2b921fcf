import type { DialogView } from './dialog-view';

export const dialog: DialogView = {
  id: 'copy-assessment',
  load: () =>
    import('./assessments/new-assessment').then(({ CopyAssessmentDialog }) => CopyAssessmentDialog),
};
