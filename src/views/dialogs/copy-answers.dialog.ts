import type { DialogView } from './dialog-view';

export const dialog: DialogView = {
  id: 'copy-answers',
  load: () =>
    import('./assessments/copy-answers').then(({ CopyAnswersDialog }) => CopyAnswersDialog),
};
