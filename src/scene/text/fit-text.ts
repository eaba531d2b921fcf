import type { FittedText, TextMeasure, TextStyle } from '../text-style';
import { breakText, graphemes, type Piece } from './break-text';

/** What a text must fit. */
export interface FitOptions {
  /** Room for a line, in pixels. */
  readonly width: number;
  readonly maxLines: number;
  /** Room for all lines, in pixels; without it only `maxLines` counts. */
  readonly height?: number;
  /** Largest first: the first one that fits is taken. */
  readonly styles: readonly TextStyle[];
  /** Pixels from line to line for a size. */
  readonly lineHeight: (size: number) => number;
  readonly measure: TextMeasure;
  /** The widths of pieces by themselves, where they are known from elsewhere. */
  readonly widthsOf?: (pieces: readonly Piece[], style: TextStyle) => readonly number[];
}

const ellipsis = '…';
/** Kerning makes a drawn line up to 0.42 % wider than the table says. */
const kerningRoom = 0.995;

/** Where a wrapping is given up: a line more than `lines`, or a piece wider than `piece`. */
interface Limit {
  readonly lines: number;
  readonly piece: number;
}

const unlimited: Limit = { lines: Number.POSITIVE_INFINITY, piece: Number.POSITIVE_INFINITY };

/** The lines that pieces of these widths make in a width, or null once they are beyond the limit. */
function wrap(
  pieces: readonly Piece[],
  widths: readonly number[],
  width: number,
  space: number,
  limit: Limit,
): string[] | null {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  let gap = false;
  for (const [index, piece] of pieces.entries()) {
    const own = widths[index] ?? 0;
    if (own > limit.piece) return null;
    const wide = used + (gap ? space : 0) + own;
    if (line !== '' && wide <= width) {
      line = gap ? `${line} ${piece.text}` : line + piece.text;
      used = wide;
    } else {
      if (line !== '' && lines.push(line) >= limit.lines) return null;
      line = piece.text;
      used = own;
    }
    gap = piece.space;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** As much of a text from its start as fits. Never less than one character. */
function takeStart(text: string, width: number, style: TextStyle, measure: TextMeasure): string {
  let start = '';
  for (const character of graphemes(text)) {
    if (start !== '' && measure(start + character, style) > width) break;
    start += character;
  }
  return start;
}

function splitWide(
  pieces: readonly Piece[],
  width: number,
  style: TextStyle,
  measure: TextMeasure,
): Piece[] {
  return pieces.flatMap((piece) => {
    const parts: Piece[] = [];
    let rest = piece.text;
    while (measure(rest, style) > width) {
      const start = takeStart(rest, width, style, measure);
      if (start.length === rest.length) break;
      parts.push({ text: start, space: false });
      rest = rest.slice(start.length);
    }
    return [...parts, { text: rest, space: piece.space }];
  });
}

function cutLines(
  lines: readonly string[],
  count: number,
  width: number,
  style: TextStyle,
  measure: TextMeasure,
): string[] {
  const kept = lines.slice(0, count);
  const last = kept.at(-1) ?? '';
  const room = width - measure(ellipsis, style);
  const whole = measure(last, style) <= room ? last : takeStart(last, room, style, measure);
  return [...kept.slice(0, -1), whole.replace(/[\s/\-–,(&]+$/u, '') + ellipsis];
}

/**
 * Breaks a text into lines: at the first size at which no word is broken and all lines fit; else
 * at the smallest one, where a word longer than a line is broken between characters, and what is
 * still too much is cut with an ellipsis. An empty text has no lines. Throws when `styles` is empty.
 */
export function fitText(text: string, options: FitOptions): FittedText {
  const { styles, measure } = options;
  const width = options.width * kerningRoom;
  const smallest = styles.at(-1);
  if (smallest === undefined) throw new Error('A text needs at least one style to be fitted.');
  const room = (style: TextStyle): number => {
    const byHeight = Math.floor(
      (options.height ?? Number.POSITIVE_INFINITY) / options.lineHeight(style.size),
    );
    return Math.max(1, Math.min(options.maxLines, byHeight));
  };
  const pieces = breakText(text);
  const measureEach = (all: readonly Piece[], style: TextStyle): readonly number[] =>
    all.map((piece) => measure(piece.text, style));
  const widthsOf = options.widthsOf ?? measureEach;
  for (const style of styles) {
    const limit = { lines: room(style), piece: width };
    const lines = wrap(pieces, widthsOf(pieces, style), width, measure(' ', style), limit);
    if (lines === null) continue;
    return { lines, style, lineHeight: options.lineHeight(style.size), cut: false };
  }
  const parts = splitWide(pieces, width, smallest, measure);
  const widths = measureEach(parts, smallest);
  const lines = wrap(parts, widths, width, measure(' ', smallest), unlimited) ?? [];
  const cut = lines.length > room(smallest);
  return {
    lines: cut ? cutLines(lines, room(smallest), width, smallest, measure) : lines,
    style: smallest,
    lineHeight: options.lineHeight(smallest.size),
    cut,
    ...(parts.length > pieces.length && { broken: true as const }),
  };
}
