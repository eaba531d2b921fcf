import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchOptions } from '../tools/chromium';
import { bytesOf } from './exported';
import { saved, tile, type Visit, visit } from './harness';
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

/**
 * The app with three tiles rated, each by one edit, in a browser where saving is a download. While
 * the page has a `diskIsFull`, no edit can be stored.
 */
async function openApp(): Promise<Visit & { address: string }> {
  const seen = await visit(browser, { acceptDownloads: true });
  const { page } = seen;
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...rest) {
      if ('diskIsFull' in window) throw new DOMException('No room.', 'QuotaExceededError');
      return add.apply(this, rest);
    };
  });
  await page.reload();
  for (const number of ['1.1', '1.2', '1.3']) {
    await tile(page, number).click();
    await page.keyboard.press('3');
  }
  await saved(page);
  return { ...seen, address: page.url() };
}

/** Leaves the app for a page of the same site, and does something there with all records of a store. */
async function withRecords(
  { page, context, address }: { page: Page; context: BrowserContext; address: string },
  store: string,
  damage: { readonly revision: number; readonly value: unknown } | null,
): Promise<[key: unknown, value: unknown][]> {
  await page.goto('about:blank');
  const beside = await context.newPage();
  await beside.goto(`${address}icon.svg`);
  const found = await beside.evaluate(
    async ({ store, damage }) => {
      const settle = <Result>(request: IDBRequest<Result>) =>
        new Promise<Result>((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error));
        });
      const database = await settle(indexedDB.open('isotherm'));
      const records = database.transaction(store, 'readwrite').objectStore(store);
      const keys = await settle(records.getAllKeys());
      const damaged = keys.find((key) => Array.isArray(key) && key[1] === damage?.revision);
      if (damage !== null) await settle(records.put(damage.value, damaged));
      const values = await settle(records.getAll());
      database.close();
      return keys.map((key, index) => [key, values[index]] as [unknown, unknown]);
    },
    { store, damage },
  );
  await beside.close();
  return found;
}

/** Opens the Documents dialog and downloads the one thing that was set aside. */
async function downloadSetAside(page: Page): Promise<{ name: string; text: string }> {
  const dialog = page.getByRole('dialog', { name: 'Documents' });
  const list = dialog.getByRole('list', { name: 'Set aside' });
  await list.getByText('CRM readiness').waitFor();
  const download = page.waitForEvent('download');
  await list.getByRole('button', { name: /^Download/ }).click();
  const done = await download;
  return { name: done.suggestedFilename(), text: (await bytesOf(done)).toString('utf8') };
}

const torn = { torn: 'by hand', bytes: [1, 2, 3] };

describe('a damaged document in the app', () => {
  it('opens as far as it can be read, with everything set aside and nothing overwritten', async () => {
    const seen = await openApp();
    const { page, faults } = seen;
    const before = await withRecords(seen, 'edits', { revision: 2, value: torn });
    expect(before.map(([, value]) => value)).toContainEqual(torn);
    await page.goto(seen.address);
    await page.getByText('This document is open only as far as it could be read.').waitFor();
    await expect.poll(() => tile(page, '1.1').getAttribute('aria-label')).toContain('3 Defined');
    await expect(tile(page, '1.2').getAttribute('aria-label')).resolves.toContain('not assessed');
    await page.getByRole('alert').getByRole('button', { name: 'Documents' }).click();
    const { name, text } = await downloadSetAside(page);
    expect(name).toBe('CRM readiness, set aside.json');
    const { raw } = JSON.parse(text) as { raw: { edits: { key: unknown; value: unknown }[] } };
    expect(raw.edits.map(({ key, value }) => [key, value])).toEqual(before);

    await page.keyboard.press('Escape');
    await tile(page, '1.2').click();
    await page.keyboard.press('4');
    await saved(page);
    const kept = await withRecords(seen, 'setAside', null);
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).toContain(JSON.stringify(torn));
    await page.goto(seen.address);
    await expect.poll(() => tile(page, '1.2').getAttribute('aria-label')).toContain('4 Managed');
    expect(faults).toEqual([]);
    await seen.context.close();
  });

  it('says so when none of it can be read, and keeps it for download', async () => {
    const seen = await openApp();
    const { page, faults } = seen;
    await withRecords(seen, 'snapshots', { revision: 0, value: torn });
    await page.goto(seen.address);
    const failure = page.getByRole('main').getByRole('alert');
    await failure.getByText(/It is set aside as it was found/).waitFor();
    await failure.getByRole('button', { name: 'Documents' }).click();
    const { text } = await downloadSetAside(page);
    expect(JSON.parse(text)).toMatchObject({ raw: { snapshots: [{ value: torn }] } });
    expect(text).toContain('Rate 1.3 3 Defined');
    expect(faults).toEqual([]);
    await seen.context.close();
  });
});

describe('a document that is left while the disk is full', () => {
  it('is named until one goes back to it, with all that was done', async () => {
    const seen = await openApp();
    const { page, faults } = seen;
    await page.evaluate(() => Object.assign(window, { diskIsFull: true }));
    await tile(page, '1.4').click();
    await page.keyboard.press('5');
    const alarm = page.getByRole('alert').filter({ hasText: 'NOT SAVED' });
    await alarm.getByText('Not saved yet: "Rate 1.4 5 Optimized".').waitFor();
    await page.getByRole('button', { name: 'Documents' }).first().click();
    const documents = page.getByRole('dialog', { name: 'Documents' });
    await documents.getByRole('button', { name: 'New document' }).click();
    await documents.getByRole('button', { name: 'Create' }).click();
    await alarm.getByText('You left "CRM readiness" before everything in it was saved.').waitFor();
    await alarm.getByRole('button', { name: 'Go back to CRM readiness' }).click();
    await expect.poll(() => tile(page, '1.4').getAttribute('aria-label')).toContain('5 Optimized');
    await page.evaluate(() => Reflect.deleteProperty(window, 'diskIsFull'));
    await alarm.getByRole('button', { name: 'Retry' }).click();
    await saved(page);
    await page.reload();
    await expect.poll(() => tile(page, '1.4').getAttribute('aria-label')).toContain('5 Optimized');
    expect(faults).toEqual([]);
    await seen.context.close();
  });
});
