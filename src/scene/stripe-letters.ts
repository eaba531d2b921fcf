import type { Point } from './placement';
import type { Flag, TileNode } from './scene';
import { measureText } from './text/measure-text';
import type { TextStyle } from './text-style';

/** From the number to what stands behind it, and between that, in pixels at scale 1. */
const gap = 5;
const flagWidths: { readonly [flag in Flag]: number } = { proposal: 12, medium: 11, low: 10 };

/**
 * Where the letters of a tile's stripe stand: in the line of its number, behind the flags. Null where
 * they would touch the chip or a mark, and where the tile has no such line. From the tile's own corner.
 */
export function stripeLetters({ place, paint, flags, marks, stripe }: TileNode): {
  readonly text: string;
  readonly at: Point;
  readonly style: TextStyle;
  readonly lineHeight: number;
} | null {
  const { number, parts } = place;
  const [line] = number.lines;
  if (stripe === null || line === undefined) return null;
  const style: TextStyle = { size: number.style.size, weight: 600 };
  const behind = flags.reduce((sum, flag) => sum + flagWidths[flag], 0);
  const x = parts.number.x + measureText(line, number.style) + gap + behind;
  const chip = paint.chip === '' ? 0 : measureText(paint.chip, parts.chipStyle) + gap;
  const beside = marks.length > 0 && parts.marks.y < parts.number.y + number.lineHeight;
  const markRoom = beside ? marks.length * (parts.mark + gap) : 0;
  const right = Math.min(parts.chip.x - chip, beside ? parts.marks.x - markRoom : parts.chip.x);
  if (x + measureText(stripe.letters, style) > right) return null;
  return {
    text: stripe.letters,
    at: { x, y: parts.number.y },
    style,
    lineHeight: number.lineHeight,
  };
}
