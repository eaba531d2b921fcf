import { assert, bigInt, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNumbers } from '../../../src/model/number-order';

describe('compareNumbers', () => {
  it('orders by segments, not as decimals and not as text', () => {
    const sorted = [
      '4.0',
      '4.1',
      '4.2',
      '4.9',
      '4.10',
      '4.13',
      '5.0',
      '5.3',
      '5.3.1',
      '5.5',
      '10.0',
    ];
    expect(sorted.toReversed().sort(compareNumbers)).toEqual(sorted);
  });

  it('tells 4.1 from 4.10', () => {
    expect(compareNumbers('4.1', '4.10')).toBeLessThan(0);
    expect(compareNumbers('4.10', '4.10')).toBe(0);
  });

  it('puts words after numbers and orders them as text', () => {
    expect(['b', 'a', '2', '1.x', '1.2'].sort(compareNumbers)).toEqual([
      '1.2',
      '1.x',
      '2',
      'a',
      'b',
    ]);
  });

  it('agrees with whole numbers of any length', () => {
    assert(
      property(bigInt({ min: 0n }), bigInt({ min: 0n }), (a, b) => {
        const order = a < b ? -1 : a > b ? 1 : 0;
        expect(Math.sign(compareNumbers(`1.${a}`, `1.${b}`))).toBe(order);
      }),
    );
  });
});
