import type { TileParts } from '../placement';
import { chipStyle, innerChipStyle, lineHeight } from './type-sizes';

/** Room between a tile's edge and its text, in pixels at scale 1. */
export const tilePad = 7;
const numberLine = 12;
const footHeight = 5;
/** What a stage's tile leaves free between name and foot: its rows have the height to spare. */
const footGap = 4;
const leastEdge = 4;
const innerPad = 5;
const innerTop = 3;
/** From the top of a tile to a name that begins with the number. */
export const inlineTop = innerTop;

/** What a chip of one digit takes of the first line. */
export const chipRoom = 16;

/** Room above the number and under the foot: more in a tile that has it to spare. */
const edgeOf = (height: number): number =>
  leastEdge + Math.min(3, Math.max(0, Math.floor((height - 77) / 6)));

/** From the top of a tile of that height to its name. */
export const nameTop = (height: number): number => edgeOf(height) + numberLine;
/** What the foot with pips and marks takes of that height. */
export const footRoom = (height: number): number => edgeOf(height) + footHeight;

/** The least height of a tile whose name takes that much of it. */
export const plainHeight = (name: number): number =>
  2 * leastEdge + numberLine + footHeight + footGap + name;

/**
 * How a tile is set: by itself, holding others, within another; inline, with its number before the
 * name to save a line.
 */
export type TileSetting = 'plain' | 'inline' | 'holder' | 'inlineHolder' | 'inner';

const settings: readonly TileSetting[] = ['plain', 'inline', 'holder', 'inlineHolder', 'inner'];
const known = new Map<number, TileParts>();

/** Tiles inside leave no foot for the marks: they stand behind the number, or before the chip. */
function marksAt(setting: TileSetting, right: number, foot: number): TileParts['marks'] {
  if (setting === 'holder') return { x: tilePad + 46, y: leastEdge + 4 };
  return setting === 'inlineHolder'
    ? { x: right - chipRoom, y: innerTop + 5 }
    : { x: right, y: foot };
}

function makeParts(width: number, height: number, setting: TileSetting): TileParts {
  const inner = setting === 'inner';
  const pad = inner ? innerPad : tilePad;
  const edge = edgeOf(height);
  const foot = height - edge - footHeight;
  const withoutNumber = setting !== 'plain' && setting !== 'holder';
  return {
    number: { x: pad, y: edge - 1 },
    name: { x: pad, y: withoutNumber ? innerTop : nameTop(height) },
    chip: { x: width - pad, y: withoutNumber ? innerTop : edge - 2 },
    chipStyle: inner ? innerChipStyle : chipStyle,
    chipLine: lineHeight(inner ? innerChipStyle.size : chipStyle.size),
    pips: setting === 'plain' || setting === 'inline' ? { x: pad, y: foot } : null,
    pip: { width: 9, height: footHeight, gap: 3 },
    marks: marksAt(setting, width - pad, foot),
    mark: footHeight,
  };
}

/** The parts of a tile of that size; the same object each time. */
export function tileParts(width: number, height: number, setting: TileSetting): TileParts {
  const key = (width * 4096 + height) * 8 + settings.indexOf(setting);
  const held = known.get(key);
  if (held !== undefined) return held;
  if (known.size > 500) known.clear();
  const parts = makeParts(width, height, setting);
  known.set(key, parts);
  return parts;
}

/** Room for a name that begins with the number, over the foot of a tile of that height. */
export const inlineNameHeight = (height: number): number => height - inlineTop - footRoom(height);

/** Room for the name of a tile inside a tile: its chip stands at the right of every line. */
export const innerNameWidth = (width: number): number => width - 2 * innerPad - 11;

/** Height of a tile inside a tile whose name has so many lines of that size. */
export const innerHeight = (lines: number, size: number): number =>
  lines * lineHeight(size) + 2 * innerTop;
