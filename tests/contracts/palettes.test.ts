import { describe, expect, it } from 'vitest';
import { tones } from '../../src/document/parties';
import { contrastOf, inkOn } from '../../src/scene/contrast';
import type { Palette } from '../../src/scene/palette';
import { toneFill, toneInk } from '../../src/scene/tones';
import {
  ciede2000,
  difference,
  type Lab,
  simulate,
  toLab,
  visions,
} from '../fixtures/colour-vision';

const palettes = Object.values(
  import.meta.glob<Palette>('../../src/scene/palettes/*.palette.ts', {
    eager: true,
    import: 'palette',
  }),
);

describe('the yardstick', () => {
  it('gives the published differences (Sharma, Wu and Dalal 2005, table 1)', () => {
    const pairs: readonly (readonly [Lab, Lab, number])[] = [
      [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
      [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
      [[50, 0, 0], [50, -1, 2], 2.3669],
      [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
      [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
      [[50, 2.5, 0], [73, 25, -18], 27.1492],
      [[50, 2.5, 0], [58, 24, 15], 19.4535],
      [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
      [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
      [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
    ];
    for (const [a, b, expected] of pairs) expect(ciede2000(a, b)).toBeCloseTo(expected, 4);
  });

  it('leaves greys alone and takes red and green together', () => {
    for (const vision of visions) {
      const [r, g, b] = simulate('#808080', vision);
      expect(Math.max(Math.abs(r - g), Math.abs(g - b))).toBeLessThan(0.001);
    }
    expect(difference('#c04040', '#707020', 'deutan')).toBeLessThan(
      difference('#c04040', '#707020', 'normal') / 2,
    );
    expect(toLab([1, 1, 1])[0]).toBeCloseTo(100, 3);
  });
});

describe.each(palettes.map((palette) => [palette.id, palette] as const))(
  'palette %s',
  (_, palette) => {
    const counts = palette.kind === 'categorical' ? [10] : [2, 3, 4, 5, 6, 7];

    it('gives as many colours as asked for, as #rrggbb', () => {
      for (const steps of [1, ...counts]) {
        const colours = palette.colours(steps);
        expect(colours).toHaveLength(steps);
        for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
      }
    });

    it('keeps neighbouring steps at least 10 apart for every kind of colour vision', () => {
      for (const steps of counts) {
        const colours = palette.colours(steps);
        for (const vision of visions) {
          colours.slice(1).forEach((colour, index) => {
            const apart = difference(colours[index] ?? '', colour, vision);
            expect(apart, `${steps} steps, ${vision}, step ${index}`).toBeGreaterThanOrEqual(10);
          });
        }
      }
    });

    it('keeps text on every step at 4.5:1', () => {
      for (const steps of counts) {
        for (const colour of palette.colours(steps)) {
          expect(contrastOf(inkOn(colour), colour)).toBeGreaterThanOrEqual(4.5);
        }
      }
    });

    if (palette.kind === 'categorical') {
      it('keeps any two colours apart', () => {
        const colours = palette.colours(10);
        for (const vision of visions) {
          for (const a of colours) {
            for (const b of colours)
              if (a < b) expect(difference(a, b, vision)).toBeGreaterThanOrEqual(10);
          }
        }
      });
    }
  },
);

describe('tones of parties', () => {
  const fills = Array.from({ length: tones }, (_, tone) => ({ tone, fill: toneFill(tone) }));

  it('are ten plain colours, and each again in three patterns', () => {
    expect(fills.filter(({ fill }) => fill.kind === 'solid')).toHaveLength(10);
    expect(new Set(fills.map(({ fill }) => JSON.stringify(fill))).size).toBe(tones);
  });

  it('keep text at 4.5:1 on the ground and on the lines, which stand off from it for every vision', () => {
    for (const { tone, fill } of fills) {
      for (const ground of [fill.colour ?? '', fill.pattern?.colour ?? fill.colour ?? ''])
        expect(contrastOf(toneInk(tone), ground)).toBeGreaterThanOrEqual(4.5);
      if (fill.pattern === undefined) continue;
      for (const vision of visions)
        expect(difference(fill.colour ?? '', fill.pattern.colour, vision)).toBeGreaterThanOrEqual(
          10,
        );
    }
  });
});

it('offers one of each kind, yellow to blue among them', () => {
  expect(palettes.map((palette) => palette.id)).toEqual(
    expect.arrayContaining([
      'ylgnbu',
      'viridis',
      'cividis',
      'red-amber-green',
      'purple-orange',
      'ten',
    ]),
  );
});
