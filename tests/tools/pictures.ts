import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { writeDocumentFile } from '../../src/formats/write-document';
import { realModels, sampleDocument } from '../fixtures/sample-document';
import { launchOptions } from './chromium';

const folder = process.env['PICTURES'] ?? 'docs/pictures';

/** Opens a sample document in the built app and takes pictures, light and dark: every model, profile and summary. */
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
  const file = writeDocumentFile(
    sampleDocument(models),
    new Map(models.map((model) => [model.id, model])),
  );
  const browser = await chromium.launch(launchOptions);
  mkdirSync(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width: 1600, height: 900 }, colorScheme });
    await page.goto(address);
    await page.getByRole('treeitem', { name: /^1\.1 / }).waitFor();
    await page.evaluate((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'sample.isotherm.json', { type: 'application/json' }));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
      }
    }, file);
    await page.getByText('Northside CRM readiness').first().waitFor();
    await page
      .getByRole('button', { name: /^Dismiss|^Close/ })
      .first()
      .click();
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
    await page.close();
  }
  await browser.close();
  await server.close();
}
