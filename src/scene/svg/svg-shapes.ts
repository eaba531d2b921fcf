import type { Fill } from '../lens';
import type { Box } from '../placement';
import type { Scene, TileNode } from '../scene';
import type { Theme } from '../theme';
import { px } from './xml';

export const hatchId = 'isotherm-hatch';

/** The pattern of a tile that does not apply. */
export const hatchPattern = (theme: Theme): string =>
  `<pattern id="${hatchId}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  `<rect width="7" height="7" fill="${theme.surface}"/><rect width="1.6" height="7" fill="${theme.hatch}"/></pattern>`;

const patternId = ({ colour, pattern }: Fill): string =>
  `isotherm-pattern-${pattern?.shape ?? 0}-${(colour ?? '').slice(1)}`;

/** The lines, dots or grid of a patterned fill on its ground. */
function tonePattern(fill: Fill): string {
  const { colour, pattern } = fill;
  if (pattern === undefined) return '';
  const { shape, colour: line } = pattern;
  const side = shape === 1 ? 7 : 8;
  const turn = shape === 1 ? ' patternTransform="rotate(45)"' : '';
  const marks = {
    1: `<rect width="2" height="${side}" fill="${line}"/>`,
    2: `<circle cx="4" cy="4" r="1.9" fill="${line}"/>`,
    3: `<path d="M0 0h8v1.5h-6.5v6.5h-1.5z" fill="${line}"/>`,
  } as const;
  return (
    `<pattern id="${patternId(fill)}" width="${side}" height="${side}" patternUnits="userSpaceOnUse"${turn}>` +
    `<rect width="${side}" height="${side}" fill="${colour}"/>${marks[shape]}</pattern>`
  );
}

function fillsOn({ paint, stripe, children }: TileNode): Fill[] {
  return [paint.fill, ...(stripe?.fills ?? []), ...children.flatMap(fillsOn)];
}

/** The patterns of all patterned fills of a scene, each once. */
export function tonePatterns({ groups, legend }: Scene): string {
  const fills = [
    ...legend.map(({ swatch }) => swatch),
    ...groups.flatMap(({ tiles }) => tiles.flatMap(fillsOn)),
  ];
  const patterned = fills.filter(({ pattern }) => pattern !== undefined);
  return [...new Map(patterned.map((fill) => [patternId(fill), fill])).values()]
    .map(tonePattern)
    .join('');
}

/** What a shape is filled with: a colour, or a pattern of the document. */
export const svgPaint = (fill: Fill, theme: Theme): string =>
  fill.pattern === undefined ? (fill.colour ?? theme.surface) : `url(#${patternId(fill)})`;

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
    `fill="${svgPaint(fill, theme)}" stroke="${ink}" stroke-opacity="0.16"`,
  );
}
