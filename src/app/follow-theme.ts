import type { Workspace } from '../workspace/workspace';

/** Keeps the theme in force: the user's choice, or else the system's, on the page and in the state. */
export function followTheme(workspace: Workspace): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const { preferences, theme } = workspace.store.getState();
    const wanted =
      preferences.theme === 'system' ? (dark.matches ? 'dark' : 'light') : preferences.theme;
    document.documentElement.dataset['theme'] = wanted;
    if (theme !== wanted) workspace.store.setState({ theme: wanted });
  };
  dark.addEventListener('change', apply);
  workspace.store.subscribe((state, before) => {
    if (state.preferences.theme !== before.preferences.theme) apply();
  });
  apply();
}
