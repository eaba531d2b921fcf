import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type PreviewServer, preview } from 'vite';
import { generateModel } from '../fixtures/generated-model';

/** Addresses of the built pages to measure, and how to end the servers. */
export interface Pages {
  readonly bare: string;
  readonly ours: (tiles: number) => string;
  readonly folderOf: (tiles: number) => string;
  close(): Promise<void>;
}

async function serve(
  outDir: string,
): Promise<{ readonly server: PreviewServer; readonly address: string }> {
  const server = await preview({
    configFile: false,
    build: { outDir },
    preview: { port: 0, strictPort: false, host: '127.0.0.1' },
    logLevel: 'error',
  });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === 'string')
    throw new Error('The preview server has no port.');
  return { server, address: `http://127.0.0.1:${bound.port}/` };
}

/** Builds the app once per size, with a generated model in place of the real ones, and the bare page. */
export async function buildPages(folder: string, sizes: readonly number[]): Promise<Pages> {
  // Whoever imported this may have set it otherwise: what is measured is what users get.
  process.env['NODE_ENV'] = 'production';
  const servers: PreviewServer[] = [];
  const addresses = new Map<number, string>();
  const folderOf = (tiles: number): string => join(folder, `ours-${tiles}`);
  for (const tiles of sizes) {
    const models = join(folder, `models-${tiles}`);
    mkdirSync(models, { recursive: true });
    writeFileSync(join(models, 'generated.json'), JSON.stringify(generateModel(tiles)));
    process.env['ISOTHERM_MODELS'] = models;
    await build({ logLevel: 'error', build: { outDir: folderOf(tiles), emptyOutDir: true } });
    const { server, address } = await serve(folderOf(tiles));
    servers.push(server);
    addresses.set(tiles, address);
  }
  const bareFolder = join(folder, 'bare');
  await build({
    configFile: false,
    root: 'tests/bench/bare',
    base: './',
    logLevel: 'error',
    build: { outDir: bareFolder, emptyOutDir: true },
  });
  const bare = await serve(bareFolder);
  servers.push(bare.server);
  return {
    bare: bare.address,
    ours: (tiles) => addresses.get(tiles) ?? '',
    folderOf,
    close: async () => {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
}
