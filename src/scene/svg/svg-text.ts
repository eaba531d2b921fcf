import type { FittedText, TextStyle } from '../text-style';
import { escapeXml, px } from './xml';

/** From the top of a line to its base line, for the bundled typeface: its ascent is 0.969 and its descent 0.241 em. */
export const baseLine = (top: number, lineHeight: number, size: number): number =>
  top + lineHeight / 2 + size * 0.364;

const fontOf = ({ size, weight }: TextStyle): string =>
  `font-size="${px(size)}" font-weight="${weight}"`;

/** Numbers stand under one another in tabular figures, as they are measured; words keep their own spacing. */
const figuresOf = (text: string): string =>
  /^[\d.+−]+$/.test(text) ? ' font-variant="tabular-nums"' : '';

/** One line of text on a base line. */
export function svgLine(
  text: string,
  x: number,
  y: number,
  style: TextStyle,
  fill: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  if (text === '') return '';
  const at = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${px(x)}" y="${px(y)}" ${fontOf(style)}${figuresOf(text)} fill="${fill}"${at}>${escapeXml(text)}</text>`;
}

/** A fitted text with the top of its first line at `y`: one element, so that it is copied as one. */
export function svgFitted(
  text: FittedText,
  x: number,
  y: number,
  fill: string,
  anchor: 'start' | 'middle' = 'start',
): string {
  const { lines, style, lineHeight } = text;
  const first = baseLine(y, lineHeight, style.size);
  if (lines.length < 2) return svgLine(lines[0] ?? '', x, first, style, fill, anchor);
  const spans = lines.map((line, index) => {
    const end = anchor === 'start' && index < lines.length - 1 ? ' ' : '';
    return `<tspan x="${px(x)}" y="${px(first + index * lineHeight)}">${escapeXml(line)}${end}</tspan>`;
  });
  const at = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text ${fontOf(style)} fill="${fill}"${at}>${spans.join('')}</text>`;
}

/** Height of a fitted text in pixels. */
export const heightOf = ({ lines, lineHeight }: FittedText): number => lines.length * lineHeight;
