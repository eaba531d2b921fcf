import type { Stripe } from '../lens';
import type { Box, TileParts } from '../placement';
import type { Flag, Pips, TileNode } from '../scene';
import { stripeLetters } from '../stripe-letters';
import { measureText } from '../text/measure-text';
import type { Theme } from '../theme';
import { svgFill, svgPaint, svgRect } from './svg-shapes';
import { baseLine, svgFitted, svgLine } from './svg-text';
import { escapeXml, px } from './xml';

const tileRadius = 5;
const innerRadius = 4;
const stripeWidth = 4;
const innerStripe = 3;
const flagStyle = { size: 11, weight: 500 } as const;

/** A diamond for a proposal, a letter-like sign for less than high confidence. Returns the picture and its width. */
export function svgFlag(
  flag: Flag,
  x: number,
  base: number,
  colour: string,
): { readonly svg: string; readonly width: number } {
  if (flag !== 'proposal') {
    const sign = flag === 'medium' ? '~' : '?';
    return { svg: svgLine(sign, x, base, flagStyle, colour), width: measureText(sign, flagStyle) };
  }
  const middle = base - 4;
  const path = `M${px(x + 4)} ${px(middle - 3.5)}l3.5 3.5l-3.5 3.5l-3.5 -3.5z`;
  return { svg: `<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.1"/>`, width: 8 };
}

function svgFlags(tile: TileNode, colour: string): string {
  const { number, parts } = tile.place;
  if (tile.flags.length === 0 || number.lines.length === 0) return '';
  const base = baseLine(tile.place.box.y + parts.number.y, number.lineHeight, number.style.size);
  let x = tile.place.box.x + parts.number.x + measureText(number.lines[0] ?? '', number.style) + 5;
  return tile.flags
    .map((flag) => {
      const { svg, width } = svgFlag(flag, x, base, colour);
      x += width + 4;
      return svg;
    })
    .join('');
}

const outlines = new Map<number, string>();

/** The outline of a pill from its first corner on, as the data of a path; there are few sizes of them. */
function outlineOf(width: number, height: number): string {
  const size = width * 4096 + height;
  const held = outlines.get(size);
  if (held !== undefined) return held;
  const r = height / 2;
  const outline = `h${px(width - height)}a${px(r)} ${px(r)} 0 0 1 0 ${px(height)}h${px(height - width)}a${px(r)} ${px(r)} 0 0 1 0 ${px(-height)}z`;
  outlines.set(size, outline);
  return outline;
}

/** A pill with its top left corner at (x, y), as the data of a path. */
const pill = (x: number, y: number, width: number, height: number): string =>
  `M${px(x + height / 2)} ${px(y)}${outlineOf(width, height)}`;

function svgPips(pips: Pips, box: Box, { pips: at, pip }: TileParts, ink: string): string {
  if (at === null) return '';
  const { width, height, gap } = pip;
  const [left, y] = [box.x + at.x, box.y + at.y];
  let [full, open] = ['', ''];
  for (let index = 0; index < pips.count; index += 1) {
    const x = left + index * (width + gap);
    if (index < pips.filled) full += pill(x, y, width, height);
    else open += pill(x + 0.5, y + 0.5, width - 1, height - 1);
  }
  const ring = pips.target === null ? 0 : left + (pips.target - 1) * (width + gap);
  return [
    full === '' ? '' : `<path d="${full}" fill="${ink}"/>`,
    open === '' ? '' : `<path d="${open}" fill="none" stroke="${ink}" stroke-opacity="0.55"/>`,
    pips.target === null
      ? ''
      : `<path d="${pill(ring - 1.5, y - 1.5, width + 3, height + 3)}" fill="none" stroke="${ink}" stroke-width="1.2"/>`,
  ].join('');
}

function svgMarks(tile: TileNode, box: Box, { marks: at, mark }: TileParts, ink: string): string {
  let right = box.x + at.x;
  return [...tile.marks]
    .reverse()
    .map((kind) => {
      const place = { x: right - mark, y: box.y + at.y, width: mark, height: mark };
      right -= mark + 3;
      return svgRect(place, kind === 'note' ? mark / 2 : 0.5, `fill="${ink}"`);
    })
    .join('');
}

/** The second channel: its tones at the left edge, apart from the fill, and its letters behind the number. */
function svgStripe(
  tile: TileNode,
  { fills }: Stripe,
  width: number,
  ink: string,
  theme: Theme,
): string {
  const { box } = tile.place;
  const height = box.height / fills.length;
  const apart = { x: box.x + width, y: box.y, width: 1, height: box.height };
  const letters = stripeLetters(tile);
  return [
    svgRect(apart, 0, `fill="${theme.surface}"`),
    ...fills.map((fill, index) => {
      const part = { x: box.x, y: box.y + index * height, width, height };
      return svgRect(part, fills.length === 1 ? 2 : 0, `fill="${svgPaint(fill, theme)}"`);
    }),
    letters === null
      ? ''
      : svgLine(
          letters.text,
          box.x + letters.at.x,
          baseLine(box.y + letters.at.y, letters.lineHeight, letters.style.size),
          letters.style,
          ink,
        ),
  ].join('');
}

/** A tile with what stands on it and inside it, from the group's own corner. */
export function svgTile(tile: TileNode, theme: Theme, inside = false): string {
  const { place, paint, stripe, pips } = tile;
  const { box, parts } = place;
  const solid = paint.fill.colour !== undefined;
  const { ink } = paint;
  const radius = inside ? innerRadius : tileRadius;
  const quiet = solid ? ink : theme.muted;
  const chipBase = baseLine(box.y + parts.chip.y, parts.chipLine, parts.chipStyle.size);
  // Keeps the hatch away from the letters.
  const halo =
    paint.fill.kind === 'hatched'
      ? ` stroke="${theme.surface}" stroke-width="3" paint-order="stroke"`
      : '';
  return [
    `<g><title>${escapeXml(tile.label)}</title>`,
    svgFill(box, radius, paint.fill, ink, theme),
    stripe === null
      ? ''
      : svgStripe(tile, stripe, inside ? innerStripe : stripeWidth, quiet, theme),
    halo === '' ? '' : `<g${halo} stroke-linejoin="round">`,
    svgFitted(place.number, box.x + parts.number.x, box.y + parts.number.y, quiet),
    svgLine(paint.chip, box.x + parts.chip.x, chipBase, parts.chipStyle, ink, 'end'),
    svgFitted(place.name, box.x + parts.name.x, box.y + parts.name.y, ink),
    halo === '' ? '' : '</g>',
    svgFlags(tile, quiet),
    pips === null ? '' : svgPips(pips, box, parts, solid ? ink : theme.muted),
    tile.marks.length === 0 ? '' : svgMarks(tile, box, parts, quiet),
    ...tile.children.map((child) => svgTile(child, theme, true)),
    '</g>',
  ].join('');
}
