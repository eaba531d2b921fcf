import { afterEach, describe, expect, it, vi } from 'vitest';
import { fitCanvas } from '../../../src/platform/browser/canvas-size';
import { browserClipboard } from '../../../src/platform/browser/clipboard';
import { extensionOf } from '../../../src/platform/browser/files';
import { newId } from '../../../src/platform/browser/ids';
import { createBrowserLocks, ownLocks } from '../../../src/platform/browser/locks';
import { createBrowserPreferences } from '../../../src/platform/browser/preferences';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the size of a canvas', () => {
  it('is the size asked for while browsers can draw it', () => {
    expect(fitCanvas({ width: 1600, height: 900, scale: 4 })).toEqual({
      width: 6400,
      height: 3600,
    });
    expect(fitCanvas({ width: 0.1, height: 0.1, scale: 1 })).toEqual({ width: 1, height: 1 });
  });
  it('keeps its shape and stays within the limits otherwise', () => {
    for (const [width, height] of [
      [100_000, 10],
      [10, 100_000],
      [30_000, 30_000],
    ] as const) {
      for (const share of [1, 1 / 4, 1 / 16]) {
        const size = fitCanvas({ width, height, scale: 4 }, share);
        expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(16_384);
        expect(size.width * size.height).toBeLessThanOrEqual(268_435_456 * share);
        if (width === height) expect(size.width).toBe(size.height);
      }
    }
  });
});

describe('the ending of a file name', () => {
  it.each([
    ['CRM readiness.isotherm.json', '.isotherm.json'],
    ['map.v2.png', '.png'],
    ['map.SVG', '.SVG'],
    ['no ending', ''],
  ])('of %s is "%s"', (name, ending) => {
    expect(extensionOf(name)).toBe(ending);
  });
});

describe('settings', () => {
  it('last without a browser store, and in one', () => {
    const lonely = createBrowserPreferences();
    lonely.write('a', { b: 1 });
    expect(lonely.read('a')).toEqual({ b: 1 });
    expect(lonely.read('never')).toBeNull();
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    });
    createBrowserPreferences().write('a', [1]);
    expect(createBrowserPreferences().read('a')).toEqual([1]);
    kept.set([...kept.keys()][0] ?? '', '{spoilt');
    expect(createBrowserPreferences().read('a')).toBeNull();
  });
});

describe('the clipboard', () => {
  it('says what to do when the browser refuses', async () => {
    vi.stubGlobal('navigator', {});
    await expect(browserClipboard.writeText('x')).rejects.toThrow('did not allow copying the text');
    const never = Promise.reject(new Error('no picture'));
    await expect(browserClipboard.writeImage(never)).rejects.toThrow('Save it as a file instead');
  });
  it('hands the picture over before it is drawn', async () => {
    const write = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', { clipboard: { write } });
    vi.stubGlobal('ClipboardItem', class {});
    const drawing = browserClipboard.writeImage(new Promise(() => undefined));
    expect(write).toHaveBeenCalledOnce();
    await drawing;
  });
});

describe('without Web Locks', () => {
  it('every tab may write', async () => {
    vi.stubGlobal('navigator', {});
    expect(createBrowserLocks()).toBe(ownLocks);
    const held = vi.fn();
    const release = ownLocks.hold('x', { steal: false }, held, () => undefined);
    expect(await ownLocks.taken('x')).toBe(false);
    expect(held).toHaveBeenCalledOnce();
    release();
  });
});

describe('ids', () => {
  it('are made of letters, digits and hyphens, with and without a secure page', () => {
    const one = newId();
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(7) });
    const two = newId();
    expect(two).toBe('07'.repeat(16));
    expect(one).toMatch(/^[a-z0-9-]{20,}$/);
  });
});
