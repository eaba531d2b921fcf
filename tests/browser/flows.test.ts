import { readFileSync } from 'node:fs';
import type { Browser, Download, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, saved, tile, type Visit, visit } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const map = (page: Page) => page.getByRole('tree', { name: /, Map$/ });

/** Every tile's name as it is heard, in order: all that the map says. */
const said = (page: Page): Promise<string[]> =>
  map(page)
    .getByRole('treeitem')
    .evaluateAll((items) =>
      items.map((item) => item.getAttribute('aria-label') ?? item.textContent ?? ''),
    );

const text = async (download: Download): Promise<string> =>
  readFileSync(await download.path(), 'utf8');

/** What a saved file says, apart from when and under which name it was written. */
function tables(file: string): unknown {
  const { tables: found } = JSON.parse(file) as { tables: unknown };
  return found;
}

/** The ratings of the ten tiles after three undos and one redo. */
async function expectRated(page: Page): Promise<void> {
  await expect(tile(page, '1.1').getAttribute('aria-label')).resolves.toMatch(
    /current maturity 1 Initial/,
  );
  await expect(tile(page, '1.2').getAttribute('aria-label')).resolves.toMatch(
    /current maturity 2 Repeatable/,
  );
}

/** In a browser without the file dialogs, saving is a download: what the tests look at. */
async function withoutFileDialogs(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    Reflect.deleteProperty(window, 'showOpenFilePicker');
  });
}

async function start(): Promise<Visit> {
  const seen = await visit(browser, { acceptDownloads: true });
  await withoutFileDialogs(seen.page);
  await seen.page.reload();
  await tile(seen.page, '1.1').waitFor();
  return seen;
}

describe('the whole way, by keyboard only', () => {
  it('rates, sets targets, undoes, survives a reload, redoes, exports and opens what it wrote', async () => {
    const { page, context, faults } = await start();
    const { keyboard } = page;
    await map(page).focus();
    await keyboard.press('Control+Home');
    for (const digit of ['1', '2', '3', '4', '5', '1', '2', '3', '4', '5']) {
      await keyboard.press(digit);
      await keyboard.press('ArrowRight');
    }
    await keyboard.press('Shift+4');
    await keyboard.press('ArrowLeft');
    await keyboard.press('Shift+5');
    const before = await said(page);
    expect(before.filter((name) => name.includes('current maturity'))).toHaveLength(10);
    expect(before.filter((name) => name.includes('target'))).toHaveLength(2);
    for (let step = 0; step < 3; step += 1) await keyboard.press('Control+z');
    const undone = await said(page);
    expect(undone.filter((name) => name.includes('current maturity'))).toHaveLength(9);
    expect(undone.filter((name) => name.includes('target'))).toHaveLength(0);
    await saved(page);

    await page.reload();
    await tile(page, '1.1').waitFor();
    await expect.poll(() => said(page)).toEqual(undone);
    for (let step = 0; step < 3; step += 1) await keyboard.press('Control+Shift+z');
    await expect.poll(() => said(page)).toEqual(before);
    await expectRated(page);

    const download = page.waitForEvent('download');
    await keyboard.press('Control+s');
    const file = await text(await download);
    expect(Object.keys(JSON.parse(file) as object)).toContain('tables');

    const chooser = page.waitForEvent('filechooser');
    await keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Command palette' }).getByRole('combobox').waitFor();
    await keyboard.type('open a file');
    await keyboard.press('Enter');
    await (await chooser).setFiles({
      name: 'again.isotherm.json',
      mimeType: 'application/json',
      buffer: Buffer.from(file),
    });
    await expect.poll(() => said(page)).toEqual(before);
    const again = page.waitForEvent('download');
    await map(page).focus();
    await keyboard.press('Control+s');
    expect(tables(await text(await again))).toEqual(tables(file));
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('the whole way, by pointer only', () => {
  it('paints with the legend, drags a stroke, undoes it as one, and keeps it over a reload', async () => {
    const { page, context, faults } = await start();
    const brush = page.getByRole('radiogroup', { name: 'Brush' });
    await brush.getByRole('radio', { name: '3 Defined' }).click();
    for (const number of ['1.1', '1.2', '2.1', '2.2', '3.1']) await tile(page, number).click();
    await brush.getByRole('radio', { name: '5 Optimized' }).click();
    const from = await tile(page, '4.1').boundingBox();
    const to = await tile(page, '4.4').boundingBox();
    if (from === null || to === null) throw new Error('The tiles are not in sight.');
    await page.mouse.move(from.x + 20, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 3 });
    await page.mouse.up();
    for (const number of ['4.1', '4.2', '4.3', '4.4']) {
      await expect
        .poll(() => tile(page, number).getAttribute('aria-label'))
        .toMatch(/current maturity 5 Optimized/);
    }
    const before = await said(page);
    await page.getByRole('button', { name: /^Undo Rate 4 tiles 5 Optimized$/ }).click();
    await expect.poll(() => tile(page, '4.3').getAttribute('aria-label')).toMatch(/not assessed/);
    await page.getByRole('button', { name: /^Redo Rate 4 tiles 5 Optimized$/ }).click();
    await expect.poll(() => said(page)).toEqual(before);
    await saved(page);
    await page.reload();
    await tile(page, '1.1').waitFor();
    await expect.poll(() => said(page)).toEqual(before);
    expect(faults).toEqual([]);
    await context.close();
  });
});
