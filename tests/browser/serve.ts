import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built app, with a path below the host's root: it must work from any folder. */
    address: string;
  }
}

/** Builds the app and serves it from a folder below the root, as a host would. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const outDir = process.env['ISOTHERM_DIST'] ?? 'dist';
  // The test runner sets it otherwise; what is tested is what users get.
  process.env['NODE_ENV'] = 'production';
  if (process.env['ISOTHERM_DIST'] === undefined) await build({ logLevel: 'error' });
  const server = await preview({
    base: '/any/folder/',
    build: { outDir },
    preview: { port: 0, strictPort: false, host: '127.0.0.1' },
    logLevel: 'error',
  });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === 'string')
    throw new Error('The preview server has no port.');
  project.provide('address', `http://127.0.0.1:${bound.port}/any/folder/`);
  return () => server.close();
}
