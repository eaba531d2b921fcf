import type { DialogView } from './dialog-view';

export const dialog: DialogView = {
  id: 'new-assessment',
  load: () =>
    import('./assessments/new-assessment').then(({ NewAssessmentDialog }) => NewAssessmentDialog),
};
