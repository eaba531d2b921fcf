/** A size of the bundled typeface, in pixels at scale 1. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 500 | 600;
}

/** The width of a text on one line, in pixels. The same answer on screen, in Node and in a slide. */
export type TextMeasure = (text: string, style: TextStyle) => number;

/** A text broken into lines that fit, and what had to be done for it. */
export interface FittedText {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly lineHeight: number;
  /** Whether an ellipsis stands for what did not fit. */
  readonly cut: boolean;
  /** Set when a word was longer than a line and is broken within. */
  readonly broken?: true;
}
