import { setPreferences } from '../workspace/workspace';
import type { Command } from './command';

export const commands: readonly Command[] = [
  {
    id: 'toggle-minimap',
    label: ({ store }) =>
      store.getState().preferences.minimap ? 'Hide the overview map' : 'Show the overview map',
    scope: 'anywhere',
    menu: 'view',
    when: ({ navigator }) => navigator?.fit !== undefined || 'This view has no overview.',
    run: (workspace) =>
      setPreferences(workspace, { minimap: !workspace.store.getState().preferences.minimap }),
  },
];
