import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, saved, type Visit, visit } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const grid = (page: Page) => page.getByRole('grid', { name: /, Roles$/ });
const cell = (page: Page, number: string, party: string) =>
  grid(page).getByRole('gridcell', {
    name: new RegExp(`^${number.replaceAll('.', '\\.')} .*, ${party}, `),
  });
/** Waits until a cell says these roles: what changes them is loaded at the first change. */
const says = (page: Page, number: string, party: string, words: string): Promise<void> =>
  grid(page).locator(`[aria-label^="${number} "][aria-label$=", ${party}, ${words}"]`).waitFor();
const undo = (page: Page) => page.keyboard.press('Control+z');

const adding = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.getAttribute('placeholder') === 'Add a team');

/** Opens the roles view of a new document and adds three teams, by keyboard. */
async function start(options = {}): Promise<Visit> {
  const seen = await visit(browser, options);
  const { page } = seen;
  await page.getByRole('tab', { name: 'Roles', exact: true }).click();
  await page.getByText('What you type stays in this browser.').waitFor();
  await page.getByRole('textbox', { name: 'Add a team' }).focus();
  for (const name of ['Clinical', 'Digital', 'Finance']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await grid(page).getByRole('columnheader', { name, exact: true }).waitFor();
    await expect.poll(() => adding(page)).toBe(true);
  }
  return seen;
}

describe('the roles view', () => {
  it('is a grid that says where everything stands, with one tab stop among its cells', async () => {
    const { page, context, faults } = await start();
    expect(await grid(page).getAttribute('aria-label')).toBe(
      'Provider CRM Capability Model, Roles',
    );
    expect(await grid(page).getAttribute('aria-rowcount')).toBe('83');
    expect(await grid(page).getAttribute('aria-colcount')).toBe('5');
    expect(await cell(page, '1.1', 'Digital').getAttribute('aria-label')).toBe(
      '1.1 Campaign Management, Digital, no role',
    );
    expect(await cell(page, '1.1', 'Digital').getAttribute('aria-colindex')).toBe('3');
    expect(await grid(page).locator('[data-at][tabindex="0"]').count()).toBe(1);
    // A few rows stand for all of them: each costs axe a second.
    await page.setViewportSize({ width: 1200, height: 420 });
    const { violations } = await new AxeBuilder({ page }).include('[data-view=roles]').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is filled by keyboard: a block, a group, a whole column, each as one step', async () => {
    const { page, context, faults } = await start();
    const { keyboard } = page;
    await keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-at'))).toBe('0:0');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowRight');
    await keyboard.press('Shift+ArrowDown');
    await keyboard.press('Shift+ArrowDown');
    await keyboard.press('r');
    await says(page, '1.1', 'Digital', 'responsible');
    await says(page, '1.3', 'Digital', 'responsible');
    await says(page, '1.4', 'Digital', 'no role');
    await undo(page);
    await says(page, '1.1', 'Digital', 'no role');

    await keyboard.press('Control+Home');
    await keyboard.press('a');
    await says(page, '1.0', 'Clinical', 'accountable');
    await says(page, '1.2', 'Clinical', 'accountable (inherited from 1.0 Outreach & Marketing)');
    await keyboard.press('ArrowDown');
    await keyboard.press('End');
    await keyboard.press('a');
    await says(page, '1.1', 'Finance', 'accountable');
    await says(page, '1.1', 'Clinical', 'no role');

    await keyboard.press('Control+Home');
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowRight');
    await keyboard.press('i');
    await grid(page)
      .getByRole('columnheader', { name: /^Digital, informed for 69$/ })
      .waitFor();
    await says(page, '1.0', 'Digital', 'no role');
    await keyboard.press('Backspace');
    await grid(page).getByRole('columnheader', { name: 'Digital', exact: true }).waitFor();
    await undo(page);
    await grid(page)
      .getByRole('columnheader', { name: /^Digital, informed for 69$/ })
      .waitFor();
    await saved(page);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('cycles a cell by Enter and by click, and marks what two claim', async () => {
    const { page, context, faults } = await start();
    const digital = cell(page, '1.1', 'Digital');
    await digital.click();
    await says(page, '1.1', 'Digital', 'accountable');
    for (const words of ['responsible', 'consulted', 'informed', 'no role']) {
      await page.keyboard.press('Enter');
      await says(page, '1.1', 'Digital', words);
    }
    await page.keyboard.press('a');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('a');
    const contested = grid(page).getByRole('rowheader', {
      name: '1.1 Campaign Management, two or more are accountable',
    });
    await contested.waitFor();
    await page.getByRole('combobox', { name: 'Problem' }).selectOption('contested');
    await expect.poll(() => grid(page).getByRole('rowheader').count()).toBe(2);
    await cell(page, '1.1', 'Finance').focus();
    await cell(page, '1.1', 'Finance').click();
    await page.keyboard.press('Backspace');
    await expect.poll(() => contested.count()).toBe(0);
    await page.getByRole('button', { name: 'Apply again' }).click();
    await page.getByText('Nothing matches the filters.').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is transposed at one click, and scrolls at 320 px', async () => {
    const { page, context, faults } = await start();
    await cell(page, '1.1', 'Clinical').click();
    await page.getByRole('button', { name: 'Transpose' }).click();
    expect(await grid(page).getAttribute('aria-rowcount')).toBe('5');
    expect(await grid(page).getAttribute('aria-colcount')).toBe('83');
    await grid(page).getByRole('rowheader', { name: 'Clinical, accountable for 1' }).waitFor();
    await cell(page, '1.1', 'Digital').focus();
    await page.setViewportSize({ width: 320, height: 640 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    ).toBe(true);
    await grid(page).locator('[data-at="0:0"]').focus();
    await page.keyboard.press('Control+End');
    const last = grid(page).locator('[data-at="2:81"]');
    await expect.poll(() => last.evaluate((one) => one === document.activeElement)).toBe(true);
    await expect
      .poll(() => last.evaluate((one) => one.getBoundingClientRect().right <= window.innerWidth))
      .toBe(true);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('the load view', () => {
  it('says who is accountable for too many, and leads to the tiles', async () => {
    const { page, context, faults } = await start();
    await grid(page).getByRole('columnheader', { name: 'Clinical' }).click();
    await page.keyboard.press('a');
    await page.getByRole('tab', { name: 'Load', exact: true }).click();
    const figure = (name: RegExp) => page.getByRole('table').getByRole('button', { name });
    await figure(/^Clinical accountable for 69, more than 12: show on the map$/).waitFor();
    const limit = page.getByRole('spinbutton', { name: 'Accountable for at most' });
    await limit.fill('100');
    await limit.press('Enter');
    await figure(/^Clinical accountable for 69: show on the map$/).waitFor();
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await figure(/^Clinical accountable for 69/).click();
    await page.getByRole('tree', { name: /, Map$/ }).waitFor();
    await page.getByText('69 selected').first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});
