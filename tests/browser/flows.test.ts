import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, expectExported, tablesOf } from './exported';
import { launch, saved, tile, type Visit, visit } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const map = (page: Page) => page.getByRole('tree', { name: /, Map$/ });
const exporting = (page: Page) => page.getByRole('dialog', { name: 'Export' });

/** Every tile's name as it is heard, in order: all that the map says. */
const said = (page: Page): Promise<string[]> =>
  map(page)
    .getByRole('treeitem')
    .evaluateAll((items) =>
      items.map((item) => item.getAttribute('aria-label') ?? item.textContent ?? ''),
    );

const having = (names: readonly string[], word: string): number =>
  names.filter((name) => name.includes(word)).length;

/** A first visit that notes every use of one of the two: what a test must do without. */
async function start(without: 'keydown' | 'pointerdown'): Promise<Visit & { used: string[] }> {
  const seen = await visit(browser, { acceptDownloads: true });
  const { page } = seen;
  const used: string[] = [];
  await page.exposeFunction('noteUse', (what: string) => used.push(what));
  await page.addInitScript((kind) => {
    // In a browser without the file dialogs, saving is a download: what the tests look at.
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    const note = (window as unknown as { noteUse: (what: string) => void }).noteUse;
    window.addEventListener(kind, ({ target }) => note(`${kind} on ${String(target)}`), true);
  }, without);
  await page.reload();
  await tile(page, '1.1').waitFor();
  return { ...seen, used };
}

/** The formats that the Export dialog offers, once it is there. */
async function offered(page: Page): Promise<string[]> {
  const formats = exporting(page).getByRole('radiogroup', { name: 'Format' }).getByRole('radio');
  await formats.first().waitFor();
  return formats.allTextContents();
}

