import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Download, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { palette } from '../../src/scene/palettes/ylgnbu.palette';
import { themes } from '../../src/scene/theme';
import { bytesOf } from './exported';
import { launch, tile, type Visit, visit } from './harness';
import { drawSvg, parseInBrowser, readPng, share } from './pictures';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const capabilities: readonly {
  readonly id: string;
  readonly name: string;
  readonly level: number;
}[] = (
  JSON.parse(readFileSync('models/crm-2018-2019.json', 'utf8')) as {
    readonly elements: readonly {
      readonly id: string;
      readonly name: string;
      readonly level: number;
    }[];
  }
).elements;

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Export' });
/** A page apart to read pictures in: a second page of the app's own context would put the app to sleep. */
const reader = (): Promise<Page> => browser.newPage();

/** The app with ten tiles rated, in a browser where saving is a download. */
async function start(): Promise<Visit> {
  const seen = await visit(browser, {
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { page } = seen;
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    Reflect.deleteProperty(window, 'showOpenFilePicker');
  });
  await page.reload();
  for (const [index, number] of [
    '1.1',
    '2.1',
    '3.1',
    '4.10',
    '5.1',
    '6.1',
    '7.1',
    '8.1',
    '8.3',
    '8.4',
  ].entries()) {
    await tile(page, number).click();
    await page.keyboard.press(String((index % 5) + 1));
  }
  await page.keyboard.press('Escape');
  return seen;
}

async function choose(page: Page, ...names: string[]): Promise<void> {
  if (!(await dialog(page).isVisible())) await page.keyboard.press('Control+e');
  for (const name of names) await dialog(page).getByRole('radio', { name, exact: true }).click();
}

async function save(page: Page): Promise<Download> {
  const download = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Save', exact: true }).click();
  const done = await download;
  await dialog(page).waitFor({ state: 'detached' });
  return done;
}

async function open(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+k');
  await page
    .getByRole('dialog', { name: 'Command palette' })
    .getByRole('combobox')
    .fill('open a file');
  await page.keyboard.press('Enter');
  const buffer = Buffer.from(text);
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer });
}

