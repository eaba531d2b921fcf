import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, saved, tile, visit } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const picker = (page: Page) => page.getByRole('button', { name: /^Assessment: / });
const banner = (page: Page) => page.getByRole('region', { name: 'What-if' });
const said = (page: Page, number: string) => tile(page, number).getAttribute('aria-label');
const told = (page: Page, text: RegExp) =>
  page.locator('[data-over-dialogs]').getByText(text).waitFor();

async function choose(page: Page, name: RegExp): Promise<void> {
  await picker(page).click();
  await page.getByRole('menu').getByText(name).first().click();
}

async function rateTile(page: Page, number: string, level: string): Promise<void> {
  await tile(page, number).click();
  await page.keyboard.press(level);
}

/** Two assessments: in A, 1.1 is rated 2; in B, which is shown, 1.1 is rated 4. */
async function two(page: Page): Promise<void> {
  await rateTile(page, '1.1', '2');
  await choose(page, /^New assessment$/);
  const dialog = page.getByRole('dialog', { name: 'New assessment' });
  await dialog.getByLabel('Name of the assessment that is there already').fill('Hospital A');
  await dialog.getByLabel('Name of the new one').fill('Hospital B');
  await dialog.getByLabel('Who or what is assessed').fill('North site');
  await dialog.getByRole('button', { name: 'Add' }).click();
  await dialog.waitFor({ state: 'detached' });
  await rateTile(page, '1.1', '4');
}

async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

