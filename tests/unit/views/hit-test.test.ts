import { describe, expect, it } from 'vitest';
import { boxBetween, elementAt, tilesInBox, tilesOnLine } from '../../../src/views/canvas/hit-test';
import { bands, rails } from './sample-placement';

describe('what lies under a point', () => {
  it('is the innermost tile', () => {
    expect(elementAt(bands, { x: 30, y: 200 })).toBe('1.c1');
    expect(elementAt(bands, { x: 30, y: 160 })).toBe('1.c');
    expect(elementAt(bands, { x: 260, y: 60 })).toBe('2.a');
  });

  it('is the band or rail where there is no tile', () => {
    expect(elementAt(bands, { x: 5, y: 5 })).toBe('1');
    expect(elementAt(rails, { x: 50, y: 150 })).toBe('s1');
  });

  it('is nothing between tiles and beside groups', () => {
    expect(elementAt(bands, { x: 110, y: 100 })).toBeNull();
    expect(elementAt(bands, { x: 400, y: 600 })).toBeNull();
  });
});

describe('a stroke', () => {
  it('meets every tile that it passes, in order, however far apart its ends are', () => {
    expect(tilesOnLine(bands, { x: 0, y: 90 }, { x: 449, y: 90 })).toEqual([
      '1.a',
      '1.b',
      '2.a',
      '2.b',
    ]);
    expect(tilesOnLine(bands, { x: 449, y: 90 }, { x: 0, y: 90 })).toEqual([
      '2.b',
      '2.a',
      '1.b',
      '1.a',
    ]);
  });

  it('paints the inner tile, and the outer one only where its own face is touched', () => {
    expect(tilesOnLine(bands, { x: 30, y: 200 }, { x: 60, y: 205 })).toEqual(['1.c1']);
    expect(tilesOnLine(bands, { x: 30, y: 200 }, { x: 150, y: 200 })).toEqual([
      '1.c',
      '1.c1',
      '1.c2',
    ]);
    expect(tilesOnLine(bands, { x: 30, y: 200 }, { x: 30, y: 200 })).toEqual(['1.c1']);
    expect(tilesOnLine(bands, { x: 30, y: 160 }, { x: 30, y: 160 })).toEqual(['1.c']);
  });

  it('misses what it goes around', () => {
    expect(tilesOnLine(bands, { x: 110, y: 45 }, { x: 110, y: 145 })).toEqual([]);
  });
});

describe('a marquee', () => {
  it('takes the tiles that it touches, inner ones included, in the model’s order', () => {
    const box = boxBetween({ x: 120, y: 260 }, { x: 20, y: 100 });
    expect(tilesInBox(bands, box)).toEqual(['1.a', '1.b', '1.c', '1.c1', '1.c2', '1.e']);
  });

  it('takes nothing where nothing is', () => {
    expect(tilesInBox(bands, boxBetween({ x: 0, y: 0 }, { x: 200, y: 30 }))).toEqual([]);
  });
});
