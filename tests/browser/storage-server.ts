import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { build } from 'vite';

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html',
  '.js': 'text/javascript',
};

/** A server of the storage page that hears what the page has to tell. */
export interface StorageServer {
  readonly address: string;
  /** Called with what a page tells: the last part of the address, and the body. */
  heard: (what: string, body: unknown) => void;
  close(): Promise<void>;
}

/** Builds the storage page and serves it on a free port. */
export async function serveStoragePage(): Promise<StorageServer> {
  const folder = mkdtempSync(join(tmpdir(), 'isotherm-storage-page-'));
  await build({
    configFile: false,
    root: resolve(import.meta.dirname, 'storage-page'),
    base: './',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2023', modulePreload: false },
  });
  const page: StorageServer = { address: '', heard: () => undefined, close: async () => undefined };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (request.method === 'POST') {
      let body = '';
      request.on('data', (chunk) => {
        body += String(chunk);
      });
      request.on('end', () => {
        page.heard(path.slice(1), JSON.parse(body));
        response.end();
      });
      return;
    }
    try {
      const content = readFileSync(join(folder, path === '/' ? 'index.html' : path));
      response.setHeader('Content-Type', types[extname(path)] ?? 'text/html');
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return Object.assign(page, {
    address: `http://127.0.0.1:${bound.port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      rmSync(folder, { recursive: true, force: true });
    },
  });
}
