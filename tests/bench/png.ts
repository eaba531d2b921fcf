import type { Browser } from 'playwright';
import { median } from './measures';

/** What one picture took, in milliseconds, and how large it came out. */
export interface Png {
  readonly milliseconds: number;
  readonly longestTask: number;
  readonly width: number;
  readonly height: number;
}

/** Run in the page before its scripts: notes when a picture was asked for, and when its pixels were there. */
function watchPictures(): void {
  // About 4K: a map of that many tiles asks for a page that large itself.
  localStorage.setItem('isotherm:export', JSON.stringify({ exporter: 'png', scale: 1 }));
  const seen = { start: 0, end: 0, longest: 0, width: 0, height: 0 };
  Object.assign(window, { seen });
  window.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Enter') Object.assign(seen, { start: performance.now(), end: 0, longest: 0 });
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) {
      if (seen.end === 0) seen.longest = Math.max(seen.longest, task.duration);
    }
  }).observe({ type: 'longtask' });
  const add = Worker.prototype.addEventListener;
  // The app hears its worker's answer after this does.
  Worker.prototype.postMessage = new Proxy(Worker.prototype.postMessage, {
    apply(ask, worker: Worker, [job]: [{ readonly width: number; readonly height: number }]) {
      Object.assign(seen, { width: job.width, height: job.height });
      add.call(worker, 'message', () => {
        seen.end = performance.now();
      });
      return Reflect.apply(ask, worker, [job]);
    },
  });
}

interface Seen {
  readonly start: number;
  readonly end: number;
  readonly longest: number;
  readonly width: number;
  readonly height: number;
}

/** Exports the whole map as PNG by the app's own command, and times it from the key press to the pixels; medians. */
export async function measurePng(browser: Browser, address: string, runs: number): Promise<Png> {
  const context = await browser.newContext({ viewport: { width: 1600, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watchPictures);
  await page.goto(address);
  await page.locator('main[aria-busy="false"]').waitFor();
  await page.waitForTimeout(1500);
  const seen: Seen[] = [];
  // The first one also loads the exporter.
  for (let run = 0; run < runs + 1; run += 1) {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('Export as PNG');
    await page.getByRole('option', { name: /^Export as PNG/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => (window as unknown as { seen: Seen }).seen.end > 0);
    await page.waitForTimeout(300);
    seen.push(await page.evaluate(() => ({ ...(window as unknown as { seen: Seen }).seen })));
  }
  await context.close();
  const [first, ...rest] = seen;
  return {
    milliseconds: median(rest.map(({ start, end }) => end - start)),
    longestTask: median(rest.map(({ longest }) => longest)),
    width: first?.width ?? 0,
    height: first?.height ?? 0,
  };
}
