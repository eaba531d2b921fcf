import type { Fill } from '../lens';
import type { Box } from '../placement';
import type { Theme } from '../theme';
import { px } from './xml';

export const hatchId = 'isotherm-hatch';

/** The pattern of a tile that does not apply. */
export const hatchPattern = (theme: Theme): string =>
  `<pattern id="${hatchId}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  `<rect width="7" height="7" fill="${theme.surface}"/><rect width="1.6" height="7" fill="${theme.hatch}"/></pattern>`;

/** A rectangle; `rest` holds its attributes. */
export const svgRect = ({ x, y, width, height }: Box, radius: number, rest: string): string =>
  `<rect x="${px(x)}" y="${px(y)}" width="${px(Math.max(0, width))}" height="${px(Math.max(0, height))}" rx="${px(radius)}" ${rest}/>`;

/** A box drawn half a pixel smaller, so that a line of one pixel lies inside it. */
export const inset = ({ x, y, width, height }: Box, by = 0.5): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

/** A tile or a swatch with its fill: solid, hatched, or the bare ground with a dashed edge. */
export function svgFill(box: Box, radius: number, fill: Fill, ink: string, theme: Theme): string {
  if (fill.kind === 'none') {
    return svgRect(
      inset(box),
      radius,
      `fill="${theme.surface}" stroke="${theme.edge}" stroke-dasharray="3.5 2.5"`,
    );
  }
  if (fill.kind === 'hatched') {
    return svgRect(
      inset(box),
      radius,
      `fill="url(#${hatchId})" stroke="${theme.edge}" stroke-opacity="0.6"`,
    );
  }
  // A pale fill still has an edge on a pale ground.
  return svgRect(
    inset(box),
    radius,
    `fill="${fill.colour ?? theme.surface}" stroke="${ink}" stroke-opacity="0.16"`,
  );
}
