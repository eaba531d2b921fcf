import type { DialogView } from './dialog-view';

export const dialog: DialogView = {
  id: 'rule',
  load: () => import('./rule/rule-dialog').then(({ RuleDialog }) => RuleDialog),
};
