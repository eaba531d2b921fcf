import type { TilePaint } from './lens';
import type { TilePlace } from './placement';
import { measureText } from './text/measure-text';

/** Between the first line of the name and the chip beside it, in pixels at scale 1. */
const gap = 3;

/**
 * The paint with a chip that does not touch the name: where the two share a line, as on a tile inside
 * a tile, letters are left off its end, the first one stays. A chip with a number stays as it is: part
 * of a number would be another one. The same paint where there is room.
 */
export function chipInRoom(paint: TilePaint, { number, name, parts }: TilePlace): TilePaint {
  const [line] = name.lines;
  if (paint.chip.length < 2 || number.lines.length > 0 || line === undefined) return paint;
  if (/\d/.test(paint.chip)) return paint;
  const room = parts.chip.x - parts.name.x - measureText(line, name.style) - gap;
  const letters = [...paint.chip];
  const tooWide = (): boolean => measureText(letters.join(''), parts.chipStyle) > room;
  while (letters.length > 1 && (tooWide() || letters.at(-1) === '/')) letters.pop();
  return letters.length === [...paint.chip].length ? paint : { ...paint, chip: letters.join('') };
}
