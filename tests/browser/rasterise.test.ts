import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from './harness';
import { drawSvg, share } from './pictures';

let browser: Browser;
let page: Page;
let blank: Page;
beforeAll(async () => {
  browser = await launch();
  blank = await browser.newPage();
  page = await browser.newPage();
  // A page of the same host without a policy: it may start the worker by its address.
  await page.goto(`${inject('address')}icon.svg`);
});
afterAll(() => browser.close());

const assets = join(process.env['ISOTHERM_DIST'] ?? 'dist', 'assets');
const script = readdirSync(assets).find((file) => file.startsWith('rasterise.worker'));

/** Draws an SVG as the app does, in its worker. */
async function drawApart(svg: string): Promise<Buffer> {
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const job = { svg, width: Math.floor(Number(width)), height: Math.floor(Number(height)) };
  const png = await page.evaluate(
    async ([address, asked]) => {
      const worker = new Worker(address, { type: 'module' });
      const blob = await new Promise<Blob | null>((resolve, reject) => {
        worker.addEventListener('message', ({ data }) => resolve(data));
        worker.addEventListener('error', reject);
        worker.postMessage(asked);
      });
      worker.terminate();
      if (blob === null) return null;
      const data = await new Promise<string>((resolve) => {
        const reader = new FileReader();
        reader.addEventListener('load', () => resolve(String(reader.result)));
        reader.readAsDataURL(blob);
      });
      return data.split(',')[1] ?? '';
    },
    [`assets/${script}`, job] as const,
  );
  if (png === null) throw new Error('The worker could not draw this.');
  return Buffer.from(png, 'base64');
}

const golden = (name: string): string => readFileSync(`tests/figures/golden/${name}.svg`, 'utf8');

it.each([
  'crm-2018-2019-current-light',
  'crm-2018-2019-current-light-stripe',
  'crm-2018-2019-accountable-dark',
  'cisom-2019-stage-target-light-900',
  'ccmm-what-next-dark',
])('is drawn apart from the page as the page draws it: %s', async (name) => {
  const svg = golden(name);
  const drawn = await drawSvg(blank, svg);
  expect(await share(blank, await drawApart(svg), drawn)).toBeLessThan(0.001);
  // The comparison sees what is missing.
  const poorer = svg.replaceAll(/<path [^>]*>/g, '').replaceAll('="600"', '="400"');
  expect(await share(blank, await drawApart(poorer), drawn)).toBeGreaterThan(0.002);
});

it('gives up what it does not know, so that the page draws it', async () => {
  const svg = golden('crm-2018-2019-current-light').replace('<g ', '<ellipse rx="1"/><g ');
  await expect(drawApart(svg)).rejects.toThrow('could not draw');
});
