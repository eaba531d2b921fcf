import { describe, expect, it } from 'vitest';
import { chooseBands, type GroupSize } from '../../../src/scene/placing/choose-bands';
import { cellCount, columnsFor, flowBlocks } from '../../../src/scene/placing/flow';

const plain = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ key: String(index), inside: 0 }));
const sizeOf = (blocks: ReturnType<typeof plain>): GroupSize => ({
  cells: cellCount(blocks),
  columns: columnsFor(blocks),
});

describe('flowBlocks', () => {
  it('keeps reading order and lets no block hang over the edge', () => {
    const blocks = [
      { key: 'a', inside: 2 },
      { key: 'b', inside: 2 },
      { key: 'c', inside: 0 },
      { key: 'd', inside: 1 },
    ];
    const { spans, rows } = flowBlocks(blocks, 3);
    expect(spans).toEqual([
      { column: 0, row: 0, columns: 2, rows: 1 },
      { column: 0, row: 1, columns: 2, rows: 1 },
      { column: 2, row: 1, columns: 1, rows: 1 },
      { column: 0, row: 2, columns: 1, rows: 1 },
    ]);
    expect(rows).toBe(3);
  });

  it('gives a block with many inside whole rows', () => {
    const { spans, rows } = flowBlocks(
      [
        { key: 'a', inside: 0 },
        { key: 'b', inside: 10 },
        { key: 'c', inside: 0 },
      ],
      4,
    );
    expect(spans[1]).toEqual({ column: 0, row: 1, columns: 4, rows: 3 });
    expect(spans[2]?.row).toBe(4);
    expect(rows).toBe(5);
  });

  it('is fitted by the columns that are asked for', () => {
    for (const inside of [0, 1, 2, 3, 7]) {
      const blocks = [...plain(9), { key: 'x', inside }, ...plain(4)];
      for (let rows = 1; rows < 14; rows += 1) {
        expect(flowBlocks(blocks, columnsFor(blocks)(rows)).rows).toBeLessThanOrEqual(
          Math.max(rows, 1),
        );
      }
    }
  });
});

describe('chooseBands', () => {
  const operations = [2, 2, 0, 0, 0, 0, 0].map((inside, index) => ({ key: String(index), inside }));
  const groups = [...[6, 8, 6, 13, 14, 8, 7].map(plain), operations].map(sizeOf);

  it('takes every group once, in order', () => {
    for (let target = 1; target < 20; target += 1) {
      const bands = chooseBands(groups, target);
      expect(bands[0]?.from).toBe(0);
      expect(bands.at(-1)?.to).toBe(groups.length);
      bands.slice(1).forEach((band, index) => expect(band.from).toBe(bands[index]?.to));
      for (const { each, columns, rows, from } of bands) {
        expect(each.reduce((sum, one) => sum + one, 0)).toBe(columns);
        each.forEach((one, index) =>
          expect(one * rows).toBeGreaterThanOrEqual(groups[from + index]?.cells ?? 0),
        );
      }
    }
  });

  it('finds three bands of ten columns for the groups of the CRM model', () => {
    expect(chooseBands(groups, 10).map(({ columns, rows }) => [columns, rows])).toEqual([
      [10, 2],
      [10, 3],
      [10, 3],
    ]);
  });

  it('gives no group of several tiles a single column where two can be had', () => {
    for (const { each } of chooseBands(groups, 9)) expect(Math.min(...each)).toBeGreaterThan(1);
  });
});
