import { color, interpolateRgb, piecewise } from 'd3';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleRamp } from '../../../src/scene/colour-ramp';

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

it('a ramp has the colours that d3 gives it', () => {
  fc.assert(
    fc.property(
      fc.array(hex, { minLength: 2, maxLength: 7 }),
      fc.integer({ min: 1, max: 12 }),
      (stops, steps) => {
        const ramp = piecewise(interpolateRgb, [...stops]);
        const theirs = Array.from({ length: steps }, (_, index) =>
          color(ramp(steps === 1 ? 1 : index / (steps - 1)))?.formatHex(),
        );
        expect(sampleRamp(stops, steps)).toEqual(theirs);
      },
    ),
  );
});
