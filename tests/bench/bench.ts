import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { launchOptions } from '../tools/chromium';
import { coreFigures } from './core';
import { measureMatrix } from './matrix';
import { type Driver, measure, median, type Visit } from './measures';
import { buildPages } from './pages';
import { measurePng } from './png';

const sizes = (process.env['SIZES'] ?? '80,700,3000,10000').split(',').map(Number);
const runs = Number(process.env['RUNS'] ?? 5);
/** The one part to measure: `matrix`; all where it is missing. */
const only = process.env['ONLY'];

const bare: Driver = {
  ready: '.react-flow__node',
  prepare: async () => {},
  paintOne: ['1', '2', '3'],
  paintAll: ['Shift+4', 'Shift+5'],
  pane: '.react-flow__pane',
};

const ours: Driver = {
  ready: '[role="tree"] [role="treeitem"]',
  prepare: async (page) => {
    await page.getByRole('tree', { name: /, Map$/ }).focus();
    await page.keyboard.press('Control+Home');
  },
  paintOne: ['1', '2', '3'],
  paintAll: ['Mod+A', '4', '5'],
  pane: '.react-flow__pane',
};

const rows: readonly { readonly name: string; readonly unit: string; readonly of: keyof Visit }[] =
  [
    { name: 'script before the map can be used, gzip', unit: 'KB', of: 'scriptKilobytes' },
    { name: 'tiles on screen, cold', unit: 'ms', of: 'cold' },
    { name: 'longest task while starting', unit: 'ms', of: 'longestTask' },
    { name: 'paint one tile, keypress to frame', unit: 'ms', of: 'paintOne' },
    { name: 'paint all tiles, keypress to frame', unit: 'ms', of: 'paintAll' },
    { name: 'pan by wheel, median frame', unit: 'ms', of: 'panMedian' },
    { name: 'pan by wheel, worst frame', unit: 'ms', of: 'panWorst' },
    { name: 'zoom by wheel, median frame', unit: 'ms', of: 'zoomMedian' },
    { name: 'zoom by wheel, worst frame', unit: 'ms', of: 'zoomWorst' },
    { name: 'memory after collection', unit: 'MB', of: 'heapMegabytes' },
  ];

const figure = (value: number): string => value.toFixed(value < 10 ? 2 : 0).padStart(8);

/** How many tiles the exported picture has. */
const pictured = 1000;

/** Measures the matrix of roles and prints what it took. */
async function benchMatrix(browser: Browser, address: string): Promise<void> {
  const matrix = await measureMatrix(browser, address, pictured);
  console.log(`\nMatrix of roles, ${pictured} elements by ${matrix.parties} parties`);
  for (const [name, value] of [
    ['scroll both ways, median frame', matrix.scrollMedian],
    ['scroll both ways, worst frame', matrix.scrollWorst],
    ['work of the page for a frame', matrix.scrollWork],
    ['change a cell, keypress to frame', matrix.changeCell],
    ['work of the page for a change and what follows', matrix.changeWork],
  ] as const)
    console.log(`${name.padEnd(60)}${figure(value)} ms`);
}

/** Measures both pages at every size, in turn so that a busy machine is unfair to both, and prints the medians. */
export async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'isotherm-bench-'));
  const sized = only === 'matrix' ? [] : sizes;
  const pages = await buildPages(folder, [...new Set([...sized, pictured])]);
  const browser = await chromium.launch(launchOptions);
  try {
    if (only === 'matrix') {
      await benchMatrix(browser, pages.ours(pictured));
      return;
    }
    for (const tiles of sizes) {
      const visits: Visit[] = [];
      const bareVisits: Visit[] = [];
      for (let run = 0; run < runs; run += 1) {
        bareVisits.push(await measure(browser, `${pages.bare}?tiles=${tiles}`, bare));
        visits.push(await measure(browser, pages.ours(tiles), ours));
      }
      console.log(
        `\n${tiles} tiles, median of ${runs}${' '.repeat(24)}Isotherm  React Flow   ratio`,
      );
      for (const { name, unit, of } of rows) {
        const mine = median(visits.map((visit) => visit[of]));
        const theirs = median(bareVisits.map((visit) => visit[of]));
        console.log(
          `${name.padEnd(44)}${figure(mine)} ${unit} ${figure(theirs)} ${unit} ${(mine / theirs).toFixed(2).padStart(7)}`,
        );
      }
    }
    const png = await measurePng(browser, pages.ours(pictured), runs);
    console.log(
      `\nPNG of ${pictured} tiles, median of ${runs}, ${png.width} by ${png.height} pixels`,
    );
    console.log(`${'command to picture'.padEnd(60)}${figure(png.milliseconds)} ms`);
    console.log(`${'longest task meanwhile'.padEnd(60)}${figure(png.longestTask)} ms`);
    await benchMatrix(browser, pages.ours(pictured));
    console.log('\nIn Node, without a browser');
    for (const { name, value, unit } of await coreFigures()) {
      console.log(`${name.padEnd(60)}${figure(value)} ${unit}`);
    }
  } finally {
    await browser.close();
    await pages.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
