import { describe, expect, it } from 'vitest';
import { builtInScales } from '../../../src/model/scale';
import { sampleRamp, sampleTwoSided } from '../../../src/scene/colour-ramp';
import { contrastOf, inkOn, luminanceOf } from '../../../src/scene/contrast';
import { findPalette, levelColours } from '../../../src/scene/find-palette';
import { signed } from '../../../src/scene/signed';
import { allPalettes } from '../../fixtures/scenes';

describe('contrast', () => {
  it('has the values of WCAG', () => {
    expect(luminanceOf('#ffffff')).toBeCloseTo(1, 6);
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 6);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('chooses the ink that contrasts more, never under 4.5', () => {
    for (let value = 0; value < 4096; value += 1) {
      const [r, g, b] = [(value >> 8) * 17, ((value >> 4) & 15) * 17, (value & 15) * 17];
      const colour = `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
      const [black, white] = [contrastOf('#000000', colour), contrastOf('#ffffff', colour)];
      expect(contrastOf(inkOn(colour), colour)).toBe(Math.max(black, white));
      if (Math.max(black, white) < 4.5)
        throw new Error(`Neither black nor white can be read on ${colour}.`);
    }
  });
});

describe('ramps', () => {
  it('begin and end at their stops, and leave the middle out for an even count of two sides', () => {
    expect(sampleRamp(['#000000', '#ffffff'], 3)).toEqual(['#000000', '#808080', '#ffffff']);
    expect(sampleTwoSided(['#ff0000', '#ffff00', '#0000ff'], 2)).toEqual(['#ff0000', '#0000ff']);
    expect(sampleTwoSided(['#ff0000', '#ffff00', '#0000ff'], 3)[1]).toBe('#ffff00');
    expect(sampleRamp(['#000000', '#ffffff'], 1)).toEqual(['#ffffff']);
  });
});

describe('findPalette', () => {
  it('finds by id, and has one in place of one that is gone', () => {
    expect(findPalette(allPalettes, 'viridis').id).toBe('viridis');
    expect(findPalette(allPalettes, 'gone')).toBe(allPalettes[0]);
    expect(() => findPalette([], 'ylgnbu')).toThrow(/no palette/);
  });

  it('turns the colours of a reversed scale round', () => {
    const scale = builtInScales.get('capability');
    if (scale === undefined) throw new Error('The scale is gone.');
    const palette = findPalette(allPalettes, 'ylgnbu');
    const reversed = levelColours({ ...scale, reversed: true }, palette);
    expect([...reversed].reverse()).toEqual([...levelColours(scale, palette)]);
  });
});

it('prints numbers with their sign, and zero without', () => {
  expect([2, -1, 0].map((value) => signed(value))).toEqual(['+2', '−1', '0']);
  expect([1.25, -0.04].map((value) => signed(value, 1))).toEqual(['+1.3', '0.0']);
});
