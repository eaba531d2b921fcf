import { describe, expect, it } from 'vitest';
import { type Movement, move, spotsOf } from '../../../src/scene/navigate';
import type { Placement } from '../../../src/scene/placement';
import { bands, rails } from '../views/sample-placement';

const walk = (
  placement: Placement,
  from: string | null,
  ...ways: Movement[]
): (string | null)[] => {
  const seen: (string | null)[] = [];
  let at = from;
  for (const way of ways) {
    at = move(placement, at, way);
    seen.push(at);
  }
  return seen;
};

describe('moving over the map', () => {
  it('goes along a row, over the edge of a group, and stops at the end', () => {
    expect(walk(bands, '1.a', 'right', 'right', 'right', 'right')).toEqual([
      '1.b',
      '2.a',
      '2.b',
      null,
    ]);
    expect(walk(bands, '2.b', 'left', 'left', 'left', 'left')).toEqual(['2.a', '1.b', '1.a', null]);
  });

  it('goes down through a band’s tiles, into a tile that holds others, out of it and on to the next band', () => {
    expect(walk(bands, '1', 'down', 'down', 'down', 'down', 'down', 'down')).toEqual([
      '1.a',
      '1.c',
      '1.c1',
      '1.e',
      '3',
      '3.a',
    ]);
  });

  it('goes up the same way', () => {
    expect(walk(bands, '3.a', 'up', 'up', 'up', 'up', 'up', 'up')).toEqual([
      '3',
      '1.e',
      '1.c1',
      '1.c',
      '1.a',
      '1',
    ]);
  });

  it('goes between tiles inside a tile, and leaves it at the side', () => {
    expect(walk(bands, '1.c1', 'right', 'right')).toEqual(['1.c2', '2.c']);
    expect(walk(bands, '2.c2', 'left', 'left')).toEqual(['2.c1', '1.c']);
  });

  it('goes along bands', () => {
    expect(move(bands, '1', 'right')).toBe('2');
    expect(move(bands, '2', 'left')).toBe('1');
  });

  it('goes to the start and end of a group and of the map', () => {
    expect(move(bands, '2.c1', 'home')).toBe('2.a');
    expect(move(bands, '2.a', 'end')).toBe('2.e');
    expect(move(bands, '2.a', 'first')).toBe('1.a');
    expect(move(bands, '2.a', 'last')).toBe('3.e');
  });

  it('starts at the first tile when nowhere, and when the place is gone', () => {
    expect(move(bands, null, 'down')).toBe('1.a');
    expect(move(bands, 'gone', 'left')).toBe('1.a');
  });

  it('says that there is nothing beyond the edge', () => {
    expect(move(bands, '1', 'up')).toBeNull();
    expect(move(bands, '3.e', 'down')).toBeNull();
    expect(move({ width: 0, height: 0, groups: [], columns: [] }, null, 'right')).toBeNull();
  });

  it('goes between rails and their criteria', () => {
    expect(walk(rails, 's2', 'right', 'left', 'down', 'right', 'right')).toEqual([
      's2.y',
      's2',
      's1',
      's1.x',
      's1.y',
    ]);
    expect(move(rails, 's1', 'up')).toBe('s2');
  });

  it('goes aslant where nothing lies straight ahead', () => {
    expect(move(rails, 's1.x', 'up')).not.toBeNull();
  });

  it('reaches every place from any other by arrows alone', () => {
    for (const placement of [bands, rails]) {
      const all = [...spotsOf(placement).keys()];
      const reached = new Set(all.slice(0, 1));
      for (const key of reached) {
        for (const way of ['left', 'right', 'up', 'down'] as const) {
          const next = move(placement, key, way);
          if (next !== null) reached.add(next);
        }
      }
      expect([...reached].sort()).toEqual(all.sort());
    }
  });
});

describe('places for a reader that hears', () => {
  it('tell level, position and number of siblings', () => {
    expect(spotsOf(bands).get('1.c2')).toMatchObject({
      level: 3,
      position: 2,
      siblings: 2,
      inside: '1.c',
    });
    expect(spotsOf(bands).get('2.e')).toMatchObject({
      level: 2,
      position: 4,
      siblings: 4,
      group: '2',
    });
    expect(spotsOf(bands).get('3')).toMatchObject({
      level: 1,
      position: 3,
      siblings: 3,
      band: true,
    });
  });
});
