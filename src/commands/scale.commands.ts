import { whyNotEdit } from '../workspace/editing';
import type { Command } from './command';

export const commands: readonly Command[] = [
  {
    id: 'change-scale',
    label: 'Change the scale',
    scope: 'anywhere',
    control: true,
    when: (workspace) => whyNotEdit(workspace) ?? true,
    run: async (workspace, argument) =>
      (await import('./manage-scale')).changeScale(workspace, argument),
  },
];
