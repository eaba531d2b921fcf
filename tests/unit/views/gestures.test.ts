import { beforeEach, describe, expect, it } from 'vitest';
import {
  createGestures,
  type Gestures,
  type PointerSign,
} from '../../../src/views/canvas/gestures';
import { bands } from './sample-placement';

let log: unknown[];
let brush: boolean;
let gestures: Gestures;

const sign = (x: number, y: number, more: Partial<PointerSign> = {}): PointerSign => ({
  id: 1,
  at: { x, y },
  screen: { x, y },
  button: 0,
  touch: false,
  shift: false,
  toggle: false,
  ...more,
});

beforeEach(() => {
  log = [];
  brush = false;
  gestures = createGestures({
    placement: () => bands,
    brushing: () => brush,
    tap: (key, how) => log.push(['tap', key, how]),
    stroke: (keys, start) => log.push([start ? 'start' : 'more', ...keys]),
    endStroke: () => log.push('end'),
    cancelStroke: () => log.push('cancel'),
    marquee: (box) => log.push(box === null ? 'marquee gone' : 'marquee'),
    selectMore: (keys) => log.push(['select', ...keys]),
  });
});

describe('without a brush', () => {
  it('a press that stays in place is a click', () => {
    gestures.down(sign(20, 60));
    gestures.move(sign(22, 61));
    gestures.up(sign(22, 61));
    expect(log).toEqual([['tap', '1.a', 'only']]);
  });

  it('modifiers add to the selection', () => {
    for (const more of [{ toggle: true }, { shift: true }]) {
      gestures.down(sign(20, 60, more));
      gestures.up(sign(20, 60, more));
    }
    expect(log).toEqual([
      ['tap', '1.a', 'toggle'],
      ['tap', '1.a', 'extend'],
    ]);
  });

  it('a press that moves is left to panning', () => {
    expect(gestures.owns({ button: 0, shift: false }, 1)).toBe(false);
    gestures.down(sign(20, 60));
    gestures.move(sign(60, 60));
    gestures.up(sign(60, 60));
    expect(log).toEqual([]);
  });

  it('a finger may tremble more than a mouse', () => {
    gestures.down(sign(20, 60, { touch: true }));
    gestures.move(sign(28, 60, { touch: true }));
    gestures.up(sign(28, 60, { touch: true }));
    expect(log).toEqual([['tap', '1.a', 'only']]);
  });

  it('Shift and a drag span a marquee', () => {
    expect(gestures.owns({ button: 0, shift: true }, 1)).toBe(true);
    gestures.down(sign(5, 45, { shift: true }));
    gestures.move(sign(200, 100, { shift: true }));
    gestures.up(sign(200, 100, { shift: true }));
    expect(log).toEqual(['marquee', 'marquee gone', ['select', '1.a', '1.b']]);
  });
});

describe('with a brush', () => {
  beforeEach(() => {
    brush = true;
  });

  it('a click paints one tile as one stroke', () => {
    expect(gestures.owns({ button: 0, shift: false }, 1)).toBe(true);
    gestures.down(sign(20, 60));
    gestures.up(sign(20, 60));
    expect(log).toEqual([['start', '1.a'], 'end']);
  });

  it('a fast drag skips no tile and names each once', () => {
    gestures.down(sign(20, 60));
    gestures.move(sign(440, 60));
    gestures.move(sign(20, 60));
    gestures.up(sign(20, 60));
    expect(log).toEqual([['start', '1.a'], ['more', '1.b', '2.a', '2.b'], 'end']);
  });

  it('a second finger takes the stroke back and leaves both fingers to panning', () => {
    gestures.down(sign(20, 60, { touch: true }));
    expect(gestures.owns({ button: 0, shift: false }, 2)).toBe(false);
    gestures.down(sign(200, 60, { touch: true, id: 2 }));
    gestures.move(sign(300, 60, { touch: true }));
    gestures.up(sign(300, 60, { touch: true }));
    expect(log).toEqual([['start', '1.a'], 'cancel']);
  });

  it('space and the middle button pan', () => {
    expect(gestures.owns({ button: 1, shift: false }, 1)).toBe(false);
    gestures.down(sign(20, 60, { button: 1 }));
    gestures.hold(true);
    expect(gestures.owns({ button: 0, shift: false }, 1)).toBe(false);
    gestures.down(sign(20, 60));
    gestures.up(sign(20, 60));
    expect(log).toEqual([]);
  });

  it('a stroke that was called off does not go on', () => {
    gestures.down(sign(20, 60));
    gestures.forget();
    gestures.move(sign(440, 60));
    gestures.up(sign(440, 60));
    expect(log).toEqual([['start', '1.a']]);
  });
});