describe('the Export dialog', () => {
  it('writes PNG of the promised size in each theme, not blank, with the levels in their colours', async () => {
    const { page, context, faults } = await start();
    const blank = await reader();
    for (const [scale, theme, name] of [
      [1, 'light', 'Light'],
      [2, 'dark', 'Dark'],
      [4, 'print', 'Print, white'],
    ] as const) {
      await choose(page, 'PNG', `${scale}x`, name);
      await dialog(page)
        .getByText(`${1600 * scale} × ${900 * scale} pixels`)
        .waitFor();
      const download = await save(page);
      expect(download.suggestedFilename()).toBe('CRM readiness, CRM Current maturity.png');
      const levels = palette.colours(5);
      const { width, height, colours, corner, found } = await readPng(
        blank,
        await bytesOf(download),
        levels,
      );
      expect([width, height]).toEqual([1600 * scale, 900 * scale]);
      expect(corner).toBe(themes[theme].page);
      expect(colours).toBeGreaterThan(50);
      expect(Math.min(...found)).toBeGreaterThan(100);
    }
    expect(faults).toEqual([]);
    await blank.close();
    await context.close();
  });

  it('writes SVG with real text and its own typeface; the PNG shows the same', async () => {
    const { page, context, faults } = await start();
    const blank = await reader();
    await choose(page, 'SVG', 'Light');
    const svg = (await bytesOf(await save(page))).toString('utf8');
    const { fault, texts } = await parseInBrowser(blank, svg);
    expect(fault).toBe('');
    for (const { id, name } of capabilities) {
      expect(texts.includes(name) || texts.includes(`${id} ${name}`), `${id} ${name}`).toBe(true);
    }
    expect(texts.filter((text) => text.includes('…'))).toEqual([]);

    await choose(page, 'PNG', '1x');
    const png = await bytesOf(await save(page));
    const embedded = await drawSvg(blank, svg);
    const bare = await drawSvg(blank, svg.replace(/<style>.*?<\/style>/s, ''));
    expect(await share(blank, png, embedded)).toBeLessThan(0.001);
    expect(await share(blank, png, bare)).toBeGreaterThan(0.02);
    // A browser that has no canvas for workers draws in the page.
    await page.evaluate(() => Reflect.deleteProperty(window, 'OffscreenCanvas'));
    await choose(page, 'PNG', '1x');
    const inPage = await bytesOf(await save(page));
    expect(await share(blank, inPage, embedded)).toBeLessThan(0.001);

    await choose(page, 'SVG');
    await dialog(page)
      .getByRole('checkbox', { name: /typeface/ })
      .click();
    const without = (await bytesOf(await save(page))).toString('utf8');
    expect(without).not.toContain('@font-face');
    expect(faults).toEqual([]);
    await blank.close();
    await context.close();
  });

  it('writes JSON that opens as a new document and is saved again to the same bytes', async () => {
    const { page, context, faults } = await start();
    await choose(page, 'JSON');
    await dialog(page).getByText('"format": "isotherm-document"').waitFor();
    const download = await save(page);
    expect(download.suggestedFilename()).toBe('CRM readiness.isotherm.json');
    const text = (await bytesOf(download)).toString('utf8');
    await tile(page, '1.1').click();
    await page.keyboard.press('5');
    await open(page, 'again.isotherm.json', text);
    await page.getByText('Opened "again.isotherm.json" as a new document.').waitFor();
    await expect(tile(page, '1.1').getAttribute('aria-label')).resolves.toContain('1 Initial');
    await choose(page, 'JSON');
    expect((await bytesOf(await save(page))).toString('utf8')).toBe(text);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('exports a selection only when there is one, under the name that was typed', async () => {
    const { page, context, faults } = await start();
    await choose(page, 'SVG');
    const selection = dialog(page).getByRole('radio', { name: /^Selection/ });
    await expect(selection.getAttribute('aria-disabled')).resolves.toBe('true');
    await dialog(page).getByText('Nothing is selected on the map').waitFor();
    await page.keyboard.press('Escape');
    await tile(page, '4.10').click();
    await tile(page, '8.4').click({ modifiers: ['Control'] });
    await choose(page, 'Selection (2)');
    await dialog(page).getByLabel('File name').fill('Two of them');
    const download = await save(page);
    expect(download.suggestedFilename()).toBe('Two of them.svg');
    const svg = (await bytesOf(download)).toString('utf8');
    const there = capabilities.filter(({ id, name }) => svg.includes(`<title>${id} ${name},`));
    expect(there.filter(({ level }) => level > 0).map(({ id }) => id)).toEqual(['4.10', '8.4']);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('remembers the choices over a reload', async () => {
    const { page, context } = await start();
    await choose(page, 'PNG', '4x', 'Print, white');
    await dialog(page).getByLabel('Page').selectOption({ label: 'A4, portrait' });
    await page.reload();
    await tile(page, '1.1').waitFor();
    await choose(page);
    for (const name of ['PNG', '4x', 'Print, white']) {
      await expect(
        dialog(page).getByRole('radio', { name, exact: true }).getAttribute('aria-checked'),
      ).resolves.toBe('true');
    }
    await expect(dialog(page).getByLabel('Page').inputValue()).resolves.toBe('a4-portrait');
    await dialog(page).getByText('4040 × 5712 pixels').waitFor();
    await context.close();
  });

  it('copies the picture, and says in words when the browser refuses', async () => {
    const { page, context, faults } = await start();
    const blank = await reader();
    await choose(page, 'PNG', '1x');
    await dialog(page).getByRole('button', { name: 'Copy to clipboard' }).click();
    await dialog(page).getByText('Copied the picture to the clipboard.').waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const blob = await item?.getType('image/png');
      return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))];
    });
    expect(await readPng(blank, Buffer.from(copied))).toMatchObject({ width: 1600, height: 900 });
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('Write permission denied.'));
    });
    await dialog(page).getByRole('button', { name: 'Copy to clipboard' }).click();
    await dialog(page)
      .getByRole('alert')
      .getByText('The browser did not allow copying the picture')
      .waitFor();
    expect(faults).toEqual([]);
    await blank.close();
    await context.close();
  });

  it('shows what takes long, and writes nothing once it is cancelled', async () => {
    const { page, context, faults } = await start();
    const downloads: Download[] = [];
    page.on('download', (download) => downloads.push(download));
    await choose(page, 'PNG', '1x');
    await dialog(page)
      .getByText(/1600 × 900 pixels, \d+ KB/)
      .waitFor();
    await page.evaluate(() => {
      const ask = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (this: Worker, job: unknown) {
        setTimeout(() => ask.call(this, job), 2500);
      } as typeof ask;
    });
    await dialog(page).getByRole('button', { name: 'Save', exact: true }).click();
    await dialog(page).getByRole('progressbar').waitFor();
    await dialog(page).getByRole('button', { name: 'Cancel' }).click();
    await dialog(page).getByText('Cancelled. Nothing was written.').waitFor();
    await page.waitForTimeout(3000);
    expect(downloads).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('the commands', () => {
  it('export straight from the palette, the whole map whatever is in sight', async () => {
    const { page, context, faults } = await start();
    await page.getByRole('tree', { name: /, Map$/ }).focus();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('+');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Control+k');
    await page
      .getByRole('dialog', { name: 'Command palette' })
      .getByRole('combobox')
      .fill('export as svg');
    await page.keyboard.press('Enter');
    const svg = (await bytesOf(await download)).toString('utf8');
    for (const { id, name } of capabilities) {
      const escaped = name.replaceAll('&', '&amp;');
      expect(svg.includes(`<title>${id} ${escaped},`), id).toBe(true);
    }
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('a file that is dropped on the window', () => {
  const drop = async (page: Page, name: string, text: string): Promise<void> => {
    const data = await page.evaluateHandle(
      ([file = '', content = '']) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], file, { type: 'application/json' }));
        return transfer;
      },
      [name, text],
    );
    await page.dispatchEvent('main', 'dragenter', { dataTransfer: data });
    await page.getByText('Drop the file to open it as a new document').waitFor();
    await page.dispatchEvent('main', 'drop', { dataTransfer: data });
    await page
      .getByText('Drop the file to open it as a new document')
      .waitFor({ state: 'detached' });
  };

  it('opens, or is refused, or is offered without what cannot be kept; the open document stays', async () => {
    const { page, context, faults } = await start();
    await choose(page, 'JSON');
    const text = (await bytesOf(await save(page))).toString('utf8');

    await drop(page, 'cut.json', text.slice(0, 500));
    const refused = page.getByRole('dialog', { name: 'This file was not opened' });
    await refused.getByText('The file is cut short').waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await refused.getByRole('button', { name: 'Close' }).last().click();

    await drop(page, 'odd.json', text.replace(':8.4"', ':8.99"'));
    const partial = page.getByRole('dialog', { name: 'Some of this file cannot be kept' });
    await partial.getByText('1 entry would be left out').waitFor();
    await partial.getByRole('cell', { name: /8\.99/ }).first().waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await partial.getByRole('button', { name: 'Cancel' }).click();
    await expect(tile(page, '8.4').getAttribute('aria-label')).resolves.toContain('5 Optimized');

    await drop(page, 'odd.json', text.replace(':8.4"', ':8.99"'));
    await partial.getByRole('button', { name: 'Open what can be kept' }).click();
    await expect.poll(() => tile(page, '8.4').getAttribute('aria-label')).toContain('not assessed');
    await expect(tile(page, '8.3').getAttribute('aria-label')).resolves.toContain('4 Managed');

    await drop(page, 'whole.json', text);
    await expect.poll(() => tile(page, '8.4').getAttribute('aria-label')).toContain('5 Optimized');
    expect(faults).toEqual([]);
    await context.close();
  });
});

it('the Export dialog has no accessibility fault, light and dark, wide and narrow', async () => {
  const { page, context } = await visit(browser);
  for (const { colorScheme, width, format } of [
    { colorScheme: 'light', width: 1600, format: 'PNG' },
    { colorScheme: 'light', width: 360, format: 'SVG' },
    { colorScheme: 'dark', width: 1600, format: 'JSON' },
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await choose(page, format);
    await dialog(page)
      .getByText(/KB|bytes/)
      .waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${format} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  await context.close();
});
