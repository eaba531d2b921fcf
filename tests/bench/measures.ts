import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright';
import { scriptsBeforeTiles, watchForTiles } from '../tools/scripts-before-tiles';

/** What one visit to a page showed; times in milliseconds, sizes in kilobytes. */
export interface Visit {
  readonly scriptKilobytes: number;
  readonly cold: number;
  readonly longestTask: number;
  readonly paintOne: number;
  readonly paintAll: number;
  readonly panMedian: number;
  readonly panWorst: number;
  readonly zoomMedian: number;
  readonly zoomWorst: number;
  readonly heapMegabytes: number;
}

/** How a page is driven: what says that its tiles are there, and which keys paint. */
export interface Driver {
  readonly ready: string;
  prepare(page: Page): Promise<void>;
  readonly paintOne: readonly string[];
  readonly paintAll: readonly string[];
  readonly pane: string;
}

const watchStart = `
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) window.longest = Math.max(window.longest, task.duration);
  }).observe({ type: 'longtask', buffered: true });
`;

/** Presses a key and waits until the frame that shows its effect is done. */
async function timeKey(page: Page, key: string): Promise<number> {
  return page.evaluate(async (pressed) => {
    const shift = pressed.startsWith('Shift+');
    const digit = pressed.replace('Shift+', '');
    const start = performance.now();
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: digit,
        code: `Digit${digit}`,
        shiftKey: shift,
        bubbles: true,
        cancelable: true,
      }),
    );
    await new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.addEventListener('message', resolve);
        channel.port1.start();
        channel.port2.postMessage(null);
      });
    });
    return performance.now() - start;
  }, key);
}

/** Turns the wheel once per frame for a second, with Ctrl to zoom, and returns how long each frame took. */
async function timeWheel(page: Page, selector: string, ctrlKey: boolean): Promise<number[]> {
  return page.evaluate(
    async ([found, zooms]) => {
      const pane = document.querySelector(found);
      if (pane === null) throw new Error(`The page has no ${found}.`);
      const { left, top, width, height } = pane.getBoundingClientRect();
      const frames: number[] = [];
      let last = performance.now();
      for (let turn = 0; turn < 60; turn += 1) {
        const init = {
          deltaY: turn % 20 < 10 ? 8 : -8,
          clientX: left + width / 2,
          clientY: top + height / 2,
          ctrlKey: zooms,
        };
        pane.dispatchEvent(new WheelEvent('wheel', { ...init, bubbles: true, cancelable: true }));
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const now = performance.now();
        frames.push(now - last);
        last = now;
      }
      return frames.slice(1);
    },
    [selector, ctrlKey] as const,
  );
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Visits a page once in a fresh profile and measures it. */
export async function measure(browser: Browser, address: string, driver: Driver): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1600, height: 900 } });
  const page = await context.newPage();
  // Only what is counted is read: scripts that come later may still be on their way when the page goes.
  const scripts = new Map<string, Response>();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.set(response.url(), response);
  });
  await page.addInitScript(watchStart);
  await page.addInitScript(watchForTiles, driver.ready);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector(driver.ready, { state: 'attached' });
  const cold = await page.evaluate(
    () => performance.getEntriesByName('tiles')[0]?.startTime ?? Number.NaN,
  );
  const before = await Promise.all(
    (await page.evaluate(scriptsBeforeTiles)).map((url) => scripts.get(url)?.body()),
  );
  const sizes = before.map((body) => (body ? gzipSync(body, { level: 9 }).length : 0));
  const scriptKilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  await page.waitForTimeout(1000);
  const longestTask = await page.evaluate(() => (window as unknown as { longest: number }).longest);
  await driver.prepare(page);
  const times = async (keys: readonly string[]): Promise<number> => {
    const all: number[] = [];
    for (const key of [...keys, ...keys, ...keys]) {
      all.push(await timeKey(page, key));
      await page.waitForTimeout(80);
    }
    return median(all);
  };
  const paintOne = await times(driver.paintOne);
  if (driver.paintAll[0]?.startsWith('Mod')) await page.keyboard.press('Control+a');
  const paintAll = await times(driver.paintAll.filter((key) => !key.startsWith('Mod')));
  const pan = await timeWheel(page, driver.pane, false);
  const zoom = await timeWheel(page, driver.pane, true);
  const client = await context.newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await context.close();
  return {
    scriptKilobytes,
    cold,
    longestTask,
    paintOne,
    paintAll,
    panMedian: median(pan),
    panWorst: Math.max(...pan),
    zoomMedian: median(zoom),
    zoomWorst: Math.max(...zoom),
    heapMegabytes: usedSize / 1e6,
  };
}
