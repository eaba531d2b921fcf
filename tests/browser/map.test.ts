import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, tile, type Visit, visit } from './harness';

let browser: Browser;
let seen: Visit;
let page: Page;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
/** Waits for what pans and zooms: the map can be seen and painted a moment before. */
const movable = (): Promise<void> => page.locator('.react-flow__pane').waitFor();

beforeEach(async () => {
  seen = await visit(browser);
  page = seen.page;
  await movable();
});
afterEach(async () => {
  expect(seen.faults).toEqual([]);
  await seen.context.close();
});

const map = (): Locator => page.getByRole('tree', { name: /, (Map|Stages)$/ });
const nameOf = (number: string): Promise<string | null> =>
  tile(page, number).getAttribute('aria-label');
const selected = (): Promise<string[]> =>
  map()
    .locator('[role=treeitem][aria-selected=true]')
    .evaluateAll((items) =>
      items.map((item) => (item.getAttribute('aria-label') ?? '').split(' ')[0] ?? ''),
    );

/** The middle of a tile, in pixels of the window. */
async function middle(number: string): Promise<{ x: number; y: number }> {
  const box = await tile(page, number).boundingBox();
  if (box === null) throw new Error(`${number} is not in sight.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses on one tile, goes straight to another and lets go. */
async function drag(from: string, to: string): Promise<void> {
  const [start, end] = [await middle(from), await middle(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y);
  await page.mouse.up();
}

const active = (): Promise<string | null> =>
  map().evaluate((tree) => {
    const id = tree.getAttribute('aria-activedescendant');
    return id === null
      ? null
      : (document.getElementById(id)?.getAttribute('aria-label') ?? 'missing');
  });

const brush = (name: string): Promise<void> =>
  page.getByRole('radiogroup', { name: 'Brush' }).getByRole('radio', { name }).click();

describe('what is there', () => {
  it('is one tree of 82 items, 69 of them capabilities in groups, all in sight', async () => {
    const items = map().getByRole('treeitem');
    expect(await items.count()).toBe(82);
    const levels = await items.evaluateAll((all) =>
      all.map((item) => item.getAttribute('aria-level')),
    );
    expect(['1', '2', '3'].map((level) => levels.filter((one) => one === level).length)).toEqual([
      8, 69, 5,
    ]);
    const room = await map().boundingBox();
    const last = await tile(page, '8.7').boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(
      (room?.y ?? 0) + (room?.height ?? 0),
    );
  });

  it('has one tab stop, no role of an application, and no violation for axe', async () => {
    const stops = await map().evaluate(
      (tree) =>
        [tree, ...tree.querySelectorAll('*')].filter((one) => (one as HTMLElement).tabIndex >= 0)
          .length,
    );
    expect(stops).toBe(1);
    expect(await page.locator('[role=application]').count()).toBe(0);
    await brush('3 Defined');
    await drag('4.1', '4.5');
    const { violations } = await new AxeBuilder({ page }).include('[role=tree]').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('shows a staged model by the same means', async () => {
    await page.getByRole('tab', { name: 'INFRAM' }).click();
    await page.getByRole('tree', { name: /, Stages$/ }).waitFor();
    expect(await page.getByRole('treeitem', { name: /^Stage 7/ }).count()).toBe(1);
    await tile(page, '4.2').click();
    await page.keyboard.press('2');
    expect(await nameOf('4.2')).toContain('answer Met');
  });
});

describe('the keyboard', () => {
  it('starts at the first tile and moves by geometry, into tiles inside tiles', async () => {
    await page.getByRole('button', { name: 'Export' }).focus();
    for (let step = 0; step < 20 && (await active()) === null; step += 1)
      await page.keyboard.press('Tab');
    expect(await active()).toMatch(/^1\.1 /);
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) await page.keyboard.press(key);
    expect(await active()).toMatch(/^1\.4 /);
    await tile(page, '8.1').click({ position: { x: 20, y: 8 } });
    await page.keyboard.press('ArrowDown');
    expect(await active()).toMatch(/^8\.1\.1 /);
    await page.keyboard.press('Control+Home');
    expect(await active()).toMatch(/^1\.1 /);
  });

  it('keeps the item it is on in the page and in sight, however far the map is zoomed in', async () => {
    await tile(page, '1.1').click();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('+');
    await page.keyboard.press('Control+End');
    expect(await active()).toMatch(/^8\.7 /);
    const [room, box] = [await map().boundingBox(), await tile(page, '8.7').boundingBox()];
    expect(box?.x).toBeGreaterThanOrEqual(room?.x ?? 0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(
      (room?.y ?? 0) + (room?.height ?? 0),
    );
    await page.mouse.move(700, 400);
    await page.mouse.down();
    await page.mouse.move(60, 100, { steps: 4 });
    await page.mouse.up();
    expect(await active()).toMatch(/^8\.7 /);
    expect(await tile(page, '8.7').count()).toBe(1);
  });
});

describe('the pointer without a brush', () => {
  it('selects, adds and takes out, extends, and lets go', async () => {
    await tile(page, '2.3').click();
    expect(await selected()).toEqual(['2.3']);
    await tile(page, '2.5').click({ modifiers: ['Control'] });
    expect(await selected()).toEqual(['2.3', '2.5']);
    await tile(page, '2.3').click({ modifiers: ['Control'] });
    expect(await selected()).toEqual(['2.5']);
    await tile(page, '2.3').click();
    await tile(page, '2.6').click({ modifiers: ['Shift'] });
    expect(await selected()).toEqual(['2.3', '2.4', '2.5', '2.6']);
    await page.keyboard.press('Escape');
    expect(await selected()).toEqual([]);
  });

  it('pans with a drag and selects nothing by it', async () => {
    const before = await middle('2.3');
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    await page.mouse.move(before.x + 90, before.y + 50, { steps: 5 });
    await page.mouse.up();
    const after = await middle('2.3');
    expect([Math.round(after.x - before.x), Math.round(after.y - before.y)]).toEqual([90, 50]);
    expect(await selected()).toEqual([]);
  });

  it('spans a marquee with Shift', async () => {
    await page.keyboard.down('Shift');
    await drag('1.1', '1.5');
    await page.keyboard.up('Shift');
    expect(await selected()).toEqual(['1.1', '1.2', '1.4', '1.5']);
  });

  it('opens the inspector with a double click', async () => {
    await tile(page, '3.1').dblclick();
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    await expect
      .poll(() => inspector.evaluate((panel) => panel.contains(document.activeElement)))
      .toBe(true);
  });
});

describe('the brush', () => {
  it('paints what a fast stroke passes, as one edit', async () => {
    await brush('3 Defined');
    await drag('1.1', '3.3');
    for (const number of ['1.1', '1.2', '1.3', '2.1', '2.4', '3.1', '3.3']) {
      expect(await nameOf(number)).toContain('current maturity 3 Defined');
    }
    expect(await nameOf('1.4')).toContain('not assessed');
    await page.keyboard.press('Control+z');
    for (const number of ['1.1', '2.2', '3.3'])
      expect(await nameOf(number)).toContain('not assessed');
  });

  it('paints the inner tile alone', async () => {
    await brush('2 Repeatable');
    await tile(page, '8.1.2').click();
    expect(await nameOf('8.1.2')).toContain('current maturity 2 Repeatable');
    expect(await nameOf('8.1')).toContain('not assessed');
  });

  it('is taken back by Escape while it is down, and put down by Escape when it is up', async () => {
    await brush('5 Optimized');
    const [start, end] = [await middle('4.1'), await middle('4.4')];
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(end.x, end.y);
    expect(await nameOf('4.3')).toContain('5 Optimized');
    await page.keyboard.press('Escape');
    await page.mouse.move(end.x + 200, end.y);
    await page.mouse.up();
    for (const number of ['4.1', '4.3', '4.5'])
      expect(await nameOf(number)).toContain('not assessed');
    await page.keyboard.press('Escape');
    await tile(page, '4.2').click();
    expect(await nameOf('4.2')).toContain('not assessed');
    expect(await selected()).toEqual(['4.2']);
  });

  it('pans with space and with the middle button instead of painting', async () => {
    await brush('1 Initial');
    const before = await middle('4.2');
    await page.mouse.move(before.x, before.y);
    await page.keyboard.down('Space');
    await page.mouse.down();
    await page.mouse.move(before.x + 40, before.y, { steps: 3 });
    await page.mouse.up();
    await page.keyboard.up('Space');
    await page.mouse.down({ button: 'middle' });
    await page.mouse.move(before.x + 60, before.y, { steps: 3 });
    await page.mouse.up({ button: 'middle' });
    expect(Math.round((await middle('4.2')).x - before.x)).toBe(60);
    expect(await nameOf('4.2')).toContain('not assessed');
  });
});

describe('touch', () => {
  it('paints by tap, and pans and zooms with two fingers whatever is in hand', async () => {
    await seen.context.close();
    seen = await visit(browser, { hasTouch: true, viewport: { width: 1280, height: 800 } });
    page = seen.page;
    await movable();
    await brush('4 Managed');
    const at = await middle('4.2');
    await page.touchscreen.tap(at.x, at.y);
    await expect.poll(() => nameOf('4.2')).toContain('4 Managed');

    const before = await tile(page, '4.2').boundingBox();
    const device = await seen.context.newCDPSession(page);
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      apart: number,
    ): Promise<unknown> =>
      device.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [
                { x: at.x - apart, y: at.y, id: 0 },
                { x: at.x + apart, y: at.y, id: 1 },
              ],
      });
    await touch('touchStart', 40);
    for (const apart of [50, 60, 70, 80]) await touch('touchMove', apart);
    await touch('touchEnd', 0);
    const after = await tile(page, '4.2').boundingBox();
    expect((after?.width ?? 0) / (before?.width ?? 1)).toBeGreaterThan(1.5);
    expect(await nameOf('4.1')).toContain('not assessed');
  });
});

describe('the window', () => {
  it('lays the map out anew for another size, until the user has moved it', async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    const inside = async (): Promise<boolean> => {
      const [room, box] = [await map().boundingBox(), await tile(page, '8.7').boundingBox()];
      if (room === null || box === null) return false;
      return box.y + box.height <= room.y + room.height && box.x >= room.x;
    };
    await expect.poll(inside).toBe(true);
    await page.keyboard.press('Tab');
    await tile(page, '1.1').click();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('+');
    const zoomed = await tile(page, '1.1').boundingBox();
    await page.setViewportSize({ width: 1400, height: 720 });
    await page.waitForTimeout(400);
    expect((await tile(page, '1.1').boundingBox())?.width).toBe(zoomed?.width);
    await page.keyboard.press('Control+0');
    await expect.poll(inside).toBe(true);
  });

  it('dims what a filter leaves out and hides it only on demand', async () => {
    await tile(page, '1.1').click();
    await page.keyboard.press('f');
    await expect
      .poll(() => page.evaluate(() => document.activeElement instanceof HTMLInputElement))
      .toBe(true);
    await page.keyboard.type('wayfinding');
    const faded = (): Promise<number> =>
      map()
        .locator('[role=treeitem]')
        .evaluateAll((items) => items.filter((item) => /dimmed/.test(item.className)).length);
    await expect.poll(faded).toBeGreaterThan(70);
    expect(await tile(page, '4.9').evaluate((item) => /dimmed/.test(item.className))).toBe(false);
    expect(await tile(page, '1.1').count()).toBe(1);
  });
});
