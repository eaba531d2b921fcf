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

/** The files of `models/` in the order of their tabs. */
function readModels() {
  const folder = resolve(import.meta.dirname, process.env['ISOTHERM_MODELS'] ?? 'models');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => resolve(folder, file))
    .map((file) => ({ file, ...JSON.parse(readFileSync(file, 'utf8')) }))
    .sort((a, b) => `${a.kind} ${a.shortTitle}`.localeCompare(`${b.kind} ${b.shortTitle}`));
}

/** Lists the models with what their tabs need, each loaded only when it is shown. */
function modelCatalogue(): Plugin {
  const name = 'virtual:model-catalogue';
  return {
    name: 'model-catalogue',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      const entries = readModels().map(({ file, id: model, kind, title, shortTitle, edition }) => {
        const head = JSON.stringify({ id: model, kind, title, shortTitle, edition });
        return `{ ...${head}, load: () => import(${JSON.stringify(file)}).then((file) => file.default) }`;
      });
      return `export const catalogue = [\n${entries.join(',\n')}\n];`;
    },
  };
}

/** Has the page ask for what the first picture needs while its script is still on its way. */
function firstPicture(): Plugin {
  return {
    name: 'first-picture',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const first = readModels()[0]?.file;
        const link = (fileName: string, attrs: { readonly [name: string]: string }) => ({
          tag: 'link',
          attrs: { ...attrs, crossorigin: true, href: `./${fileName}` },
          injectTo: 'head' as const,
        });
        return Object.values(bundle).flatMap((part) => {
          // Two scripts are two tasks: the page can answer between them.
          if (part.type === 'chunk' && part.name === 'react')
            return {
              tag: 'script',
              attrs: { type: 'module', crossorigin: true, src: `./${part.fileName}` },
              injectTo: 'head-prepend' as const,
            };
          if (part.type === 'chunk' && part.facadeModuleId === first)
            return link(part.fileName, { rel: 'modulepreload' });
          if (part.type === 'asset' && part.names.includes('inter-latin-wght-normal.woff2'))
            return link(part.fileName, { rel: 'preload', as: 'font', type: 'font/woff2' });
          return [];
        });
      },
    },
  };
}

const port = Number(process.env['PORT'] ?? 4173);

export default defineConfig({
  base: './',
  plugins: [react(), modelCatalogue(), firstPicture(), contentPolicy()],
  json: { stringify: true },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'index', test: /\/index\.html$/, priority: 1 },
            {
              name: 'react',
              test: /\/src\/app\/mount\.ts$|\/node_modules\/(react|react-dom|scheduler)\//,
              priority: 2,
            },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  preview: { port, strictPort: true },
  server: { port },
});
