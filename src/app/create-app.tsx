import type { Platform } from '../platform/platform';
import { WorkspaceContext } from '../views/use-workspace';
import { openFirst } from '../workspace/documents';
import { anyTried } from '../workspace/what-if';
import { createWorkspace } from '../workspace/workspace';
import { followTheme } from './follow-theme';
import { mount } from './mount';
import { catalogue, registry, scenery } from './registry';
import { createRun } from './run-command';
import { Shell } from './shell/shell';
import { installShortcuts } from './shortcuts/install-shortcuts';

/** Puts the app together on a platform and starts it in an element of the page. */
export function createApp(platform: Platform, root: HTMLElement): void {
  const workspace = createWorkspace({ platform, scenery, catalogue });
  const run = createRun(workspace, registry.commands);
  followTheme(workspace);
  installShortcuts(workspace, registry.commands, run);
  window.addEventListener('beforeunload', (event) => {
    // Saving takes milliseconds: only what cannot be saved keeps the page.
    const { saved, unsaved, whatIf } = workspace.store.getState();
    const tried = whatIf !== null && anyTried(whatIf.tried);
    if (saved.state === 'not-saved' || unsaved.leftBehind.length > 0 || tried)
      event.preventDefault();
  });
  window.addEventListener('pagehide', () => void workspace.keeper?.session.flush());
  void openFirst(workspace);
  mount(
    <WorkspaceContext value={{ workspace, registry, run }}>
      <Shell />
    </WorkspaceContext>,
    root,
  );
}