describe('several assessments', () => {
  it('hold different answers, are chosen by the picker, and stay after a reload', async () => {
    const { page, context, faults } = await visit(browser);
    await expect(picker(page).textContent()).resolves.toBe('Assessment');
    await two(page);
    await expect(picker(page).textContent()).resolves.toBe('Hospital B');
    expect(await said(page, '1.1')).toContain('4 Managed');
    await choose(page, /^Hospital A$/);
    expect(await said(page, '1.1')).toContain('2 Repeatable');
    await page.getByRole('tab', { name: 'Table' }).click();
    await picker(page).waitFor();
    await page.getByRole('tab', { name: 'Map' }).click();
    await page.keyboard.press('Control+Alt+a');
    await expect.poll(() => said(page, '1.1')).toContain('4 Managed');
    await saved(page);
    await page.reload();
    await tile(page, '1.1').waitFor();
    await expect.poll(() => said(page, '1.1')).toContain('4 Managed');
    await expect(picker(page).textContent()).resolves.toBe('Hospital B');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('that are frozen say why they do not change, and give their answers to others', async () => {
    const { page, context, faults } = await visit(browser);
    await two(page);
    await choose(page, /^Manage assessments$/);
    const dialog = page.getByRole('dialog', { name: 'Assessments' });
    const line = (name: string) => dialog.getByRole('listitem', { name });
    await line('Hospital A').getByText('CRM 1 of 71').waitFor();
    await axe(page);
    await line('Hospital B')
      .getByRole('checkbox', { name: /^Frozen/ })
      .click();
    await page.keyboard.press('Escape');
    await expect(picker(page).getAttribute('aria-label')).resolves.toContain('frozen');
    await rateTile(page, '1.1', '1');
    await told(page, /"Hospital B" is frozen\. Unfreeze it/);
    expect(await said(page, '1.1')).toContain('4 Managed');
    // What can be set by pointer is off, and says the same.
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    const levels = inspector.getByRole('radiogroup', { name: 'Current' }).getByRole('radio');
    await expect(levels.first().getAttribute('aria-disabled')).resolves.toBe('true');
    await expect(levels.first().getAttribute('title')).resolves.toMatch(/"Hospital B" is frozen/);
    await expect(inspector.getByLabel('Notes').getAttribute('readonly')).resolves.not.toBeNull();

    await choose(page, /^Hospital A$/);
    await rateTile(page, '1.2', '5');
    await tile(page, '1.1').click();
    await choose(page, /^Copy answers from another assessment$/);
    const copying = page.getByRole('dialog', { name: 'Copy answers' });
    await copying.getByRole('radio', { name: 'Selection (1)', checked: true }).waitFor();
    await copying.getByRole('button', { name: 'Copy' }).click();
    await told(page, /^Copied from "Hospital B"\.$/);
    expect(await said(page, '1.1')).toContain('4 Managed');
    expect(await said(page, '1.2')).toContain('5 Optimized');
    await page.keyboard.press('Control+z');
    await expect.poll(() => said(page, '1.1')).toContain('2 Repeatable');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('are removed with an undo at hand, and exported one alone', async () => {
    const { page, context, faults } = await visit(browser, { acceptDownloads: true });
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'showSaveFilePicker');
      Reflect.deleteProperty(window, 'showOpenFilePicker');
    });
    await page.reload();
    await tile(page, '1.1').waitFor();
    await two(page);
    await choose(page, /^Manage assessments$/);
    const dialog = page.getByRole('dialog', { name: 'Assessments' });
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Export Hospital A' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('CRM readiness, Hospital A.isotherm.json');
    const { tables } = JSON.parse(readFileSync(await file.path(), 'utf8')) as {
      readonly tables: { readonly assessments: { readonly [id: string]: object } };
    };
    expect(Object.values(tables.assessments)).toEqual([
      expect.objectContaining({ name: 'Hospital A' }),
    ]);
    await dialog.getByRole('button', { name: 'Remove Hospital B' }).click();
    await told(page, /^Removed "Hospital B"\.$/);
    await expect(dialog.getByRole('listitem').count()).resolves.toBe(1);
    await page.locator('[data-over-dialogs]').getByRole('button', { name: 'Undo' }).click();
    await dialog.getByRole('listitem', { name: 'Hospital B' }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('a what-if', () => {
  it('is tried, left, had back, kept and undone by keyboard alone', async () => {
    const { page, context, faults } = await visit(browser);
    const { keyboard } = page;
    await page.exposeFunction('noteUse', (what: string) => faults.push(what));
    await page.evaluate(() => {
      const note = (window as unknown as { noteUse: (what: string) => void }).noteUse;
      window.addEventListener('pointerdown', () => note('pointer'), true);
    });
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await keyboard.press('Control+Home');
    await keyboard.press('2');
    await saved(page);
    await keyboard.press('t');
    await banner(page).getByText('Nothing here is kept.').waitFor();
    await page.getByRole('status').filter({ hasText: 'What-if, not kept' }).waitFor();
    await keyboard.press('5');
    await banner(page).getByText('Tried: 1 answer').waitFor();
    expect(await said(page, '1.1')).toContain('5 Optimized');
    await axe(page);

    await keyboard.press('t');
    await banner(page).waitFor({ state: 'detached' });
    expect(await said(page, '1.1')).toContain('2 Repeatable');
    await keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Command palette' });
    await palette.getByRole('combobox').waitFor();
    await keyboard.type('back to the what-if');
    await keyboard.press('Enter');
    await banner(page).getByText('Tried: 1 answer').waitFor();
    expect(await said(page, '1.1')).toContain('5 Optimized');
    await palette.waitFor({ state: 'detached' });
    await keyboard.press('k');
    await banner(page).waitFor({ state: 'detached' });
    await told(page, /^Kept 1 answer\.$/);
    expect(await said(page, '1.1')).toContain('5 Optimized');
    await saved(page);
    await page.reload();
    await tile(page, '1.1').waitFor();
    await expect.poll(() => said(page, '1.1')).toContain('5 Optimized');
    await page.getByRole('button', { name: 'Undo Keep what-if: 1 answer' }).waitFor();
    await keyboard.press('Control+z');
    await expect.poll(() => said(page, '1.1')).toContain('2 Repeatable');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('says the stage it leads to beside the one that is kept, and is not left unsaved by mistake', async () => {
    const { page, context, faults } = await visit(browser);
    await page.getByRole('tab', { name: 'INFRAM' }).click();
    const stages = page.getByRole('tree', { name: /, Stages$/ });
    await stages.getByRole('treeitem', { name: /^1\.1 / }).click();
    await page.keyboard.press('t');
    await banner(page).getByText('Stage 0, as kept').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('2');
    await banner(page).getByText('Stage 7 reached, instead of Stage 0 as kept').waitFor();

    const asked = new Promise<string>((resolve) => {
      page.once('dialog', (dialog) => {
        resolve(dialog.type());
        void dialog.dismiss();
      });
    });
    await page.evaluate(() => setTimeout(() => location.reload()));
    await expect(asked).resolves.toBe('beforeunload');
    await banner(page).getByRole('button', { name: 'Keep as new' }).click();
    await expect.poll(() => picker(page).textContent()).toMatch(/^What if, \d+ \w+ \d{4}$/);
    await choose(page, /^First assessment/);
    await page.getByText('Stage 0').first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});
