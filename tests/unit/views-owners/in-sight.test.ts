import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clip,
  indexesOf,
  isWithin,
  offsetToShow,
  spanInSight,
} from '../../../src/views/roles/in-sight';

const sizes = {
  size: fc.integer({ min: 20, max: 120 }),
  room: fc.integer({ min: 120, max: 2000 }),
  count: fc.integer({ min: 1, max: 5000 }),
};

describe('what is in sight', () => {
  it('is every box that shows a pixel, and no more than is asked for', () => {
    expect(spanInSight(0, 100, 32, 0)).toEqual({ first: 0, last: 3 });
    expect(spanInSight(32, 64, 32, 0)).toEqual({ first: 1, last: 2 });
    expect(spanInSight(31, 66, 32, 0)).toEqual({ first: 0, last: 3 });
    expect(clip(spanInSight(0, 64, 32, 3), 4)).toEqual({ first: 0, last: 3 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200_000 }),
        sizes.room,
        sizes.size,
        (offset, room, size) => {
          const span = spanInSight(offset, room, size, 0);
          for (const at of [span.first - 1, ...indexesOf(span), span.last + 1]) {
            const shows = (at + 1) * size > offset && at * size < offset + room;
            expect(shows).toBe(isWithin(at, span));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is brought about by the smallest scroll that does it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200_000 }),
        sizes.room,
        sizes.size,
        sizes.count,
        (from, room, size, pick) => {
          const to = offsetToShow(pick, size, from, room);
          expect(to).toBeLessThanOrEqual(pick * size);
          expect(to + room).toBeGreaterThanOrEqual((pick + 1) * size);
          const seen = from <= pick * size && from + room >= (pick + 1) * size;
          if (seen) expect(to).toBe(from);
          else expect([pick * size, (pick + 1) * size - room]).toContain(to);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is nothing of an empty list', () => {
    expect(indexesOf(clip(spanInSight(0, 500, 32, 3), 0))).toEqual([]);
  });

  it('has one more in its place, in order', () => {
    expect(indexesOf({ first: 3, last: 5 }, 1)).toEqual([1, 3, 4, 5]);
    expect(indexesOf({ first: 3, last: 5 }, 9)).toEqual([3, 4, 5, 9]);
    expect(indexesOf({ first: 3, last: 5 }, 4)).toEqual([3, 4, 5]);
    expect(indexesOf({ first: 3, last: 5 }, -1)).toEqual([3, 4, 5]);
  });
});
