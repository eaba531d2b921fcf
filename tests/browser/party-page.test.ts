import { AxeBuilder } from '@axe-core/playwright';
import { csvParse } from 'd3';
import type { Browser, Download, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document';
import { applyWrites } from '../../src/document/edit';
import type { Outcome } from '../../src/document/operations/outcome';
import { addParty, setMember } from '../../src/document/operations/parties';
import { giveRoles } from '../../src/document/operations/roles';
import { writeDocumentFile } from '../../src/formats/write-document';
import { elementKey } from '../../src/model/model';
import { realModels, sampleDocument } from '../fixtures/sample-document';
import { bytesOf, pngSize, svgTitles } from './exported';
import { launch, tile, type Visit, visit, withoutFileDialogs } from './harness';

const hostile = '=1+1 "<b>Nursing</b>"';
const arabic = 'قسم التسويق';

/** The sample with three parties: one with a name like a formula, one written from right to left, and an area that it belongs to. */
function ownedFile(): string {
  const models = realModels();
  let document = sampleDocument(models, 'Owned');
  const does = (operate: (now: Document) => Outcome): void => {
    const outcome = operate(document);
    if (!outcome.ok) throw new Error(outcome.reason);
    document = applyWrites(document, outcome.writes);
  };
  const give = (party: string, title: string, role: string, ...ids: string[]): void => {
    const model = models.find(({ shortTitle }) => shortTitle === title);
    if (model === undefined) throw new Error(`There is no model ${title}.`);
    const elements = ids.map((id) => elementKey(model.id, id));
    const gift = { elements, party, roles: [role] };
    does((now) => giveRoles(now, { model, assessment: 'a1' }, gift));
  };
  for (const [id, name] of [
    ['p1', hostile],
    ['p2', arabic],
    ['p3', 'Outreach'],
  ] as const)
    does((now) => addParty(now, id, { name }));
  does((now) => setMember(now, 'p2', 'p3', true));
  give('p1', 'CRM', 'accountable', '4.0', '2.1');
  give('p2', 'CRM', 'accountable', '4.10', '1.1');
  give('p2', 'CRM', 'responsible', '1.2');
  give('p1', 'CRM', 'accountable', '1.1');
  give('p1', 'CISOM', 'accountable', '2.1', '3.1');
  return writeDocumentFile(document, new Map(models.map((model) => [model.id, model])));
}

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 2, name, exact: true });
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-label') ??
      document.activeElement?.textContent ??
      '',
  );

/** Presses Tab until what it leads to is called that. */
async function reach(page: Page, wanted: string): Promise<void> {
  for (let step = 0; (await focused(page)) !== wanted; step += 1) {
    if (step > 80) throw new Error(`Tab does not lead to ${wanted}.`);
    await page.keyboard.press('Tab');
  }
}

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Command palette' }).getByRole('combobox').waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

async function downloadOf(page: Page, act: () => Promise<void>): Promise<Download> {
  const download = page.waitForEvent('download');
  await act();
  return download;
}

