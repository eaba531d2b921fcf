import type { Platform } from '../platform';
import { createDocumentStorage } from '../storage/document-storage';
import { createBrowserDatabase } from './browser-database';
import { openBrowserChannel } from './channel';
import { browserClipboard } from './clipboard';
import { browserFiles } from './files';
import { newId } from './ids';
import { createBrowserLocks } from './locks';
import { createBrowserPreferences } from './preferences';

/** The browser that this page runs in. */
export const createBrowserPlatform = (): Platform => ({
  storage: createDocumentStorage(createBrowserDatabase()),
  preferences: createBrowserPreferences(),
  files: browserFiles,
  clipboard: browserClipboard,
  // Seldom needed, and not at the start.
  rasterise: async (svg, size) => (await import('./rasterise')).browserRasterise(svg, size),
  locks: createBrowserLocks(),
  channel: openBrowserChannel,
  now: () => Date.now(),
  newId,
  print: () => window.print(),
});
