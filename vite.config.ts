import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** What the page may load and run: its own files, and nothing from any other host. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types isotherm',
].join('; ');

/** Puts the policy first in the head of the built page; the development server needs inline scripts. */
function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

/** Lists the files of `models/` with what their tabs need, each loaded only when it is shown. */
function modelCatalogue(): Plugin {
  const name = 'virtual:model-catalogue';
  const folder = resolve(import.meta.dirname, process.env['ISOTHERM_MODELS'] ?? 'models');
  return {
    name: 'model-catalogue',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      const models = readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .map((file) => ({ file, ...JSON.parse(readFileSync(resolve(folder, file), 'utf8')) }))
        .sort((a, b) => `${a.kind} ${a.shortTitle}`.localeCompare(`${b.kind} ${b.shortTitle}`));
      const entries = models.map(({ file, id: model, kind, title, shortTitle, edition }) => {
        const head = JSON.stringify({ id: model, kind, title, shortTitle, edition });
        return `{ ...${head}, load: () => import(${JSON.stringify(resolve(folder, file))}).then((file) => file.default) }`;
      });
      return `export const catalogue = [\n${entries.join(',\n')}\n];`;
    },
  };
}

const port = Number(process.env['PORT'] ?? 4173);

export default defineConfig({
  base: './',
  plugins: [react(), modelCatalogue(), contentPolicy()],
  json: { stringify: true },
  build: { target: 'es2023', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  preview: { port, strictPort: true },
  server: { port },
});