/** The app with the owned sample open, where saving is a download. */
async function start(options = {}): Promise<Visit> {
  const seen = await visit(browser, { acceptDownloads: true, ...options });
  const { page } = seen;
  await withoutFileDialogs(page);
  await page.reload();
  await tile(page, '1.1').waitFor();
  const chooser = page.waitForEvent('filechooser');
  await command(page, 'open a file');
  await (await chooser).setFiles({
    name: 'owned.isotherm.json',
    mimeType: 'application/json',
    buffer: Buffer.from(ownedFile()),
  });
  await page.getByText(/^Opened "owned/).waitFor();
  return seen;
}

const part = (page: Page) => page.getByRole('img', { name: /^.*'s part/ });
const axe = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

describe('the page of a party', () => {
  it('is opened, read, left for a tile, come back to and exported by keyboard alone', async () => {
    const { page, context, faults } = await start();
    const { keyboard } = page;
    await command(page, 'show the page of');
    await heading(page, hostile).waitFor();
    expect(await page.locator('h2 b').count()).toBe(0);
    await part(page).waitFor();
    expect(await part(page).getAttribute('alt')).toContain(`${hostile}'s part of Provider CRM`);

    await reach(page, 'Another party');
    await keyboard.type('قسم');
    await keyboard.press('Enter');
    await heading(page, arabic).waitFor();
    const table = page.getByRole('table', { name: `What ${arabic} has a role in` });
    const row = (name: RegExp) => table.getByRole('row', { name });
    await row(/^1\.1 Campaign Management Accountable Contested: =1\+1/).waitFor();
    await row(/^1\.2 .* Responsible/).waitFor();
    expect(await table.getByRole('button').count()).toBe(3);
    await page.getByRole('button', { name: 'Accountable for 2: show on the map' }).waitFor();
    await page.getByRole('button', { name: 'Contested 1: show on the map' }).waitFor();

    await reach(page, '4.10 Transportation Assistance');
    await keyboard.press('Enter');
    await tile(page, '4.10').waitFor();
    await expect.poll(() => tile(page, '4.10').getAttribute('aria-selected')).toBe('true');
    await command(page, 'show the page of');
    await heading(page, arabic).waitFor();

    await reach(page, 'Save the sheet');
    const sheet = await downloadOf(page, () => keyboard.press('Enter'));
    expect(sheet.suggestedFilename()).toBe(`Owned, ${arabic}.csv`);
    const bytes = await bytesOf(sheet);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString('utf8').slice(1);
    expect(text.endsWith('\r\n')).toBe(true);
    const rows = csvParse(text);
    expect(rows.map((one) => [one['Party'], one['Number']])).toEqual([
      [arabic, '1.1'],
      [arabic, '1.2'],
      [arabic, '4.10'],
    ]);
    expect(rows[0]?.['Contested by']).toBe(`'${hostile}; ${arabic}`);

    await reach(page, 'Another party');
    await keyboard.type('=1+1');
    await keyboard.press('Enter');
    await heading(page, hostile).waitFor();
    const other = await downloadOf(page, () => command(page, 'export as party sheet'));
    const [first] = csvParse((await bytesOf(other)).toString('utf8').slice(1));
    expect(first?.['Party']).toBe(`'${hostile}`);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('gives its part of the map as a picture that says whose it is, and itself as an image', async () => {
    const { page, context, faults } = await start();
    await page.getByRole('tab', { name: 'Party', exact: true }).click();
    const box = page.getByRole('combobox', { name: 'Another party' });
    // By pointer alone: a click opens the list.
    await box.click();
    await page.getByRole('option', { name: 'Outreach' }).click();
    await page.getByText(/^Outreach has no role in Provider CRM/).waitFor();
    await page.getByRole('button', { name: 'Take in its members, who have 3 tiles' }).click();
    await part(page).waitFor();
    await page.getByRole('checkbox', { name: 'With its members (1)' }).waitFor();

    await page.getByRole('button', { name: 'My part of the map' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    const chosen = dialog.getByRole('radio', { name: 'Selection (3)' });
    await expect.poll(() => chosen.getAttribute('aria-checked')).toBe('true');
    await dialog.getByRole('radio', { name: 'SVG' }).click();
    const saved = await downloadOf(page, () =>
      dialog.getByRole('button', { name: 'Save', exact: true }).click(),
    );
    const svg = await bytesOf(saved);
    expect(svg.toString('utf8')).toContain(
      'Outreach&#39;s part with its members: 3 of 69 capabilities',
    );
    expect(svgTitles(svg).filter((title) => /^\d+\.\d*[1-9]\d* /.test(title))).toHaveLength(3);

    await part(page).waitFor();
    const image = await downloadOf(page, () =>
      page.getByRole('button', { name: 'Save as image' }).click(),
    );
    const [width, height] = pngSize(await bytesOf(image));
    expect(width).toBeGreaterThan(1000);
    expect(height).toBeGreaterThan(600);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is of answers on a staged model, and follows a what-if', async () => {
    const { page, context, faults } = await start();
    await page.getByRole('tab', { name: 'CISOM', exact: true }).click();
    await tile(page, '3.1').waitFor();
    await command(page, 'show the page of');
    const row = page.getByRole('row', { name: /^3\.1 / });
    await row.getByText('Partly').waitFor();
    await row.getByText('To meet').waitFor();
    expect(await page.getByRole('columnheader', { name: 'Target' }).count()).toBe(0);
    await page.getByRole('tab', { name: 'Stages', exact: true }).click();
    await tile(page, '3.1').click();
    await page.keyboard.press('t');
    await page.keyboard.press('2');
    await page.getByRole('tab', { name: 'Party', exact: true }).click();
    await page.getByText('what-if, not kept', { exact: true }).waitFor();
    await row.getByText('Met', { exact: true }).waitFor();
    expect(await row.getByText('To meet').count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is reached from the load view, and begins with the first party that is named', async () => {
    const seen = await visit(browser);
    const { page, context, faults } = seen;
    await page.getByRole('tab', { name: 'Party', exact: true }).click();
    await page.getByRole('heading', { name: 'Who owns what' }).waitFor();
    await page.getByRole('textbox', { name: 'Add a team' }).focus();
    await page.keyboard.type('Clinical');
    await page.keyboard.press('Enter');
    await page.getByText(/^Clinical has no role in/).waitFor();
    await expect.poll(() => focused(page)).toBe('Another party');
    await page.getByRole('tab', { name: 'Load', exact: true }).click();
    await page.getByRole('button', { name: 'Clinical', exact: true }).click();
    await heading(page, 'Clinical').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it.each(['light', 'dark'] as const)(
    'has no accessibility fault, %s, wide and at 320 px',
    async (colorScheme) => {
      const { page, context, faults } = await start({ colorScheme });
      await command(page, 'show the page of');
      await part(page).waitFor();
      expect(await axe(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.getByRole('row', { name: /^2\.1 / }).waitFor();
      expect(await axe(page)).toEqual([]);
      expect(
        await page.locator('main').evaluate((main) => {
          const wide = [main, ...main.querySelectorAll('*')].filter(
            (one) =>
              one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === 'auto',
          );
          return wide.length;
        }),
      ).toBe(0);
      expect(faults).toEqual([]);
      await context.close();
    },
  );
});
