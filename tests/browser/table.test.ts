import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, saved, tile, type Visit, visit } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const grid = (page: Page) => page.getByRole('treegrid', { name: /, Table$/ });
const row = (page: Page, name: string) =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const cell = (page: Page, name: string, column: string) =>
  row(page, name).locator(`[data-column="${column}"]`);
const text = (page: Page, name: string, column: string) => cell(page, name, column).innerText();

async function start(options = {}): Promise<Visit> {
  const seen = await visit(browser, {
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  await seen.page.getByRole('tab', { name: 'Table' }).click();
  await grid(seen.page).waitFor();
  return seen;
}

describe('the table', () => {
  it('is a treegrid that says where everything stands', async () => {
    const { page, context, faults } = await start();
    const table = grid(page);
    expect(await table.getAttribute('aria-label')).toBe('Provider CRM Capability Model, Table');
    expect(await table.getAttribute('aria-rowcount')).toBe('83');
    expect(await table.getAttribute('aria-colcount')).toBe('9');
    const first = row(page, 'Outreach & Marketing');
    expect(await first.getAttribute('aria-level')).toBe('1');
    expect(await first.getAttribute('aria-expanded')).toBe('true');
    expect(await first.getAttribute('aria-rowindex')).toBe('2');
    expect(await row(page, 'Campaign Management').getAttribute('aria-level')).toBe('2');
    expect(await table.locator('[tabindex="0"]').count()).toBe(1);
    // A few rows stand for all of them: each costs axe a second.
    await page.setViewportSize({ width: 1200, height: 420 });
    const { violations } = await new AxeBuilder({ page }).include('[data-view=table]').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is filled by keyboard as a spreadsheet is, and shows it on the map', async () => {
    const { page, context, faults } = await start();
    const { keyboard } = page;
    await row(page, 'Campaign Management').getByRole('rowheader').click();
    await keyboard.press('ArrowRight');
    await keyboard.press('3');
    await keyboard.press('Shift+Digit5');
    expect(await text(page, 'Campaign Management', 'current')).toMatch(/3\s*Defined/);
    expect(await text(page, 'Campaign Management', 'gap')).toBe('+2');
    await keyboard.press('ArrowDown');
    await keyboard.press('n');
    expect(await text(page, 'Patient Education / Wellness Promotion', 'current')).toContain(
      'not applicable',
    );
    await keyboard.press('Delete');
    expect(await text(page, 'Patient Education / Wellness Promotion', 'current')).toContain(
      'not assessed',
    );
    await keyboard.press('ArrowRight');
    await keyboard.press('2');
    expect(await text(page, 'Patient Education / Wellness Promotion', 'target')).toMatch(
      /2\s*Repeatable/,
    );

    await keyboard.press('ArrowDown');
    await keyboard.press('F2');
    const choice = grid(page).getByRole('combobox', {
      name: 'Target of 1.3 Consumer Data Aggregation',
    });
    await choice.selectOption('4');
    expect(await text(page, 'Consumer Data Aggregation', 'target')).toMatch(/4\s*Managed/);

    await keyboard.press('End');
    await keyboard.press('ArrowLeft');
    await keyboard.type('Two lists');
    await keyboard.press('Enter');
    expect(await text(page, 'Consumer Data Aggregation', 'notes')).toBe('Two lists');
    await keyboard.type('gone');
    await keyboard.press('Escape');
    expect(await text(page, 'Event Management', 'notes')).toBe('');
    await page.getByRole('button', { name: 'Undo Change note of 1.3' }).click();
    expect(await text(page, 'Consumer Data Aggregation', 'notes')).toBe('');
    await page.getByRole('button', { name: 'Redo Change note of 1.3' }).click();
    await row(page, 'Event Management').getByRole('rowheader').click();

    await page.getByRole('tab', { name: 'Map' }).click();
    await expect
      .poll(() => tile(page, '1.1').getAttribute('aria-label'))
      .toMatch(/current maturity 3 Defined/);
    await saved(page);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('rates, copies, pastes and fills many cells at once, each as one step', async () => {
    const { page, context, faults } = await start();
    const { keyboard } = page;
    await cell(page, 'Campaign Management', 'current').click();
    await keyboard.press('Shift+ArrowDown');
    await keyboard.press('Shift+ArrowDown');
    await keyboard.press('4');
    expect(await text(page, 'Consumer Data Aggregation', 'current')).toMatch(/4\s*Managed/);
    await keyboard.press('Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('4\n4\n4');

    await page.evaluate(() => navigator.clipboard.writeText('1\t5\n2 Repeatable\tgreat\nn/a\t3'));
    await cell(page, 'Event Management', 'current').click();
    await keyboard.press('Control+v');
    expect(await text(page, 'Event Management', 'target')).toMatch(/5\s*Optimized/);
    expect(await text(page, 'Brand Management', 'current')).toMatch(/2\s*Repeatable/);
    expect(await text(page, 'Brand Management', 'target')).toContain('no target');
    expect(await text(page, 'Clinical Trial Subject Recruitment', 'current')).toContain(
      'not applicable',
    );
    await page.getByText(/5 cells pasted, 1 not: 1\.5: “great” is no level/).waitFor();
    await keyboard.press('Control+z');
    expect(await text(page, 'Event Management', 'current')).toContain('not assessed');
    expect(await text(page, 'Campaign Management', 'current')).toMatch(/4\s*Managed/);

    await cell(page, 'Consumer Data Aggregation', 'current').click();
    await cell(page, 'Brand Management', 'current').click({ modifiers: ['Shift'] });
    await keyboard.press('Control+d');
    expect(await text(page, 'Brand Management', 'current')).toMatch(/4\s*Managed/);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('sorts by its headings and comes back to the model’s order, without moving what is edited', async () => {
    const { page, context } = await start();
    await cell(page, 'Peer Networking', 'current').click();
    await page.keyboard.press('2');
    const heading = grid(page).getByRole('columnheader', { name: 'Current' });
    await heading.click();
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    expect(await row(page, 'Peer Networking').getAttribute('aria-rowindex')).toBe('2');
    await cell(page, 'Campaign Management', 'current').click();
    await page.keyboard.press('1');
    expect(await row(page, 'Campaign Management').getAttribute('aria-rowindex')).toBe('3');
    await page.getByRole('button', { name: 'Sort again' }).click();
    expect(await row(page, 'Campaign Management').getAttribute('aria-rowindex')).toBe('2');
    await page.getByRole('button', { name: 'Model order' }).click();
    expect(await heading.getAttribute('aria-sort')).toBe('none');
    expect(await row(page, 'Campaign Management').getAttribute('aria-rowindex')).toBe('3');
    await context.close();
  });

  it('is narrowed by a level, and opens and shuts by arrows', async () => {
    const { page, context } = await start();
    await cell(page, 'Peer Networking', 'current').click();
    await page.keyboard.press('2');
    await page.getByRole('main').getByRole('combobox', { name: 'Current' }).selectOption('2');
    expect(await grid(page).getAttribute('aria-rowcount')).toBe('3');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await cell(page, 'Outreach & Marketing', 'number').click();
    await page.keyboard.press('ArrowLeft');
    expect(await row(page, 'Outreach & Marketing').getAttribute('aria-expanded')).toBe('false');
    expect(await grid(page).getAttribute('aria-rowcount')).toBe('77');
    await page.keyboard.press('ArrowRight');
    expect(await grid(page).getAttribute('aria-rowcount')).toBe('83');
    await context.close();
  });

  it('keeps the keyboard on rows far away, and one tab stop', async () => {
    const { page, context } = await start();
    await cell(page, 'Campaign Management', 'name').click();
    await page.keyboard.press('Control+End');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('Donor Management');
    expect(await grid(page).locator('[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Control+Home');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('Outreach');
    await context.close();
  });

  it('is copied as an image of all its rows, under the page’s policy', async () => {
    const { page, context, faults } = await start();
    await page.keyboard.press('Control+k');
    await page
      .getByRole('dialog', { name: 'Command palette' })
      .getByRole('combobox')
      .fill('Copy this view');
    await page.keyboard.press('Enter');
    await page.getByText('Copied this view as an image.').waitFor();
    const size = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const image = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
      return { width: image.width, height: image.height };
    });
    expect(size.width).toBeGreaterThan(1600);
    expect(size.height).toBeGreaterThan(82 * 36);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('works on a phone, by tapping', async () => {
    const { page, context, faults } = await start({ hasTouch: true });
    await page.setViewportSize({ width: 320, height: 640 });
    await cell(page, 'Campaign Management', 'current').tap();
    await cell(page, 'Campaign Management', 'current').tap();
    await grid(page)
      .getByRole('combobox', { name: 'Current of 1.1 Campaign Management' })
      .selectOption('5');
    expect(await text(page, 'Campaign Management', 'current')).toMatch(/5\s*Optimized/);
    expect(faults).toEqual([]);
    await context.close();
  });
});
