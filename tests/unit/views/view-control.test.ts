import { beforeEach, describe, expect, it } from 'vitest';
import type { Viewport } from '../../../src/views/canvas/fit';
import {
  createViewControl,
  type Stage,
  type ViewControl,
} from '../../../src/views/canvas/view-control';
import { isFar, zoomLevel } from '../../../src/views/canvas/zoom-level';
import { bands } from './sample-placement';

let stage: Stage;
let view: Viewport;
let control: ViewControl;

beforeEach(() => {
  stage = { placement: bands, area: { width: 924, height: 734 } };
  view = { x: 5, y: 5, zoom: 3 };
  control = createViewControl(
    () => stage,
    () => view,
    (next) => {
      view = next;
    },
  );
  control.fit();
});

describe('the view of a map', () => {
  it('fits the whole map', () => {
    expect(view).toEqual({ x: 237, y: 12, zoom: 1 });
    expect(control.moved()).toBe(false);
  });

  it('follows the window while nobody has moved it', () => {
    stage = { placement: bands, area: { width: 249, height: 379 } };
    control.follow();
    expect(view.zoom).toBe(0.5);
    expect(control.moved()).toBe(false);
  });

  it('stays where the user put it', () => {
    view = { x: 100, y: 0, zoom: 1.5 };
    stage = { placement: bands, area: { width: 249, height: 379 } };
    expect(control.moved()).toBe(true);
    control.follow();
    expect(view).toEqual({ x: 100, y: 0, zoom: 1.5 });
    control.fit();
    expect(view.zoom).toBe(0.5);
  });

  it('brings an element into sight, and nothing for one that is not there', () => {
    control.zoom('in');
    const before = view;
    control.reveal('nowhere');
    expect(view).toBe(before);
    view = { x: -5000, y: 0, zoom: 1 };
    control.reveal('1.a');
    expect(view.x).toBeGreaterThan(-200);
  });

  it('goes back to the same zoom by a step in and a step out', () => {
    control.zoom('in');
    expect(view.zoom).toBeCloseTo(1.25);
    control.zoom('out');
    expect(view.zoom).toBeCloseTo(1);
  });
});

describe('levels of detail', () => {
  it('change with the zoom', () => {
    expect([0.2, 0.4, 1].map((zoom) => zoomLevel(zoom, false))).toEqual(['far', 'mid', 'near']);
  });

  it('do not flicker at the limit', () => {
    expect(isFar(0.36, false)).toBe(false);
    expect(isFar(0.36, true)).toBe(true);
    expect(isFar(0.4, true)).toBe(false);
  });
});
