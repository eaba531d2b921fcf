import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Response } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { scriptsBeforeTiles, watchForTiles } from '../tools/scripts-before-tiles';
import { launch, tile, visit } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('the first page', () => {
  it('shows all 69 Level 1 capabilities of the CRM model on one page at 1600 x 900, every name whole', async () => {
    const { page, context, faults } = await visit(browser);
    const items = page
      .getByRole('tree', { name: 'Provider CRM Capability Model, Map' })
      .getByRole('treeitem');
    const levels = await items.evaluateAll((all) =>
      all.map((item) => item.getAttribute('aria-level')),
    );
    expect(levels.filter((level) => level === '1')).toHaveLength(8);
    expect(levels.filter((level) => level === '2')).toHaveLength(69);
    expect(levels.filter((level) => level === '3')).toHaveLength(5);
    const outside = await items.evaluateAll(
      (all) =>
        all.filter((item) => {
          const box = item.getBoundingClientRect();
          return (
            box.left < 0 ||
            box.top < 0 ||
            box.right > window.innerWidth ||
            box.bottom > window.innerHeight
          );
        }).length,
    );
    expect(outside).toBe(0);
    expect(
      await items.evaluateAll(
        (all) => all.filter((item) => item.textContent?.includes('…')).length,
      ),
    ).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('loads at most 170 KB of script before the map can be used', async () => {
    const context = await browser.newContext({ viewport: { width: 1600, height: 900 } });
    const page = await context.newPage();
    // Only what is counted is read: scripts that come later may still be on their way when the page goes.
    const scripts = new Map<string, Response>();
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.set(response.url(), response);
    });
    await page.addInitScript(watchForTiles, undefined);
    await page.goto(inject('address'));
    await tile(page, '1.1').waitFor();
    const before = await page.evaluate(scriptsBeforeTiles);
    const bodies = await Promise.all(before.map((url) => scripts.get(url)?.body()));
    const bytes = bodies.map((body) => body && gzipSync(body, { level: 9 }).length);
    expect(before.length).toBeGreaterThan(1);
    expect(
      bytes.reduce<number>((sum, size) => sum + (size ?? Number.POSITIVE_INFINITY), 0),
    ).toBeLessThanOrEqual(170_000);
    await context.close();
  });

  it('has one tab stop in the map and no accessibility fault, light and dark, wide and narrow', async () => {
    for (const options of [
      { colorScheme: 'light' as const },
      { colorScheme: 'dark' as const },
      { colorScheme: 'light' as const, viewport: { width: 320, height: 640 } },
      { colorScheme: 'light' as const, forcedColors: 'active' as const },
    ]) {
      const context = await browser.newContext({
        viewport: { width: 1600, height: 900 },
        ...options,
      });
      const page = await context.newPage();
      await page.goto(inject('address'));
      await page.getByRole('tablist').first().waitFor();
      await page.waitForTimeout(500);
      const stops = await page
        .getByRole('tree', { name: /, Map$/ })
        .evaluateAll((trees) =>
          trees.map((tree) => tree.querySelectorAll('[tabindex="0"], a, button, input').length),
        );
      expect(stops.every((count) => count === 0)).toBe(true);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await context.close();
    }
  });
});

describe("the page's policy", () => {
  it('stands first in the head and stops what would reach out', async () => {
    const { page, context, faults } = await visit(browser);
    const first = await page.evaluate(
      () => document.head.firstElementChild?.getAttribute('content') ?? '',
    );
    expect(first).toContain("default-src 'none'");
    expect(first).toContain("connect-src 'none'");
    const probes = await page.evaluate(async () => {
      const outcome: Record<string, string> = {};
      const probe = async (name: string, attempt: () => unknown): Promise<void> => {
        try {
          await attempt();
          outcome[name] = 'went through';
        } catch {
          outcome[name] = 'stopped';
        }
      };
      await probe('fetch', () => fetch('./manifest.webmanifest'));
      // Later, from the page itself: what the test's own call runs may evaluate text.
      await probe(
        'eval',
        () =>
          new Promise((resolve, reject) => {
            setTimeout(() => {
              try {
                resolve(new Function('return 1')());
              } catch (error) {
                reject(error);
              }
            });
          }),
      );
      await probe('markup', () => {
        document.createElement('div').innerHTML = '<b>x</b>';
      });
      return outcome;
    });
    expect(probes).toEqual({ fetch: 'stopped', eval: 'stopped', markup: 'stopped' });
    expect(faults.length).toBeGreaterThan(0);
    await context.close();
  });

  it('is needed by no file: nothing built names another host to load from', () => {
    const folder = `${process.env['ISOTHERM_DIST'] ?? 'dist'}/assets`;
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const name of sheets)
      expect(readFileSync(`${folder}/${name}`, 'utf8')).not.toMatch(/url\(["']?https?:/);
  });
});
