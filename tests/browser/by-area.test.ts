import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDocumentFile } from '../../src/formats/write-document';
import { documentWithOwners } from '../fixtures/sample-owners';
import { readModel } from '../fixtures/scenes';
import { dropFile } from '../tools/drop-file';
import { bytesOf } from './exported';
import { launch, saved, tile, visit, withoutFileDialogs } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const crm = readModel('crm-2018-2019');
const file = writeDocumentFile(documentWithOwners(crm), new Map([[crm.id, crm]]));

const map = (page: Page) => page.getByRole('tree', { name: /, Map$/ });
const grouping = (page: Page) => page.getByRole('combobox', { name: 'Group by' });
const group = (page: Page, name: string) =>
  map(page).getByRole('treeitem', { name: new RegExp(`^${name},`) });

/** The names of all groups on the map, in order. */
const groups = (page: Page): Promise<string[]> =>
  map(page)
    .locator('[role=treeitem][aria-level="1"]')
    .evaluateAll((items) =>
      items.map((item) => item.getAttribute('aria-label')?.split(',')[0] ?? ''),
    );

async function byCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Command palette' });
  await palette.getByRole('combobox').fill(words);
  await page.keyboard.press('Enter');
  await palette.waitFor({ state: 'detached' });
}

const areas = [
  'Clinical Operations',
  'Finance',
  'Community Outreach',
  'More than one business area',
  'No business area',
];

describe('the map by business area', () => {
  it('puts the same tiles into areas, follows who is accountable once a stroke is done, and stays after a reload', async () => {
    const { page, context, faults } = await visit(browser);
    await dropFile(page, file);
    const before = await groups(page);
    expect(before).toHaveLength(8);
    const tiles = await map(page).locator('[role=treeitem][aria-level="2"]').count();
    await grouping(page).selectOption('By area');
    await expect.poll(() => groups(page)).toEqual(areas);
    expect(await map(page).locator('[role=treeitem][aria-level="2"]').count()).toBe(tiles);
    await page.getByRole('combobox', { name: 'Lens' }).selectOption('Accountable');
    const spot = async () => (await tile(page, '6.3').boundingBox()) ?? { x: 0, y: 0 };
    const brush = page.getByRole('radiogroup', { name: 'Brush' });
    await brush.getByRole('radio', { name: 'Finance' }).click();
    // The legend of another lens can make the map a little lower: it is laid out anew once.
    let stood = await spot();
    for (let before = { ...stood, x: -1 }; before.x !== stood.x || before.y !== stood.y; ) {
      await page.waitForTimeout(300);
      before = stood;
      stood = await spot();
    }
    await page.mouse.move(stood.x + 40, stood.y + 30);
    await page.mouse.down();
    await page.mouse.move(stood.x + 60, stood.y + 30, { steps: 4 });
    await expect
      .poll(() => tile(page, '6.3').getAttribute('aria-label'))
      .toContain('accountable Finance');
    // Under the pointer it stays where it was: only what is done moves.
    expect(await spot()).toEqual(stood);
    await page.mouse.up();
    await expect.poll(spot).not.toEqual(stood);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect.poll(spot).toEqual(stood);
    await saved(page);
    await page.reload();
    await expect.poll(() => groups(page)).toEqual(areas);
    await grouping(page).selectOption('By Level 0');
    await expect.poll(() => groups(page)).toEqual(before);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('selects all tiles of an area by its band, moves through it by keyboard, and says the grouping in a picture', async () => {
    const { page, context, faults } = await visit(browser, { acceptDownloads: true });
    await withoutFileDialogs(page);
    await page.reload();
    await tile(page, '1.1').waitFor();
    await dropFile(page, file);
    await byCommand(page, 'group the map by business area');
    await expect.poll(() => groups(page)).toEqual(areas);
    await map(page).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Space');
    await expect.poll(() => group(page, 'Clinical Operations').count()).toBe(1);
    await page.getByText('25 selected').waitFor();
    await page.keyboard.press('3');
    await expect
      .poll(() => group(page, 'Clinical Operations').getAttribute('aria-label'))
      .toContain('mean 3.0');
    await page.keyboard.press('Escape');
    await group(page, 'Finance').click({ position: { x: 60, y: 10 } });
    await page.getByText('7 selected').waitFor();
    await page.keyboard.press('Control+e');
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByRole('radio', { name: 'SVG' }).click();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save' }).click();
    const svg = (await bytesOf(await download)).toString('utf8');
    expect(svg).toContain('Current maturity by business area');
    expect(svg).toContain('Community Outreach');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is not offered where no party is a business area, and says why', async () => {
    const { page, context, faults } = await visit(browser);
    expect(await grouping(page).count()).toBe(0);
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Command palette' });
    await palette.getByRole('combobox').fill('group the map by business area');
    await palette.getByText('No party of this document is a business area.').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});
