/** Widths in em of characters that the table of the bundled typeface lacks, by first and last code point. */
const estimates: readonly (readonly [first: number, last: number, em: number])[] = [
  [0x0000, 0x001f, 0],
  [0x007f, 0x009f, 0],
  [0x0300, 0x036f, 0],
  [0x0370, 0x052f, 0.64],
  [0x0530, 0x058f, 0.64],
  [0x0591, 0x05c7, 0],
  [0x05d0, 0x05ff, 0.58],
  [0x0610, 0x061a, 0],
  [0x064b, 0x065f, 0],
  [0x0600, 0x08ff, 0.55],
  [0x0900, 0x0dff, 0.68],
  [0x0e00, 0x0eff, 0.6],
  [0x1100, 0x11ff, 1],
  [0x1ab0, 0x1aff, 0],
  [0x1dc0, 0x1dff, 0],
  [0x200b, 0x200f, 0],
  [0x202a, 0x202e, 0],
  [0x2060, 0x206f, 0],
  [0x20d0, 0x20ff, 0],
  [0x2600, 0x27bf, 1.25],
  [0x2e80, 0xa4cf, 1],
  [0xa960, 0xa97f, 1],
  [0xac00, 0xd7ff, 1],
  [0xf900, 0xfaff, 1],
  [0xfe00, 0xfe0f, 0],
  [0xfe20, 0xfe2f, 0],
  [0xfe30, 0xfe6f, 1],
  [0xfeff, 0xfeff, 0],
  [0xff00, 0xff60, 1],
  [0xff61, 0xffdc, 0.55],
  [0xffe0, 0xffe6, 1],
  [0x1f000, 0x1faff, 1.35],
  [0x20000, 0x3ffff, 1],
  [0xe0000, 0xe01ef, 0],
];

const nonSpacing = /^\p{Mn}$/u;

/**
 * The width in em of a character that the bundled typeface may lack, and that another one will
 * then draw: full width for Chinese, Japanese and Korean, nothing for combining marks, an average
 * on the wide side for other scripts.
 */
export function estimateAdvance(code: number): number {
  const range = estimates.find(([first, last]) => code >= first && code <= last);
  if (range?.[2] === 0 || nonSpacing.test(String.fromCodePoint(code))) return 0;
  return range?.[2] ?? 0.7;
}
