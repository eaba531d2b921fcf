import { describe, expect, it } from 'vitest';
import { builtInScales, type Scale } from '../../../src/model/scale';
import { freeValues, nextValue } from '../../../src/views/dialogs/scale/free-values';

function scaleOf(...values: number[]): Scale {
  const scale = builtInScales.get('capability');
  if (scale === undefined) throw new Error('The capability scale is gone.');
  const levels = values.map((value) => ({ value, name: `${value}`, meaning: '', rubric: '' }));
  return { ...scale, levels };
}

describe('the value of a new level', () => {
  it('is the next above the highest', () => {
    const scale = scaleOf(1, 2, 5);
    expect(freeValues(scale, 9)).toEqual([0, 3, 4, 6, 7, 8, 9]);
    expect(nextValue(scale, freeValues(scale, 9))).toBe(6);
  });

  it('is the nearest below when nothing is free above', () => {
    const scale = scaleOf(3, 8, 9);
    expect(nextValue(scale, freeValues(scale, 9))).toBe(7);
  });

  it('is none when every value is in use', () => {
    const scale = scaleOf(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    expect(nextValue(scale, freeValues(scale, 9))).toBeUndefined();
  });
});
