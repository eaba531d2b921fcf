import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { expect } from 'vitest';
import { type Visit, visit } from './harness';

/** The matrix of roles. */
export const grid = (page: Page) => page.getByRole('grid', { name: /, Roles$/ });

/** A cell of it, by the number of its element and the name of its party. */
export const cell = (page: Page, number: string, party: string) =>
  grid(page).getByRole('gridcell', {
    name: new RegExp(`^${number.replaceAll('.', '\\.')} .*, ${party}, `),
  });

/** Waits until a cell says these roles: what changes them is loaded at the first change. */
export const says = (page: Page, number: string, party: string, words: string): Promise<void> =>
  grid(page).locator(`[aria-label^="${number} "][aria-label$=", ${party}, ${words}"]`).waitFor();

const adding = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.getAttribute('placeholder') === 'Add a team');

/** Opens the roles view of a new document and adds three teams, by keyboard. */
export async function start(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
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
