import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, saved, tile } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Run in a page before its scripts: notes every place at which a tile stands, frame by frame. */
function watchPlace(): void {
  const places = new Set<string>();
  Object.assign(window, { places });
  const look = (): void => {
    const box = document
      .querySelector('[role="treeitem"][aria-label^="1.1 "]')
      ?.getBoundingClientRect();
    if (box !== undefined)
      places.add([box.x, box.y, box.width, box.height].map(Math.round).join(' '));
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

describe('the first visit', () => {
  for (const width of [1600, 1280, 1024])
    it(`shows the map where it stays, ${width} pixels wide`, async () => {
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      await context.addInitScript(watchPlace);
      const { page } = await openPage(context);
      await page
        .getByRole('complementary', { name: 'Inspector' })
        .getByRole('heading')
        .first()
        .waitFor();
      // The drawing library has taken the map over by then.
      await page.locator('.react-flow').waitFor({ state: 'attached' });
      await page.waitForTimeout(400);
      const places = await page.evaluate(() => [
        ...(window as unknown as { places: Set<string> }).places,
      ]);
      expect(places).toHaveLength(1);
      await context.close();
    });
});

describe('a later visit', () => {
  it('shows nothing before the document is read, so never one without its ratings', async () => {
    const context = await browser.newContext({ viewport: { width: 1600, height: 900 } });
    const { page } = await openPage(context);
    await tile(page, '1.1').click();
    await page.keyboard.press('4');
    await saved(page);
    await page.addInitScript(() => {
      const names = new Set<string>();
      Object.assign(window, { names });
      new MutationObserver(() => {
        for (const item of document.querySelectorAll('[role="treeitem"]')) {
          const name = item.getAttribute('aria-label') ?? '';
          if (name.startsWith('1.1 ')) names.add(name);
        }
      }).observe(document, { childList: true, subtree: true, attributes: true });
    });
    await page.reload();
    await tile(page, '1.1').waitFor();
    const names = await page.evaluate(() => [
      ...(window as unknown as { names: Set<string> }).names,
    ]);
    expect(names).toHaveLength(1);
    expect(names[0]).toMatch(/current maturity 4/);
    await context.close();
  });
});
