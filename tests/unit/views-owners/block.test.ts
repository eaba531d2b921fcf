import { describe, expect, it } from 'vitest';
import { blockOf, isWide, keepInside } from '../../../src/views/roles/block';

const at = (row: number, column: number) => ({ row, column });

describe('a block of the matrix', () => {
  it('lies between anchor and cursor, whichever comes first', () => {
    expect(blockOf(at(2, 5), at(4, 1), 10, 10)).toEqual({ top: 2, bottom: 4, left: 1, right: 5 });
    expect(isWide(blockOf(at(2, 5), at(2, 5), 10, 10))).toBe(false);
  });

  it('is a whole column from its heading, and a whole row', () => {
    expect(blockOf(at(-1, 3), at(-1, 3), 10, 4)).toEqual({ top: 0, bottom: 9, left: 3, right: 3 });
    expect(blockOf(at(6, -1), at(4, -1), 10, 4)).toEqual({ top: 4, bottom: 6, left: 0, right: 3 });
  });

  it('shrinks with the matrix', () => {
    expect(blockOf(at(0, 0), at(9, 0), 3, 1)).toEqual({ top: 0, bottom: 2, left: 0, right: 0 });
  });

  it('never takes the cursor to the corner or outside', () => {
    expect(keepInside(at(-4, 2), at(0, 2), 10, 4)).toEqual(at(-1, 2));
    expect(keepInside(at(-1, -1), at(-1, 0), 10, 4)).toEqual(at(-1, 0));
    expect(keepInside(at(-1, -1), at(0, -1), 10, 4)).toEqual(at(0, -1));
    expect(keepInside(at(50, 50), at(0, 0), 10, 4)).toEqual(at(9, 3));
  });
});
