import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchOptions } from '../tools/chromium';
import { type StorageServer, serveStoragePage } from './storage-server';

let server: StorageServer;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  server = await serveStoragePage();
  browser = await chromium.launch(launchOptions);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  context = await browser.newContext();
});
afterEach(async () => {
  await context.close();
});

/** Opens the storage page and its document in one more tab. */
async function openTab(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(server.address);
  await page.evaluate(async () => {
    Object.assign(window, { session: await window.page.open() });
  });
  return page;
}

/** The session that `openTab` left on the page. */
const state = (page: Page) =>
  page.evaluate(() => {
    const { phase, role, saved, history, barred } = window.session.state();
    return { phase, role, saved, barred, undo: history.done.at(-1)?.label };
  });

/** Writes notes, one edit each, and waits until the window says so. */
const write = (page: Page, texts: readonly string[], wanted = 'saved') =>
  page.evaluate(
    async ([list, word]) => {
      for (const [index, text] of list.entries())
        window.page.note(window.session, String(index), text);
      await window.page.savedState(window.session, word);
    },
    [texts, wanted] as const,
  );

const log = (page: Page) => page.evaluate(() => window.page.readLog(window.session));

describe('documents in IndexedDB', () => {
  it('are whole after a reload, with their undo stack', async () => {
    const page = await openTab();
    await write(page, ['a', 'b', 'c']);
    await page.close();
    const again = await openTab();
    expect(await log(again)).toEqual({ texts: ['a', 'b', 'c'], whole: true });
    expect(await state(again)).toMatchObject({ phase: 'open', role: 'writer', undo: 'Note 2' });
    const left = await again.evaluate(async () => {
      while (window.session.undo() !== null);
      await window.page.savedState(window.session, 'saved');
      return window.session.state().history.undone.length;
    });
    expect(left).toBe(3);
    expect((await log(again)).whole).toBe(true);
  });

  it('say "not saved" when the disk is full, and are saved once it is not', async () => {
    const devtools = await context.newCDPSession(await context.newPage());
    const origin = new URL(server.address).origin;
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
    const page = await openTab();
    await write(page, ['a']);
    const long = 'b'.repeat(2_000_000);
    await write(page, [long], 'not-saved');
    expect((await state(page)).saved).toMatchObject({
      state: 'not-saved',
      fault: { kind: 'full' },
    });
    expect((await log(page)).texts).toEqual(['a']);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    await page.evaluate(async () => {
      window.session.retry();
      await window.page.savedState(window.session, 'saved');
    });
    expect(await log(page)).toEqual({ texts: ['a', long], whole: true });
  });

  it('are left alone by a tab whose app is older than the storage', async () => {
    const page = await openTab();
    await write(page, ['a']);
    const other = await context.newPage();
    await other.goto(`${server.address}?idle`);
    await other.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open('isotherm', 1_000);
          request.addEventListener('success', resolve);
          request.addEventListener('error', reject);
        }),
    );
    await write(page, ['b'], 'not-saved');
    expect((await state(page)).saved).toMatchObject({
      state: 'not-saved',
      fault: { kind: 'newer' },
    });
  });

  it('are stored again when the browser threw the database away', async () => {
    const page = await openTab();
    await write(page, ['a', 'b']);
    const devtools = await context.newCDPSession(page);
    const origin = new URL(server.address).origin;
    await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await write(page, ['c', 'd']);
    await page.close();
    const again = await openTab();
    const notes = await again.evaluate(() => {
      const { tables } = window.session.state().document;
      return tables.said.size;
    });
    expect(notes).toBe(2);
    expect((await state(again)).phase).toBe('open');
  });
});

describe('two tabs', () => {
  it('follow each other live, and hand over the right to write', async () => {
    const one = await openTab();
    await write(one, ['a']);
    const two = await openTab();
    expect((await state(two)).role).toBe('follower');
    expect(await two.evaluate(() => window.page.note(window.session, '9', 'no'))).toBeNull();
    await write(one, ['b']);
    await two.waitForFunction(() => window.session.state().document.revision === 2);
    const answer = await two.evaluate(() => window.session.takeOver());
    expect(answer).toEqual({ ok: true });
    await one.waitForFunction(() => window.session.state().role === 'follower');
    await write(two, ['c']);
    await one.waitForFunction(() => window.session.state().document.revision === 3);
    expect(await log(one)).toEqual({ texts: ['a', 'b', 'c'], whole: true });
    await two.close();
    await one.waitForFunction(() => window.session.state().role === 'writer');
    await write(one, ['d']);
    expect(await log(one)).toEqual({ texts: ['a', 'b', 'c', 'd'], whole: true });
  });
});
