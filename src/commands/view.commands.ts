import { currentModel, lensesFor, lensFor } from '../workspace/current';
import { select } from '../workspace/selecting';
import { setFilter, setLens, showModel, showView } from '../workspace/showing';
import type { Filter, Preferences, RollupMethod } from '../workspace/state';
import { setPreferences, showDialog, tell, type Workspace } from '../workspace/workspace';
import type { Command } from './command';

function nextLens(workspace: Workspace): void {
  const state = workspace.store.getState();
  const model = currentModel(state);
  if (model === null) return;
  const lenses = lensesFor(workspace, state, model);
  const next = lenses[(lenses.indexOf(lensFor(workspace, state, model)) + 1) % lenses.length];
  if (next === undefined) return;
  setLens(workspace, next.id);
  tell(workspace, `Lens: ${next.label(model)}`);
}

const toggle = (
  workspace: Workspace,
  name: 'outline' | 'inspector' | 'advance' | 'characterKeys' | 'ownerStripe',
): void => setPreferences(workspace, { [name]: !workspace.store.getState().preferences[name] });

const fromControl = (id: string, run: Command['run']): Command => ({
  id,
  label: id,
  scope: 'anywhere',
  control: true,
  run,
});

export const commands: readonly Command[] = [
  {
    id: 'next-lens',
    label: 'Next lens',
    keys: ['L'],
    scope: 'map',
    menu: 'view',
    run: nextLens,
  },
  {
    id: 'fit',
    label: 'Fit the map to the window',
    keys: ['Mod+0'],
    scope: 'anywhere',
    menu: 'view',
    when: ({ navigator }) => navigator?.fit !== undefined || 'This view has no zoom.',
    run: ({ navigator }) => navigator?.fit?.(),
  },
  {
    id: 'zoom-in',
    label: 'Zoom in',
    keys: ['+', '='],
    scope: 'map',
    menu: 'view',
    run: ({ navigator }) => navigator?.zoom?.('in'),
  },
  {
    id: 'zoom-out',
    label: 'Zoom out',
    keys: ['-'],
    scope: 'map',
    menu: 'view',
    run: ({ navigator }) => navigator?.zoom?.('out'),
  },
  fromControl('reveal', ({ navigator }, argument) =>
    navigator?.reveal((argument as { key: string }).key),
  ),
  fromControl('set-lens', (workspace, argument) => setLens(workspace, argument as string)),
  fromControl('set-view', (workspace, argument) => showView(workspace, argument as string)),
  fromControl('set-model', (workspace, argument) => showModel(workspace, argument as string)),
  fromControl('set-filter', (workspace, argument) =>
    setFilter(workspace, argument as Partial<Filter>),
  ),
  fromControl('set-party', ({ store }, argument) => store.setState({ party: argument as string })),
  fromControl('set-rollup', (workspace, argument) =>
    setPreferences(workspace, { rollup: argument as RollupMethod }),
  ),
  fromControl('set-theme', (workspace, argument) =>
    setPreferences(workspace, { theme: argument as Preferences['theme'] }),
  ),
  fromControl('open-dialog', (workspace, argument) => showDialog(workspace, argument as string)),
  {
    id: 'toggle-theme',
    label: ({ store }) =>
      store.getState().theme === 'dark' ? 'Use the light theme' : 'Use the dark theme',
    scope: 'anywhere',
    menu: 'view',
    run: (workspace) =>
      setPreferences(workspace, {
        theme: workspace.store.getState().theme === 'dark' ? 'light' : 'dark',
      }),
  },
  {
    id: 'toggle-outline',
    label: ({ store }) =>
      store.getState().preferences.outline ? 'Hide the outline' : 'Show the outline',
    keys: ['Mod+Alt+O'],
    scope: 'anywhere',
    menu: 'view',
    run: (workspace) => toggle(workspace, 'outline'),
  },
  {
    id: 'toggle-inspector',
    label: ({ store }) =>
      store.getState().preferences.inspector ? 'Hide the inspector' : 'Show the inspector',
    keys: ['Mod+Alt+I'],
    scope: 'anywhere',
    menu: 'view',
    run: (workspace) => toggle(workspace, 'inspector'),
  },
  {
    id: 'toggle-owner-stripe',
    label: ({ store }) =>
      store.getState().preferences.ownerStripe ? 'Hide the owner stripe' : 'Show the owner stripe',
    scope: 'anywhere',
    menu: 'view',
    when: ({ store }) =>
      store.getState().document.tables.parties.size > 0 || 'There are no parties yet.',
    run: (workspace) => toggle(workspace, 'ownerStripe'),
  },
  {
    id: 'focus-inspector',
    label: 'Open the inspector',
    keys: ['Enter'],
    scope: 'map',
    run: (workspace) => {
      const { focus, selection } = workspace.store.getState();
      if (selection.size === 0 && focus !== null) select(workspace, [focus]);
      setPreferences(workspace, { inspector: true });
      workspace.store.setState({ wanted: 'inspector' });
    },
  },
  {
    id: 'focus-filter',
    label: 'Filter the outline',
    keys: ['F'],
    scope: 'map',
    menu: 'view',
    run: (workspace) => {
      setPreferences(workspace, { outline: true });
      workspace.store.setState({ wanted: 'filter' });
    },
  },
  {
    id: 'toggle-advance',
    label: ({ store }) =>
      store.getState().preferences.advance
        ? 'Stay on the tile after rating'
        : 'Move on after rating',
    scope: 'anywhere',
    menu: 'rate',
    run: (workspace) => toggle(workspace, 'advance'),
  },
  {
    id: 'toggle-character-keys',
    label: ({ store }) =>
      store.getState().preferences.characterKeys
        ? 'Turn single-key shortcuts off'
        : 'Turn single-key shortcuts on',
    scope: 'anywhere',
    menu: 'help',
    run: (workspace) => toggle(workspace, 'characterKeys'),
  },
  {
    id: 'palette',
    label: 'Search or run a command',
    keys: ['Mod+K'],
    scope: 'anywhere',
    menu: 'help',
    run: (workspace) => showDialog(workspace, 'palette'),
  },
  {
    id: 'search',
    label: 'Search the model',
    keys: ['/', 'Mod+F'],
    scope: 'map',
    menu: 'edit',
    run: (workspace) => showDialog(workspace, 'search'),
  },
  {
    id: 'help',
    label: 'Keys and help',
    keys: ['?'],
    scope: 'map',
    menu: 'help',
    run: (workspace) => showDialog(workspace, 'help'),
  },
  {
    id: 'home',
    label: 'Documents',
    keys: ['Mod+O'],
    scope: 'anywhere',
    menu: 'file',
    run: (workspace) => showDialog(workspace, 'home'),
  },
  {
    id: 'edit-scale',
    label: 'Edit the scale',
    scope: 'anywhere',
    menu: 'rate',
    run: (workspace) => showDialog(workspace, 'scale'),
  },
];
