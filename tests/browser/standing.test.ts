import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch, tile, type Visit, visit } from './harness';

let browser: Browser;
let opened: Visit;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  opened = await visit(browser);
  page = opened.page;
  await page.getByRole('tab', { name: 'INFRAM', exact: true }).click();
  await page.getByRole('tree', { name: /, Stages$/ }).waitFor();
});

afterAll(() => browser.close());

const standing = () => page.getByRole('region', { name: 'Standing' });

const nameOf = (stage: number): Promise<string | null> =>
  page.getByRole('treeitem', { name: new RegExp(`^Stage ${stage},`) }).getAttribute('aria-label');

async function answer(numbers: readonly string[], key: string): Promise<void> {
  for (const [index, number] of numbers.entries())
    await tile(page, number).click(index === 0 ? {} : { modifiers: ['Control'] });
  await page.keyboard.press(key);
}

it('is calm before anything is assessed', async () => {
  expect(await standing().innerText()).toContain('Nothing is assessed yet: Stage 0, the floor.');
  expect(await nameOf(1)).toBe('Stage 1, not reached, 0 % of 70 % needed, 0 of 4 assessed');
  expect(await nameOf(2)).toBe('Stage 2, blocked by Stage 1, 0 % of 70 % needed, 0 of 3 assessed');
  expect(await nameOf(0)).toBe('Stage 0, floor, not scored');
});

it('follows every answer: rails, headline, why not the next stage', async () => {
  await answer(['1.1', '1.2', '1.3', '1.4'], '2');
  expect(await nameOf(1)).toBe('Stage 1, reached, 100 % of 70 % needed, 4 of 4 assessed');
  expect(await nameOf(3)).toMatch(/^Stage 3, blocked by Stage 2,/);
  const words = await standing().innerText();
  expect(words).toContain('Stage 1 reached');
  expect(words).toContain('Stage 2 stands at 0 % of the 70 % it needs: meet 2.1, 2.2 and 2.3.');
  expect(words).toMatch(/Best still possible:\s*Stage 7, 20 not assessed/);
  await page.keyboard.press('Control+z');
  await standing().getByText('Nothing is assessed yet').waitFor();
});

it('keeps the map where it is while answers change', async () => {
  const tree = page.getByRole('tree', { name: /, Stages$/ });
  const before = await tree.boundingBox();
  await answer(['1.1', '1.2', '1.3', '1.4'], '2');
  await standing().getByText('Stage 1 reached').waitFor();
  expect(await tree.boundingBox()).toEqual(before);
});

it('shows what to do next in a lens of its own, whose legend is only read', async () => {
  await page.getByRole('combobox', { name: 'Lens' }).selectOption({ label: 'What next' });
  await page.getByRole('list', { name: /what keeps Stage 2 from being reached/ }).waitFor();
  expect(await tile(page, '2.1').getAttribute('aria-label')).toContain(
    'on the shortest way to Stage 2, +33.3 % once it is met',
  );
  expect(await tile(page, '1.1').getAttribute('aria-label')).toContain('not in the way of Stage 2');
  await answer(['2.1'], '2');
  await page.getByRole('treeitem', { name: /^2\.1 .*, not in the way of Stage 2/ }).waitFor();
});

it('has no violation for axe, in forced colours and at 320 px too, and no fault', async () => {
  const check = async (): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  };
  expect(await check()).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await check()).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await check()).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize({ width: 320, height: 700 });
  await page.getByRole('tab', { name: 'Stages', exact: true }).click();
  await standing().waitFor();
  expect(await check()).toEqual([]);
  expect(await standing().evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(
    true,
  );
  expect(opened.faults).toEqual([]);
});