describe('the whole way, by keyboard only', () => {
  /** Presses a key until what is looked for has the focus. */
  async function reach(page: Page, key: string, wanted: string): Promise<void> {
    const here = () =>
      page.evaluate(() => {
        const { activeElement: at } = document;
        return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
      });
    for (let step = 0; (await here()) !== wanted; step += 1) {
      if (step > 30) throw new Error(`${key} does not lead to ${wanted}.`);
      await page.keyboard.press(key);
    }
  }

  async function openExport(page: Page): Promise<string[]> {
    await page.keyboard.press('Control+e');
    return offered(page);
  }

  async function exportAs(page: Page, label: string): Promise<Buffer> {
    const formats = await openExport(page);
    const chosen = exporting(page)
      .getByRole('radiogroup', { name: 'Format' })
      .getByRole('radio', { checked: true });
    await reach(page, 'Tab', (await chosen.textContent()) ?? '');
    expect(formats).toContain(label);
    await reach(page, 'ArrowRight', label);
    await page.keyboard.press('Space');
    await reach(page, 'Tab', 'Save');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const file = await bytesOf(await download);
    await exporting(page).waitFor({ state: 'detached' });
    return file;
  }

  it('rates, sets targets, undoes, survives a reload, redoes, exports each kind and opens what it wrote', async () => {
    const { page, context, faults, used } = await start('pointerdown');
    const { keyboard } = page;
    await reach(page, 'Tab', 'Skip to the map');
    await keyboard.press('Enter');
    await keyboard.press('Control+Home');
    for (const digit of ['1', '2', '3', '4', '5', '1', '2', '3', '4', '5']) {
      await keyboard.press(digit);
      await keyboard.press('ArrowRight');
    }
    await keyboard.press('Shift+4');
    await keyboard.press('ArrowLeft');
    await keyboard.press('Shift+5');
    const before = await said(page);
    expect(having(before, 'current maturity')).toBe(10);
    expect(having(before, 'target')).toBe(2);
    for (let step = 0; step < 3; step += 1) await keyboard.press('Control+z');
    const undone = await said(page);
    expect(having(undone, 'current maturity')).toBe(9);
    expect(having(undone, 'target')).toBe(0);
    await saved(page);

    await page.reload();
    await tile(page, '1.1').waitFor();
    await expect.poll(() => said(page)).toEqual(undone);
    for (let step = 0; step < 3; step += 1) await keyboard.press('Control+Shift+z');
    await expect.poll(() => said(page)).toEqual(before);

    const kinds = await openExport(page);
    expect(kinds).toEqual(expect.arrayContaining(['PNG', 'SVG', 'JSON']));
    await keyboard.press('Escape');
    const files = new Map<string, Buffer>();
    for (const kind of kinds) {
      const file = await exportAs(page, kind);
      files.set(kind, file);
      expectExported(kind, file, {
        assessed: 10,
        ratings: { '1.1': '1 Initial', '1.2': '2 Repeatable' },
      });
    }

    const buffer = files.get('JSON') ?? Buffer.alloc(0);
    const chooser = page.waitForEvent('filechooser');
    await keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Command palette' }).getByRole('combobox').waitFor();
    await keyboard.type('open a file');
    await keyboard.press('Enter');
    await (await chooser).setFiles({
      name: 'again.isotherm.json',
      mimeType: 'application/json',
      buffer,
    });
    await page.getByText('Opened "again.isotherm.json" as a new document.').waitFor();
    await expect.poll(() => said(page)).toEqual(before);
    expect(tablesOf(await exportAs(page, 'JSON'))).toEqual(tablesOf(buffer));
    expect(used).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('the whole way, by pointer only', () => {
  const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();

  async function exportAs(page: Page, label: string): Promise<Buffer> {
    await press(page, /^Export$/);
    await exporting(page).getByRole('radio', { name: label, exact: true }).click();
    const download = page.waitForEvent('download');
    await exporting(page).getByRole('button', { name: 'Save', exact: true }).click();
    const file = await bytesOf(await download);
    await exporting(page).waitFor({ state: 'detached' });
    return file;
  }

  /** Presses the mouse on one tile, moves over to another and lets go. */
  async function drag(page: Page, first: string, last: string): Promise<void> {
    const from = await tile(page, first).boundingBox();
    const to = await tile(page, last).boundingBox();
    if (from === null || to === null) throw new Error('The tiles are not in sight.');
    await page.mouse.move(from.x + 20, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 3 });
    await page.mouse.up();
  }

  /** Goes on to the next lens, from the menu, until one of this name is shown. */
  async function showLens(page: Page, name: RegExp): Promise<void> {
    const shown = page.getByRole('combobox', { name: 'Lens' }).locator('option:checked');
    for (let step = 0; !name.test((await shown.textContent()) ?? ''); step += 1) {
      if (step > 20) throw new Error(`There is no lens ${String(name)}.`);
      await press(page, /^Menu$/);
      await page.getByRole('menuitem', { name: 'View', exact: true }).click();
      await page.getByRole('menuitem', { name: /^Next lens/ }).click();
    }
  }

  it('paints, sets targets, undoes, survives a reload, redoes, exports each kind and opens what it wrote', async () => {
    const { page, context, faults, used } = await start('keydown');
    const brush = page.getByRole('radiogroup', { name: 'Brush' });
    await brush.getByRole('radio', { name: '3 Defined' }).click();
    for (const number of ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2']) {
      await tile(page, number).click();
    }
    await brush.getByRole('radio', { name: '5 Optimized' }).click();
    await drag(page, '4.1', '4.4');
    await press(page, /^Put the brush down$/);
    expect(having(await said(page), 'current maturity')).toBe(10);

    await tile(page, '1.1').click();
    await page
      .getByRole('complementary', { name: 'Inspector' })
      .getByRole('radiogroup', { name: 'Target' })
      .getByRole('radio', { name: '4 Managed' })
      .click();
    await map(page).click({ position: { x: 4, y: 4 } });
    await showLens(page, /^Target/);
    await brush.getByRole('radio', { name: '5 Optimized' }).click();
    await tile(page, '1.2').click();
    await press(page, /^Put the brush down$/);
    await showLens(page, /^Current/);
    const before = await said(page);
    expect(having(before, 'current maturity')).toBe(10);
    expect(having(before, 'target')).toBe(2);

    await press(page, /^Undo Set target of 1\.2 to 5 Optimized$/);
    await press(page, /^Undo Set target of 1\.1 to 4 Managed$/);
    await press(page, /^Undo Rate 4 tiles 5 Optimized$/);
    await expect.poll(async () => having(await said(page), 'current maturity')).toBe(6);
    const undone = await said(page);
    expect(having(undone, 'target')).toBe(0);
    await saved(page);

    await page.reload();
    await tile(page, '1.1').waitFor();
    await expect.poll(() => said(page)).toEqual(undone);
    await press(page, /^Redo Rate 4 tiles 5 Optimized$/);
    await press(page, /^Redo Set target of 1\.1 /);
    await press(page, /^Redo Set target of 1\.2 /);
    await expect.poll(() => said(page)).toEqual(before);

    await press(page, /^Export$/);
    const kinds = await offered(page);
    expect(kinds).toEqual(expect.arrayContaining(['PNG', 'SVG', 'JSON']));
    await exporting(page).getByRole('button', { name: 'Close' }).click();
    const files = new Map<string, Buffer>();
    for (const kind of kinds) {
      const file = await exportAs(page, kind);
      files.set(kind, file);
      expectExported(kind, file, {
        assessed: 10,
        ratings: { '1.1': '3 Defined', '4.4': '5 Optimized' },
      });
    }

    const buffer = files.get('JSON') ?? Buffer.alloc(0);
    await press(page, /^Documents$/);
    const chooser = page.waitForEvent('filechooser');
    await page
      .getByRole('dialog', { name: 'Documents' })
      .getByRole('button', { name: 'Open a file' })
      .click();
    await (await chooser).setFiles({
      name: 'again.isotherm.json',
      mimeType: 'application/json',
      buffer,
    });
    await page.getByText('Opened "again.isotherm.json" as a new document.').waitFor();
    await expect.poll(() => said(page)).toEqual(before);
    expect(tablesOf(await exportAs(page, 'JSON'))).toEqual(tablesOf(buffer));
    expect(used).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});
