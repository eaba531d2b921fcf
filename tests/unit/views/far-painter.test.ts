import { beforeEach, describe, expect, it } from 'vitest';
import {
  createFarPainter,
  type FarFrame,
  type FarPainter,
} from '../../../src/views/canvas/far-painter';
import { createPicture, type Picture } from '../../../src/views/canvas/picture';
import { createPresence, type Presence } from '../../../src/views/canvas/presence';
import { bands } from './sample-placement';
import { sceneOf, withRated } from './sample-scene';

/** A canvas that counts: how often a group's ground, a tile's face or a name was painted. */
function fakeCanvas(): { canvas: HTMLCanvasElement; painted: Record<string, number> } {
  const painted: Record<string, number> = {};
  const count =
    (name: string) =>
    (...values: unknown[]): void => {
      painted[name] = (painted[name] ?? 0) + 1;
      void values;
    };
  const context = new Proxy({}, { get: (_, name) => count(String(name)), set: () => true });
  return {
    canvas: { width: 0, height: 0, getContext: () => context } as unknown as HTMLCanvasElement,
    painted,
  };
}

const frame: FarFrame = {
  view: { x: 0, y: 0, zoom: 0.2 },
  area: { width: 400, height: 300 },
  pixelRatio: 2,
  named: false,
};
const scene = sceneOf(bands);
let picture: Picture;
let presence: Presence;
let painter: FarPainter;
let fake: ReturnType<typeof fakeCanvas>;

/** How many tiles were painted since the last call. */
const tiles = (): number => {
  const sum = fake.painted['fillRect'] ?? 0;
  fake.painted['fillRect'] = 0;
  return sum;
};

beforeEach(() => {
  picture = createPicture();
  presence = createPresence();
  picture.show(bands, scene, new Map());
  fake = fakeCanvas();
  painter = createFarPainter(fake.canvas, { picture, presence }, 'Inter');
  painter.paint(frame);
});

describe('the canvas', () => {
  it('shows every tile of every group in the pixels of the screen', () => {
    expect(tiles()).toBe(18);
    expect([fake.canvas.width, fake.canvas.height]).toEqual([800, 600]);
    expect(fake.painted['fillText']).toBeUndefined();
  });

  it('paints one group again when one tile was painted, and nothing when nothing was', () => {
    tiles();
    picture.watch((changed) => painter.touch(changed));
    picture.show(bands, withRated(scene, '2.c1'), new Map());
    painter.paint(frame);
    expect(tiles()).toBe(6);
    painter.paint(frame);
    expect(tiles()).toBe(0);
  });

  it('paints all again when the view moves, less what is out of sight or in the page', () => {
    tiles();
    painter.paint({ ...frame, view: { x: 5, y: 0, zoom: 0.2 } });
    expect(tiles()).toBe(18);
    painter.paint({ ...frame, view: { x: -60, y: 0, zoom: 0.2 } });
    expect(tiles()).toBe(6);
    presence.enter('2');
    painter.paint({ ...frame, view: { x: -61, y: 0, zoom: 0.2 } });
    expect(tiles()).toBe(0);
  });

  it('writes names only when asked to', () => {
    painter.paint({ ...frame, named: true });
    expect(fake.painted['fillText']).toBeGreaterThanOrEqual(3);
  });

  it('leaves out what the filter hides', () => {
    tiles();
    picture.show(bands, scene, new Map([['1.a', 8]]));
    painter.forget();
    painter.paint(frame);
    expect(tiles()).toBe(17);
  });
});
