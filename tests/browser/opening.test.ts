import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, saved, tile } from './harness';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

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
