import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, saved, tile, visit } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });

/** Runs a command from the palette, by keyboard. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await dialog(page, 'Command palette').getByRole('combobox').waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

/** Moves the keyboard on with a key until it stands on something. */
async function moveTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  const there = () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
  for (let presses = 0; presses < 200 && !(await there()); presses += 1)
    await page.keyboard.press(key);
  expect(await there()).toBe(true);
}

/** Presses keys one after another. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const map = '[role=tree][aria-label$=", Map"]';
const box = (role: string) => `[role=combobox][aria-label=${role}]`;
// The groups 1.0 and 3.0 stand as two rows of three.
const sixTiles = [
  'Shift+ArrowRight',
  'Shift+ArrowRight',
  'Shift+ArrowDown',
  'Shift+ArrowLeft',
  'Shift+ArrowLeft',
];

/** Makes a party accountable for what is selected, and goes back to the map. */
async function assign(page: Page, words: string, label: RegExp): Promise<void> {
  await page.keyboard.press('Enter');
  await moveTo(page, box('Accountable'));
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: label }).waitFor();
  await moveTo(page, map, 'Shift+Tab');
}

async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

const accountable = (page: Page) =>
  inspector(page).getByRole('list', { name: 'Accountable, parties' }).getByRole('listitem');

describe('owners', () => {
  it('are made, given, contested, found, settled, undone and kept by keyboard alone', async () => {
    const { page, context, faults } = await visit(browser);
    await page.exposeFunction('noteUse', (what: string) => faults.push(what));
    await page.evaluate(() => {
      const note = (window as unknown as { noteUse: (what: string) => void }).noteUse;
      window.addEventListener('pointerdown', () => note('pointer'), true);
    });
    const { keyboard } = page;

    await command(page, 'parties');
    const parties = dialog(page, 'Parties');
    await parties.waitFor();
    for (const name of ['Clinical', 'Digital front door', 'مالية']) {
      await keyboard.type(name);
      await keyboard.press('Enter');
      await parties.getByRole('option', { name: new RegExp(name) }).waitFor();
    }
    await keyboard.press('Escape');
    await parties.waitFor({ state: 'detached' });

    await moveTo(page, map);
    await press(page, 'Control+Home', 'Home', ...sixTiles);
    await inspector(page).getByRole('heading', { name: '6 capabilities selected' }).waitFor();
    await assign(page, 'clin', /^Undo Make Clinical accountable for 6 tiles/);
    await press(page, 'Escape', 'Control+Home', 'Home', ...Array<string>(7).fill('ArrowRight'));
    await press(page, ...sixTiles);
    await inspector(page).getByRole('heading', { name: '6 capabilities selected' }).waitFor();
    await assign(page, 'digital', /^Undo Make Digital front door accountable for 6 tiles/);

    await press(page, 'Escape', 'Control+Home', 'Home', 'Space');
    await inspector(page).getByRole('heading', { name: '1.1 Campaign Management' }).waitFor();
    await assign(page, 'مال', /^Undo Make مالية accountable for 1\.1/);
    await inspector(page).getByText('Contested: 2 are accountable.').waitFor();
    await press(page, 'Escape', 'Control+End');

    await command(page, 'ownership checks');
    const checks = dialog(page, 'Ownership checks');
    const sentence = 'Clinical and مالية are both accountable for 1.1 Campaign Management.';
    await checks.getByText(sentence).waitFor();
    await axe(page);
    await moveTo(page, `[aria-label="Show on the map: ${sentence}"]`);
    await keyboard.press('Enter');
    await checks.waitFor({ state: 'detached' });
    await inspector(page).getByRole('heading', { name: '1.1 Campaign Management' }).waitFor();
    await moveTo(page, '[aria-label="Keep only Clinical"]');
    await keyboard.press('Enter');
    await expect.poll(() => accountable(page).count()).toBe(1);
    expect(await accountable(page).innerText()).toContain('Clinical');
    await axe(page);

    await keyboard.press('Control+z');
    await expect.poll(() => accountable(page).count()).toBe(2);
    for (let undone = 0; undone < 6; undone += 1) await keyboard.press('Control+z');
    await expect.poll(() => accountable(page).count()).toBe(0);
    await command(page, 'parties');
    await parties.getByText('A name is all that is asked for').waitFor();
    await expect.poll(() => parties.getByRole('listbox', { name: 'Parties' }).count()).toBe(0);
    await keyboard.press('Escape');

    for (let redone = 0; redone < 7; redone += 1) await keyboard.press('Control+y');
    await expect.poll(() => accountable(page).count()).toBe(1);
    await saved(page);
    await page.reload();
    await tile(page, '1.1').waitFor();
    await command(page, 'ownership checks');
    // 57 without an accountable, two groups of one party each, and a party without a role.
    await checks.getByText(/^60 to settle/).waitFor();
    await checks.getByText('مالية has no role here.').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('a pasted list', () => {
  it('of ten thousand names, some long, empty, twice or in other scripts, is taken and shown as it is', async () => {
    const { page, context, faults } = await visit(browser);
    await command(page, 'parties');
    const parties = dialog(page, 'Parties');
    await parties.getByRole('button', { name: 'Paste a list' }).click();
    await parties.getByLabel('One name to a line').focus();
    await page.evaluate(() => {
      const names = Array.from({ length: 10_000 }, (_, index) => `Team ${index + 1}`);
      names.push('', 'team 7', 'x'.repeat(5_000), 'قسم الأشعة', '<b>Bold</b>');
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', names.join('\n'));
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await parties.getByText('Adds 10002 parties. Passes over 2:').waitFor();
    await parties.getByText(/Line 10002, team 7, is there already/).waitFor();
    await parties.getByRole('button', { name: 'Add 10002 parties' }).click();
    await parties.getByText(/10,?002 in all/).waitFor();
    await parties.getByLabel('Find').fill('bold');
    await parties.getByText('<b>Bold</b>').waitFor();
    await parties.getByLabel('Find').fill('الأشعة');
    await parties.getByText('قسم الأشعة').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await parties.waitFor({ state: 'detached' });
    await saved(page);
    await page.getByRole('tab', { name: 'Load', exact: true }).click();
    await page.getByRole('button', { name: 'Show more (9,802)' }).click();
    await page.getByRole('button', { name: 'Show more (9,602)' }).waitFor();
    await page.getByRole('button', { name: /^Undo Add 10002 parties/ }).click();
    await page.getByRole('button', { name: /^Redo Add 10002 parties/ }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});
