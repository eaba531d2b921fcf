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
const outline = (page: Page) => page.getByRole('navigation', { name: 'Outline' });

/** What axe finds in a part of the page; the page as a whole is looked at elsewhere. */
async function violations(page: Page, part: string): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).include(part).analyze();
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}

describe('the inspector', () => {
  it('tells about the model while nothing is selected', async () => {
    const { page, context, faults } = await visit(browser);
    const panel = inspector(page);
    await panel.getByRole('heading', { name: 'Provider CRM Capability Model' }).waitFor();
    await panel.getByText('Proposal of Isotherm').waitFor();
    await panel.getByText(/not produced, endorsed or validated by HIMSS/).waitFor();
    expect(
      await panel.getByRole('list', { name: 'Distribution' }).getByRole('listitem').count(),
    ).toBe(7);
    expect(await violations(page, 'aside')).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('rates a tile, says what the level means, and keeps its history', async () => {
    const { page, context, faults } = await visit(browser);
    await tile(page, '4.10').click();
    const panel = inspector(page);
    await panel.getByRole('heading', { name: '4.10 Transportation Assistance' }).waitFor();
    await panel
      .getByRole('radiogroup', { name: 'Current' })
      .getByRole('radio', { name: '2 Repeatable' })
      .click();
    await panel.getByText(/Done much the same way each time/).waitFor();
    await panel
      .getByRole('radiogroup', { name: 'Target' })
      .getByRole('radio', { name: '4 Managed' })
      .click();
    await panel
      .getByRole('radiogroup', { name: 'Confidence' })
      .getByRole('radio', { name: 'Medium' })
      .click();
    await expect
      .poll(() => tile(page, '4.10').getAttribute('aria-label'))
      .toMatch(/2 Repeatable.*4 Managed/);
    const history = panel.getByRole('listitem');
    expect(await history.filter({ hasText: 'Rate 4.10 2 Repeatable' }).count()).toBe(1);
    await panel.getByRole('button', { name: 'Clear current' }).click();
    await panel.getByText('Not assessed.').waitFor();
    expect(await violations(page, 'aside')).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('saves a note as it is typed', async () => {
    const { page, context } = await visit(browser);
    await tile(page, '4.10').click();
    await inspector(page)
      .getByLabel('Notes')
      .fill('Clinics in the north still book taxis by phone.');
    await page.waitForTimeout(200);
    await saved(page);
    await page.reload();
    await tile(page, '4.10').click();
    await expect
      .poll(() => inspector(page).getByLabel('Notes').inputValue())
      .toBe('Clinics in the north still book taxis by phone.');
    await context.close();
  });

  it('takes evidence, and says what is wrong with it', async () => {
    const { page, context, faults } = await visit(browser);
    await tile(page, '4.10').click();
    const panel = inspector(page);
    await panel.getByRole('button', { name: 'Add evidence' }).click();
    const form = panel.getByRole('form', { name: 'New evidence' });
    await form.getByLabel('Title').fill('Ride-share contract');
    await form.getByLabel('Address').fill('javascript:alert(1)');
    await form.getByRole('button', { name: 'Add' }).click();
    await form.getByText(/Begin the address with https/).waitFor();
    expect(await violations(page, 'aside')).toEqual([]);
    await form.getByLabel('Address').fill('https://example.org/contract');
    await form.getByRole('button', { name: 'Add' }).click();
    const link = panel.getByRole('link', { name: 'https://example.org/contract' });
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await link.getAttribute('target')).toBe('_blank');
    await panel.getByRole('button', { name: 'Remove Ride-share contract' }).click();
    expect(await link.count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('shows a damaged reference as printed, without a link, and its repair as ours', async () => {
    const { page, context } = await visit(browser);
    await tile(page, '2.8').click();
    const panel = inspector(page);
    await panel.getByText(/^https:\/\/gpp\.cms\.gov/).waitFor();
    expect(await panel.getByRole('link', { name: /gpp\.cms\.gov/ }).count()).toBe(0);
    expect(await panel.getByRole('link', { name: /qpp\.cms\.gov/ }).count()).toBe(1);
    await panel.getByText('medium confidence').waitFor();
    await context.close();
  });

  it('marks mixed values of many tiles, and sets all of them as one step', async () => {
    const { page, context, faults } = await visit(browser);
    await tile(page, '1.1').click();
    await page.keyboard.press('1');
    await tile(page, '1.2').click({ modifiers: ['Control'] });
    const panel = inspector(page);
    await panel.getByRole('heading', { name: '2 capabilities selected' }).waitFor();
    await panel.getByText('mixed').waitFor();
    await panel
      .getByRole('radiogroup', { name: 'Current' })
      .getByRole('radio', { name: '5 Optimized' })
      .click();
    expect(await panel.getByText('mixed').count()).toBe(0);
    await page.getByRole('button', { name: /^Undo Rate 2 tiles 5 Optimized/ }).click();
    await panel.getByText('mixed').waitFor();
    expect(await violations(page, 'aside')).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('shows the figures of a group', async () => {
    const { page, context } = await visit(browser);
    await tile(page, '1.1').click();
    await page.keyboard.press('4');
    await inspector(page).getByRole('button', { name: '1.0 Outreach & Marketing' }).click();
    await inspector(page).getByText('1 of 6').waitFor();
    await inspector(page).getByText('4.0', { exact: true }).waitFor();
    await context.close();
  });
});

describe('the outline', () => {
  it('finds, counts, selects, and clears a search that finds nothing', async () => {
    const { page, context, faults } = await visit(browser);
    await tile(page, '1.1').click();
    await page.keyboard.press('f');
    const box = outline(page).getByLabel('Filter', { exact: true });
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('outline-filter');
    await box.fill('transportation assistance');
    const tree = page.getByRole('tree', { name: 'Outline of Provider CRM Capability Model' });
    await expect.poll(() => tree.getByRole('treeitem').count()).toBe(2);
    expect(await outline(page).getByRole('status').innerText()).toBe('1 of 82 elements match');
    await tree.getByRole('treeitem', { name: /^4\.10 / }).click();
    await inspector(page)
      .getByRole('heading', { name: '4.10 Transportation Assistance' })
      .waitFor();
    await box.fill('no such thing');
    await outline(page).getByRole('button', { name: 'Show everything' }).click();
    expect(await outline(page).getByRole('status').innerText()).toBe('82 elements');
    expect(await violations(page, 'nav[aria-label=Outline]')).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is one tab stop, walked by arrows and by typing', async () => {
    const { page, context } = await visit(browser);
    await page.keyboard.press('Control+Alt+o');
    const tree = page.getByRole('tree', { name: /^Outline of/ });
    await tree.locator('[tabindex="0"]').focus();
    expect(await tree.locator('[tabindex="0"]').count()).toBe(1);
    const at = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await page.keyboard.press('ArrowDown');
    await expect.poll(at).toMatch(/^1\.1 /);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(at).toMatch(/^1\.0 /);
    await page.keyboard.press('ArrowLeft');
    expect(await tree.getByRole('treeitem', { name: /^1\.1 / }).count()).toBe(0);
    await page.keyboard.press('End');
    await expect.poll(at).toMatch(/^8\.7 /);
    await page.keyboard.type('4.1');
    await expect.poll(at).toMatch(/^4\.1 /);
    await page.keyboard.press('Enter');
    await inspector(page).getByRole('heading', { name: '4.1 Contact Management' }).waitFor();
    await context.close();
  });
});
