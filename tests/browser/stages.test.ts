import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, saved, tile, visit, withoutFileDialogs } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const grid = (page: Page) => page.getByRole('tree', { name: /, Stages$/ });
const stage = (page: Page, number: number) =>
  grid(page).getByRole('treeitem', { name: new RegExp(`^Stage ${number}, `) });
const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });

async function openModel(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await grid(page).getByRole('treeitem').first().waitFor();
}

/** Answers tiles by keyboard, one after the other: each is selected, then rated. */
async function answer(page: Page, numbers: readonly string[], digit: number): Promise<void> {
  for (const number of numbers) {
    await tile(page, number).click();
    await page.keyboard.press(`${digit}`);
  }
  await page.keyboard.press('Escape');
}

describe('INFRAM as its source tells it', () => {
  it('stands at Stage 4 with Stage 5 below 70 %, names what blocks it, and reaches 5 once that is met', async () => {
    const { page, context, faults } = await visit(browser);
    await openModel(page, 'INFRAM');
    await expect(stage(page, 1).getAttribute('aria-label')).resolves.toMatch(
      /^Stage 1, not reached, 0 %/,
    );
    await expect(stage(page, 5).getAttribute('aria-label')).resolves.toMatch(/blocked by Stage 1/);
    await grid(page).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('2');
    await page.keyboard.press('Escape');
    await page.getByText('Every stage is reached.').first().waitFor();
    await answer(page, ['5.1', '5.2', '5.3'], 0);

    await expect
      .poll(() => stage(page, 4).getAttribute('aria-label'))
      .toMatch(/^Stage 4, reached, 100 %/);
    await expect(stage(page, 5).getAttribute('aria-label')).resolves.toMatch(
      /^Stage 5, not reached, 25 %/,
    );
    await expect(stage(page, 6).getAttribute('aria-label')).resolves.toMatch(
      /^Stage 6, blocked by Stage 5/,
    );
    const panel = inspector(page);
    await panel.getByRole('heading', { name: 'Stage 4 reached' }).waitFor();
    await panel.getByText('Stage 5 stands at 25 % of the 70 % it needs').waitFor();

    // Tried without saving: beside the real stage, and gone when it is left.
    await panel.getByRole('button', { name: 'Try it without saving' }).click();
    await expect.poll(() => stage(page, 5).getAttribute('aria-label')).toMatch(/^Stage 5, reached/);
    await page
      .getByRole('button', { name: /^Leave/ })
      .first()
      .click();
    await expect
      .poll(() => stage(page, 5).getAttribute('aria-label'))
      .toMatch(/^Stage 5, not reached, 25 %/);

    // The named blockers, met for good.
    const named = await panel
      .getByRole('listitem')
      .filter({ has: page.getByLabel('On the shortest way') })
      .allInnerTexts();
    const numbers = named.map((text) => /(\d\.\d)/.exec(text)?.[1] ?? '');
    expect(numbers).toEqual(['5.1', '5.2']);
    await answer(page, numbers, 2);
    await expect
      .poll(() => stage(page, 5).getAttribute('aria-label'))
      .toMatch(/^Stage 5, reached, 75 %/);
    await expect(stage(page, 7).getAttribute('aria-label')).resolves.toMatch(/^Stage 7, reached/);

    await saved(page);
    await page.reload();
    await grid(page).getByRole('treeitem').first().waitFor();
    await expect
      .poll(() => stage(page, 5).getAttribute('aria-label'))
      .toMatch(/^Stage 5, reached, 75 %/);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('the rule of a model', () => {
  it('is refused when it cannot be right, changed in one press, said in the view, and undone', async () => {
    const { page, context, faults } = await visit(browser);
    await openModel(page, 'CISOM');
    await page.getByRole('button', { name: 'Rule', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Rule of CISOM' });
    const threshold = dialog.getByRole('textbox', { name: /^Threshold/ });
    await threshold.fill('120');
    await threshold.press('Enter');
    await dialog.getByRole('alert').filter({ hasText: 'from 1 to 100' }).waitFor();
    await expect(threshold.inputValue()).resolves.toBe('100');
    await dialog.getByRole('button', { name: '70 %', exact: true }).click();
    await expect.poll(() => threshold.inputValue()).toBe('70');
    await dialog.getByText('Changed from the model’s own').waitFor();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await page.getByText("changed from the model's own").first().waitFor();
    await page.getByRole('button', { name: 'Undo Change rule of CISOM to 70 %' }).click();
    await page.getByText('proposed by Isotherm').first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('a stage', () => {
  it('shows the sum behind its percentage', async () => {
    const { page, context, faults } = await visit(browser);
    await openModel(page, 'INFRAM');
    await answer(page, ['1.1', '1.2'], 2);
    await answer(page, ['1.3'], 1);
    await stage(page, 1).click();
    const sum = inspector(page).getByRole('table', { name: /sum behind/ });
    const rows = await sum.getByRole('row').allInnerTexts();
    expect(rows.map((row) => row.split(/\s*[\t\n]\s*/))).toEqual([
      ['Met', '2 × 1', '2'],
      ['Partly', '1 × 0.5', '0.5'],
      ['Not assessed', '1 × 0', '0'],
      ['Earned', '2.5 of 4', '62.5 %'],
      ['Needed', '2.8', '70 %'],
    ]);
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('profile and summary', () => {
  it('follow the answers, say what is published and what is not, and can be saved as an image', async () => {
    const { page, context, faults } = await visit(browser, { acceptDownloads: true });
    await withoutFileDialogs(page);
    await page.reload();
    await tile(page, '1.1').waitFor();
    await openModel(page, 'INFRAM');
    await grid(page).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('2');
    await page.getByRole('tab', { name: 'Profile', exact: true }).click();
    await page.getByRole('heading', { name: 'Published figures' }).waitFor();
    await page.getByText('published average 4.22 (2019)').waitFor();
    await expect(page.getByText('average not published').count()).resolves.toBe(3);
    await page.getByText('is of another kind than a stage').waitFor();
    await page.getByRole('tab', { name: 'Summary', exact: true }).click();
    const report = page.getByRole('region', { name: 'Infrastructure Adoption Model' });
    await report.getByText('Stage 7 reached').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as image' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.png$/);
    const figures = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save figures' }).click();
    expect((await figures).suggestedFilename()).toMatch(/\.summary\.json$/);
    expect(faults).toEqual([]);
    await context.close();
  });
});
