import { mkdirSync } from 'node:fs';
import { chromium, type Page } from 'playwright';
import { build, preview } from 'vite';
import { writeDocumentFile } from '../../src/formats/write-document';
import { realModels, sampleDocument, sampleOwnedDocument } from '../fixtures/sample-document';
import { launchOptions } from './chromium';
import { dropFile } from './drop-file';

const folder = process.env['PICTURES'] ?? 'docs/pictures';

/** Opens a document file, and takes the message about it away. */
async function open(page: Page, file: string): Promise<void> {
  await dropFile(page, file);
  await page
    .getByRole('button', { name: /^Dismiss|^Close/ })
    .first()
    .click();
}

/** Opens sample documents in the built app and takes pictures, light and dark: every model, profile, summary and owners. */
export async function makePictures(): Promise<void> {
  const outDir = process.env['ISOTHERM_DIST'] ?? 'dist';
  process.env['NODE_ENV'] = 'production';
  if (process.env['ISOTHERM_DIST'] === undefined) await build({ logLevel: 'error' });
  const server = await preview({
    build: { outDir },
    preview: { port: 0, strictPort: false },
    logLevel: 'error',
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The preview server has no address.');
  const models = realModels();
  const loaded = new Map(models.map((model) => [model.id, model]));
  const file = writeDocumentFile(sampleDocument(models), loaded);
  const owned = writeDocumentFile(sampleOwnedDocument(models), loaded);
  const browser = await chromium.launch(launchOptions);
  mkdirSync(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width: 1600, height: 900 }, colorScheme });
    await page.goto(address);
    await page.getByRole('treeitem', { name: /^1\.1 / }).waitFor();
    await open(page, file);
    for (const { shortTitle } of models) {
      await page.getByRole('tab', { name: shortTitle, exact: true }).click();
      await page
        .getByRole('tree', { name: /, (Map|Stages)$/ })
        .getByRole('treeitem')
        .first()
        .waitFor();
      await page.waitForTimeout(800);
      await page.screenshot({ path: `${folder}/${shortTitle.toLowerCase()}-${colorScheme}.png` });
    }
    for (const view of ['Profile', 'Summary']) {
      await page.getByRole('tab', { name: 'INFRAM', exact: true }).click();
      await page.getByRole('tab', { name: view, exact: true }).click();
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await page.waitForTimeout(800);
      await page.screenshot({ path: `${folder}/${view.toLowerCase()}-${colorScheme}.png` });
    }
    await open(page, owned);
    await page.getByRole('tab', { name: 'CRM', exact: true }).click();
    await page.getByRole('tab', { name: 'Map', exact: true }).click();
    const lens = page.getByRole('combobox', { name: 'Lens' });
    const take = async (name: string): Promise<void> => {
      await page.waitForTimeout(1200);
      await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png` });
    };
    await lens.getByRole('option', { name: 'Accountable' }).waitFor({ state: 'attached' });
    await lens.selectOption({ label: 'Accountable' });
    await take('accountable');
    await lens.selectOption({ label: 'Current maturity' });
    await page.getByRole('button', { name: /stripe/i }).click();
    await take('stripe');
    const grouping = page.getByRole('combobox', { name: 'Group by' });
    await grouping.selectOption({ label: 'By area' });
    await take('areas');
    await grouping.selectOption({ label: 'By Level 0' });
    for (const view of ['Roles', 'Load', 'Party']) {
      await page.getByRole('tab', { name: view, exact: true }).click();
      await take(view.toLowerCase());
    }
    await page.close();
  }
  await browser.close();
  await server.close();
}
