import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, saved } from './harness';
import { cell, grid, says, start } from './roles-page';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const undo = (page: Page) => page.keyboard.press('Control+z');

describe('the roles view', () => {
  it('is a grid that says where everything stands, with one tab stop among its cells', async () => {
    const { page, context, faults } = await start(browser);
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
    const { page, context, faults } = await start(browser);
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
    const { page, context, faults } = await start(browser);
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
    const { page, context, faults } = await start(browser);
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

describe('a change in the matrix', () => {
  it('touches the cell, its headings and what is contested with it, and nothing else of the grid', async () => {
    const { page, context, faults } = await start(browser);
    await cell(page, '1.1', 'Clinical').click();
    await says(page, '1.1', 'Clinical', 'accountable');
    await cell(page, '1.1', 'Digital').focus();
    await page.keyboard.press('ArrowRight');
    await page.evaluate(() => {
      const touched = new Set<string>();
      Object.assign(window, { touched });
      const grid = document.querySelector('[data-view=roles] [role=grid]');
      if (grid === null) throw new Error('The page has no matrix.');
      new MutationObserver((records) => {
        for (const { target } of records) {
          const element = target instanceof Element ? target : target.parentElement;
          touched.add(element?.closest('[data-at]')?.getAttribute('data-at') ?? 'outside');
        }
      }).observe(grid, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await page.keyboard.press('c');
    await says(page, '1.1', 'Digital', 'consulted');
    const touched = () =>
      page.evaluate(() => [...(window as unknown as { touched: Set<string> }).touched].sort());
    expect(await touched()).toEqual(['-1:1', '1:1']);
    await page.keyboard.press('a');
    await says(page, '1.1', 'Digital', 'accountable, consulted');
    expect(await touched()).toEqual(['-1:1', '1:-1', '1:0', '1:1']);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('keeps the keyboard where it is while the matrix is scrolled away and back', async () => {
    const { page, context } = await start(browser, { viewport: { width: 900, height: 500 } });
    await cell(page, '1.1', 'Clinical').focus();
    const scroll = (by: number) =>
      grid(page).evaluate((one, top) => one.parentElement?.scrollBy({ top }), by);
    const row = (index: number) => grid(page).locator(`[role=row][aria-rowindex="${index}"]`);
    await page.keyboard.press('ArrowRight');
    const held = () => page.evaluate(() => document.activeElement?.getAttribute('data-at'));
    await expect.poll(held).toBe('0:1');
    await scroll(1500);
    await row(52).waitFor();
    expect(await row(9).count()).toBe(0);
    expect(await held()).toBe('0:1');
    await scroll(-1500);
    await row(9).waitFor();
    expect(await held()).toBe('0:1');
    await context.close();
  });
});

describe('the load view', () => {
  it('says who is accountable for too many, and leads to the tiles', async () => {
    const { page, context, faults } = await start(browser);
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
