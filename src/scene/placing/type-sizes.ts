import type { TextStyle } from '../text-style';

/** Pixels from line to line of a size: close, since tiles and bands hold few lines. */
export const lineHeight = (size: number): number => Math.round(size * 1.21);

/** Nothing on the map is smaller, in pixels at scale 1. */
export const smallestSize = 11;

export const numberStyle: TextStyle = { size: 11, weight: 400 };
export const chipStyle: TextStyle = { size: 13, weight: 600 };
export const innerChipStyle: TextStyle = { size: 11, weight: 600 };
export const bandValueStyle: TextStyle = { size: 14, weight: 600 };
export const bandSummaryStyle: TextStyle = { size: 12, weight: 400 };

const known = new Map<string, readonly TextStyle[]>();

/**
 * Styles of one weight from the first size down to the last one, a pixel at a time; the same list
 * each time, by which fitted texts are remembered.
 */
export function stylesDown(
  from: number,
  to: number,
  weight: TextStyle['weight'],
): readonly TextStyle[] {
  const name = `${from} ${to} ${weight}`;
  const styles =
    known.get(name) ??
    Array.from({ length: Math.max(1, from - to + 1) }, (_, index) => ({
      size: from - index,
      weight,
    }));
  known.set(name, styles);
  return styles;
}
