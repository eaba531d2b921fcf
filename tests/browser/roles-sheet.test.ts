import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, saved, withoutFileDialogs } from './harness';
import { readPng } from './pictures';
import { cell, grid, says, start } from './roles-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('the matrix outside the page', () => {
  const run = async (page: Page, name: string): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Command palette' }).getByRole('combobox').fill(name);
    await page.getByRole('option', { name }).first().click();
  };

  it('is all in a picture, light and dark, and so is the load', async () => {
    for (const [colorScheme, surface, accent] of [
      ['light', '#ffffff', '#1f5fbf'],
      ['dark', '#181b21', '#7db0ff'],
    ] as const) {
      const { page, context, faults } = await start(browser, { colorScheme });
      await cell(page, '1.1', 'Clinical').click();
      await says(page, '1.1', 'Clinical', 'accountable');
      await saved(page);
      await withoutFileDialogs(page);
      await page.reload();
      await page.locator('main[aria-busy="false"]').waitFor();
      const blank = await context.newPage();
      const take = async (view: string, ready: Locator) => {
        await page.getByRole('tab', { name: view, exact: true }).click();
        await ready.waitFor();
        const download = page.waitForEvent('download');
        await run(page, 'Save this view as an image');
        const file = await readFile(await (await download).path());
        return readPng(blank, file, [surface, accent]);
      };
      const matrix = await take('Roles', cell(page, '1.1', 'Digital'));
      // 82 rows of 26 px with what stands above and below them, twice as large.
      expect(matrix.height).toBeGreaterThan(2 * 82 * 26);
      expect(matrix.corner).toBe(surface);
      const load = await take('Load', page.getByRole('heading', { name: 'Load by party' }));
      expect(load.width).toBeGreaterThan(1200);
      const [ground = 0, letters = 0] = matrix.found;
      expect(ground).toBeGreaterThan(100_000);
      expect(letters).toBeGreaterThan(100);
      expect(load.found[0]).toBeGreaterThan(100_000);
      expect(faults).toEqual([]);
      await context.close();
    }
  });

  it('is printed whole, with headings, letters, edition and the line on independence', async () => {
    const { page, context, faults } = await start(browser);
    await cell(page, '1.1', 'Clinical').click();
    await says(page, '1.1', 'Clinical', 'accountable');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const table = page.getByRole('table', { name: 'Provider CRM Capability Model, Roles' });
    expect(await table.getByRole('row').count()).toBe(83);
    await table.getByRole('columnheader', { name: /Clinical/ }).waitFor();
    await table.getByRole('rowheader', { name: '8.7 Donor Management' }).waitFor();
    expect(
      await table
        .getByRole('row', { name: /^1\.1 / })
        .getByRole('cell')
        .first()
        .textContent(),
    ).toBe('A');
    for (const words of [/Two or more are accountable/, /2018-2019.*only HIMSS can validate/])
      await page.getByText(words).last().waitFor();
    expect(await grid(page).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect.poll(() => table.count()).toBe(0);
    await grid(page).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});
