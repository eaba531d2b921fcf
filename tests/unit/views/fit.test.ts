import { describe, expect, it } from 'vitest';
import {
  fitViewport,
  inSight,
  onScreen,
  pageFor,
  revealViewport,
  smallestZoom,
  zoomBy,
} from '../../../src/views/canvas/fit';

const area = { width: 1200, height: 800 };

describe('the page that a window asks for', () => {
  it('is the window less a frame, in steps', () => {
    expect(pageFor({ width: 1227, height: 829 })).toEqual({ width: 1200, height: 800 });
  });

  it('does not grow with a very large window: there the same page is shown larger', () => {
    const page = pageFor({ width: 3840, height: 2160 });
    expect(page.width).toBeLessThanOrEqual(2000);
    expect(page.width / page.height).toBeCloseTo(16 / 9, 1);
    expect(fitViewport(page, { width: 3840, height: 2160 }).zoom).toBeGreaterThan(1.9);
  });
});

describe('fitting', () => {
  it('shows the whole map in the middle', () => {
    const view = fitViewport({ width: 2352, height: 800 }, area);
    expect(view).toEqual({ x: 12, y: 200, zoom: 0.5 });
  });

  it('leaves a small map at its own size', () => {
    expect(fitViewport({ width: 600, height: 400 }, area)).toEqual({ x: 300, y: 200, zoom: 1 });
  });

  it('reads from the top what is too tall for the window, where its width allows', () => {
    const view = fitViewport({ width: 366, height: 1900 }, { width: 390, height: 700 });
    expect(view).toEqual({ x: 12, y: 12, zoom: 1 });
    expect(fitViewport({ width: 3000, height: 9000 }, area).zoom).toBeLessThan(0.1);
  });

  it('always lets one zoom out to the whole map', () => {
    const huge = { width: 24_000, height: 16_000 };
    expect(smallestZoom(huge, area)).toBeLessThan(fitViewport(huge, area).zoom);
    const tall = { width: 366, height: 19_000 };
    expect(smallestZoom(tall, { width: 390, height: 700 }) * tall.height).toBeLessThan(700);
  });
});

describe('revealing', () => {
  const view = { x: 0, y: 0, zoom: 1 };

  it('leaves the map where it is when the box is in sight', () => {
    expect(revealViewport(view, { x: 10, y: 10, width: 100, height: 100 }, area)).toBe(view);
  });

  it('moves no further than needed, at the same zoom', () => {
    const box = { x: 1300, y: -300, width: 100, height: 100 };
    const next = revealViewport(view, box, area);
    const there = onScreen(box, next);
    expect(next.zoom).toBe(1);
    expect(there.x + there.width).toBe(area.width - 24);
    expect(there.y).toBe(24);
  });

  it('shows the start of what is larger than the window', () => {
    const next = revealViewport(view, { x: 2000, y: 0, width: 3000, height: 100 }, area);
    expect(onScreen({ x: 2000, y: 0, width: 0, height: 0 }, next).x).toBe(24);
  });
});

describe('zooming by a step', () => {
  it('keeps the middle of the window where it is', () => {
    const view = { x: -100, y: 50, zoom: 0.8 };
    const before = inSight(view, area);
    const after = inSight(zoomBy(view, 1.25, area, 0.1), area);
    expect(after.x + after.width / 2).toBeCloseTo(before.x + before.width / 2);
    expect(after.y + after.height / 2).toBeCloseTo(before.y + before.height / 2);
    expect(after.width).toBeCloseTo(before.width / 1.25);
  });

  it('stops at the ends', () => {
    expect(zoomBy({ x: 0, y: 0, zoom: 4 }, 2, area, 0.1).zoom).toBe(4);
    expect(zoomBy({ x: 0, y: 0, zoom: 0.1 }, 0.5, area, 0.1).zoom).toBe(0.1);
  });
});
