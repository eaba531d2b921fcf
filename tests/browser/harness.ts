import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright';
import { inject } from 'vitest';
import { launchOptions } from '../tools/chromium';

export const launch = (): Promise<Browser> => chromium.launch(launchOptions);

/** An open page of the built app, with all that went wrong in it. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors, refusals of the page's policy and requests to other hosts. Must stay empty. */
  readonly faults: string[];
}

/** Opens the built app in a fresh profile and waits for its map, and until it can be edited. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1600, height: 900 }, ...options });
  return openPage(context);
}

/** Opens the app once more in a context: another tab. */
export async function openPage(context: BrowserContext): Promise<Visit> {
  const address = inject('address');
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy/i.test(message.text())) {
      faults.push(`console: ${message.text()}`);
    }
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(new URL(address).origin) && !/^(data|blob):/.test(url))
      faults.push(`request: ${url}`);
  });
  await page.goto(address);
  await page.getByRole('treeitem', { name: /^1\.1 Campaign Management/ }).waitFor();
  await page.locator('main[aria-busy="false"]').waitFor();
  return { page, context, faults };
}

/** The tile of an element, by the start of its name. */
export const tile = (page: Page, number: string) =>
  page.getByRole('tree', { name: /, (Map|Stages)$/ }).getByRole('treeitem', {
    name: new RegExp(`^${number.replaceAll('.', '\\.')} `),
  });

/** Waits until all that was done is kept. */
export const saved = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /^Saved$/ })
    .waitFor();

/** In a browser without the file dialogs, saving is a download: what tests look at. From the next load on. */
export const withoutFileDialogs = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    Reflect.deleteProperty(window, 'showOpenFilePicker');
  });
