import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, saved, tile, visit } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const lens = (page: Page) => page.getByRole('combobox', { name: 'Lens' });
const brush = (page: Page) => page.getByRole('radiogroup', { name: 'Brush' });
const nameOf = (page: Page, number: string) => tile(page, number).getAttribute('aria-label');

async function addParties(page: Page, names: readonly string[]): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Command palette' }).getByRole('combobox').fill('parties');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Parties' });
  await dialog.waitFor();
  for (const name of names) {
    const field = dialog.getByLabel('Name of a new party');
    await field.fill(name);
    await field.press('Enter');
    await dialog.getByText(name).first().waitFor();
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

/** Drags the pointer over tiles, from the middle of one to the middle of the next. */
async function drag(page: Page, numbers: readonly string[]): Promise<void> {
  for (const [index, number] of numbers.entries()) {
    const box = await tile(page, number).boundingBox();
    if (box === null) throw new Error(`Tile ${number} is not in sight.`);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    if (index === 0) await page.mouse.down();
  }
  await page.mouse.up();
}

describe('owners on the map', () => {
  it('paints who is accountable with the brush of a party, one stroke as one edit, and shows it under any lens', async () => {
    const { page, context, faults } = await visit(browser);
    await addParties(page, ['Clinical', 'Digital']);
    await lens(page).selectOption('Accountable');
    await brush(page).getByRole('radio', { name: 'Clinical' }).click();
    await drag(page, ['1.1', '1.2', '1.3']);
    await page
      .getByRole('button', { name: 'Undo Make Clinical accountable for 3 tiles' })
      .waitFor();
    expect(await nameOf(page, '1.2')).toMatch(/, accountable Clinical(,|$)/);
    expect(await nameOf(page, '1.4')).toMatch(/, no accountable(,|$)/);
    await page.getByRole('button', { name: /^Undo Make Clinical/ }).click();
    await expect.poll(() => nameOf(page, '1.2')).toMatch(/, no accountable(,|$)/);
    await page.getByRole('button', { name: /^Redo Make Clinical/ }).click();
    // Painted again by another party, it is that one's alone; beside it in another role.
    await brush(page).getByRole('radio', { name: 'Digital' }).click();
    await drag(page, ['1.3']);
    await expect.poll(() => nameOf(page, '1.3')).toMatch(/, accountable Digital(,|$)/);
    await page.getByRole('combobox', { name: 'Role to paint' }).selectOption('Consulted');
    await drag(page, ['1.1']);
    await page.getByRole('button', { name: 'Undo Make Digital consulted for 1.1' }).waitFor();
    expect(await nameOf(page, '1.1')).toMatch(/, accountable Clinical(,|$)/);
    await page.keyboard.press('Escape');
    // Under a lens of maturity the stripe shows it, and the name goes on with it.
    await lens(page).selectOption('Current maturity');
    expect(await nameOf(page, '1.1')).toMatch(
      /^1\.1 Campaign Management, not assessed, accountable Clinical/,
    );
    const stripes = tile(page, '1.1').locator('[class*="stripe"]');
    expect(await stripes.count()).toBe(0);
    await page.getByRole('button', { name: 'Owner stripe' }).click();
    await stripes.first().waitFor();
    await saved(page);
    await page.reload();
    await stripes.first().waitFor();
    expect(await nameOf(page, '1.3')).toMatch(/, accountable Digital/);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('makes the selection nobody’s, and comes back through the lens that was kept', async () => {
    const { page, context, faults } = await visit(browser);
    await addParties(page, ['Clinical', 'Digital']);
    await lens(page).selectOption('Accountable');
    await tile(page, '2.1').click();
    await brush(page).getByRole('radio', { name: 'Digital' }).click();
    await expect.poll(() => nameOf(page, '2.1')).toMatch(/, accountable Digital(,|$)/);
    await lens(page).selectOption('One party');
    await page.getByRole('combobox', { name: 'Party' }).selectOption('Digital');
    await expect.poll(() => nameOf(page, '2.1')).toMatch(/, Digital accountable/);
    await lens(page).selectOption('Accountable');
    await brush(page).getByRole('radio', { name: 'No accountable' }).click();
    await page.getByRole('button', { name: 'Undo Make nobody accountable for 2.1' }).waitFor();
    await saved(page);
    await page.reload();
    await tile(page, '2.1').waitFor();
    expect(await lens(page).locator('option:checked').textContent()).toBe('Accountable');
    expect(await nameOf(page, '2.1')).toMatch(/, no accountable(,|$)/);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('colours the map by what the checks find, from the list of them, and follows what is settled', async () => {
    const { page, context, faults } = await visit(browser);
    await addParties(page, ['Clinical', 'Digital']);
    await page.keyboard.press('Control+k');
    await page
      .getByRole('dialog', { name: 'Command palette' })
      .getByRole('combobox')
      .fill('ownership checks');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Colour by what the checks find' }).click();
    await expect.poll(() => nameOf(page, '2.1')).toContain(', no accountable');
    expect(await lens(page).locator('option:checked').textContent()).toBe('Ownership checks');
    await lens(page).selectOption('Accountable');
    await tile(page, '2.1').click();
    for (const party of ['Digital', 'Clinical'])
      await brush(page).getByRole('radio', { name: party }).click();
    await lens(page).selectOption('Ownership checks');
    await expect
      .poll(() => nameOf(page, '2.1'))
      .toContain('2.1 Journey Management, only one party');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect
      .poll(() => nameOf(page, '2.1'))
      .toContain('2.1 Journey Management, no accountable');
    expect(faults).toEqual([]);
    await context.close();
  });
});
