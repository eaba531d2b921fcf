import type { Piece } from '../text/break-text';
import { fitText } from '../text/fit-text';
import type { FittedText, TextMeasure, TextStyle } from '../text-style';
import { lineHeight, numberStyle } from './type-sizes';

/** Fits the texts of one placement; each text is worked out once per room it has to fit. */
export interface TextFitter {
  /** A list of styles is told from another by its identity. */
  fit(text: string, room: TextRoom): FittedText;
  /** A text that stands on one line whatever its length: a number. */
  line(text: string, style?: TextStyle): FittedText;
  width(text: string, style: TextStyle): number;
}

export interface TextRoom {
  readonly width: number;
  readonly height?: number;
  readonly maxLines: number;
  /** Largest first, of one weight. */
  readonly styles: readonly TextStyle[];
}

/** Stands for a room without a height. */
const noHeight = 65535;

/** A fitter over a measurer; the widths of words are remembered, since words repeat. */
export function createTextFitter(measure: TextMeasure): TextFitter {
  const widths = new Map<TextStyle, Map<string, number>>();
  const pieceWidths = new Map<TextStyle, Map<readonly Piece[], readonly number[]>>();
  const fits = new WeakMap<TextRoom['styles'], Map<number, Map<string, FittedText>>>();
  const width: TextMeasure = (text, style) => {
    let known = widths.get(style);
    if (known === undefined) {
      known = new Map();
      widths.set(style, known);
    }
    let held = known.get(text);
    if (held === undefined) {
      held = measure(text, style);
      known.set(text, held);
    }
    return held;
  };
  const widthsOf = (pieces: readonly Piece[], style: TextStyle): readonly number[] => {
    let known = pieceWidths.get(style);
    if (known === undefined) {
      known = new Map();
      pieceWidths.set(style, known);
    }
    let held = known.get(pieces);
    if (held === undefined) {
      held = pieces.map((piece) => width(piece.text, style));
      known.set(pieces, held);
    }
    return held;
  };
  return {
    width,
    line: (text, style = numberStyle) => ({
      lines: text === '' ? [] : [text],
      style,
      lineHeight: lineHeight(style.size),
      cut: false,
    }),
    fit: (text, room) => {
      const sizes = fits.get(room.styles) ?? new Map<number, Map<string, FittedText>>();
      if (sizes.size === 0) fits.set(room.styles, sizes);
      const wide = Math.floor(room.width);
      const high = Math.floor(room.height ?? noHeight);
      const size = (wide * 65536 + high) * 16 + room.maxLines;
      let texts = sizes.get(size);
      if (texts === undefined) {
        texts = new Map();
        sizes.set(size, texts);
      }
      let fitted = texts.get(text);
      if (fitted === undefined) {
        fitted = fitText(text, { ...room, width: wide, lineHeight, measure: width, widthsOf });
        texts.set(text, fitted);
      }
      return fitted;
    },
  };
}
