import type { Element, Model } from '../../model/model';
import type { Box, TilePlace } from '../placement';
import type { FittedText, TextStyle } from '../text-style';
import type { TextFitter } from './text-fitter';
import {
  chipRoom,
  footRoom,
  inlineNameHeight,
  inlineTop,
  innerHeight,
  innerNameWidth,
  nameTop,
  tilePad,
  tileParts,
} from './tile-anatomy';
import { lineHeight, numberStyle, smallestSize, stylesDown } from './type-sizes';

/** Room between a tile's edge and the tiles inside it, and between these. */
const innerEdge = 5;
const innerGap = 4;
const tallestInner = 72;
const underName = 3;
const mostLines = 8;

/** How the names of one map are set. */
export interface NameStyles {
  readonly tile: readonly TextStyle[];
  readonly inner: readonly TextStyle[];
  /** The least that a name inside a tile can be set in. */
  readonly least: readonly TextStyle[];
  /** Whether a name may take its number along to stand whole. */
  readonly inline: boolean;
}

/** Names start at that size and may shrink to the smallest readable one. */
export const nameStyles = (size: number, inline = true): NameStyles => ({
  inline,
  tile: stylesDown(size, smallestSize, 600),
  inner: stylesDown(Math.min(size, smallestSize + 1), smallestSize, 500),
  least: stylesDown(smallestSize, smallestSize, 500),
});

const noTiles: readonly TilePlace[] = [];
const emptyText: FittedText = { lines: [], style: numberStyle, lineHeight: 0, cut: false };

/** Places a tile in its box, its text and the tiles inside it. `box` is relative to the group, `columns` says how many stand side by side inside. */
export function placeTile(
  model: Model,
  element: Element,
  box: Box,
  columns: number,
  styles: NameStyles,
  fitter: TextFitter,
): TilePlace {
  if (element.children.length === 0) return placeSingle(element, box, styles, fitter);
  return placeHolder(model, element, box, columns, styles, fitter);
}

function placeHolder(
  model: Model,
  element: Element,
  box: Box,
  columns: number,
  styles: NameStyles,
  fitter: TextFitter,
): TilePlace {
  const inside = element.children.flatMap((key) => model.byKey.get(key) ?? []);
  const across = Math.max(1, Math.min(columns, inside.length));
  const down = Math.ceil(inside.length / across);
  const innerWidth = (box.width - 2 * innerEdge - (across - 1) * innerGap) / across;
  const needed = Math.max(
    ...inside.map((child) => neededHeight(child, innerWidth, styles, fitter)),
  );
  const below = down * needed + (down - 1) * innerGap + innerEdge + underName;
  const width = box.width - 2 * tilePad;
  const room = { maxLines: mostLines, styles: styles.tile };
  const plain = fitter.fit(element.name, {
    ...room,
    width,
    height: box.height - nameTop(box.height) - below,
  });
  const inline = nameTop(box.height) + heightOf(plain) + below > box.height;
  const top = inline ? inlineTop : nameTop(box.height);
  const name = inline
    ? fitter.fit(numberedName(element), {
        ...room,
        width: width - chipRoom,
        height: box.height - top - below,
      })
    : plain;
  const free =
    (box.height - top - heightOf(name) - underName - innerEdge - (down - 1) * innerGap) / down;
  // Where a tile is too low for all of it, the names inside are cut rather than the tiles.
  const most =
    (box.height - top - lineHeight(smallestSize) - underName - innerEdge - (down - 1) * innerGap) /
    down;
  const height = Math.floor(Math.min(most, Math.max(needed, Math.min(free, tallestInner))));
  const firstY = box.height - innerEdge - down * height - (down - 1) * innerGap;
  const children = inside.map((child, index): TilePlace => {
    const column = index % across;
    const x = Math.round(box.x + innerEdge + column * (innerWidth + innerGap));
    const right = Math.round(box.x + innerEdge + column * (innerWidth + innerGap) + innerWidth);
    const y = box.y + firstY + Math.floor(index / across) * (height + innerGap);
    return placeInner(child, { x, y, width: right - x, height }, styles, fitter);
  });
  const parts = tileParts(box.width, box.height, inline ? 'inlineHolder' : 'holder');
  return {
    key: element.key,
    box,
    number: inline ? emptyText : fitter.line(element.id),
    name,
    parts,
    children,
  };
}

const heightOf = (text: FittedText): number => text.lines.length * text.lineHeight;

function placeSingle(
  element: Element,
  box: Box,
  styles: NameStyles,
  fitter: TextFitter,
): TilePlace {
  const width = box.width - 2 * tilePad;
  const height = box.height - nameTop(box.height) - footRoom(box.height);
  const name = fitter.fit(element.name, {
    width,
    height,
    maxLines: mostLines,
    styles: styles.tile,
  });
  if (name.cut && styles.inline) {
    const room = {
      width,
      height: inlineNameHeight(box.height),
      maxLines: mostLines,
      styles: styles.tile,
    };
    const inline = fitter.fit(numberedName(element), room);
    const first = fitter.width(inline.lines[0] ?? '', inline.style);
    if (!inline.cut && first <= width - chipRoom) {
      const parts = tileParts(box.width, box.height, 'inline');
      return { key: element.key, box, number: emptyText, name: inline, parts, children: noTiles };
    }
  }
  const parts = tileParts(box.width, box.height, 'plain');
  return { key: element.key, box, number: fitter.line(element.id), name, parts, children: noTiles };
}

/** A name that carries its number along. */
const numberedName = (element: Element): string => `${element.id} ${element.name}`;

function neededHeight(
  element: Element,
  width: number,
  styles: NameStyles,
  fitter: TextFitter,
): number {
  const room = {
    width: innerNameWidth(Math.floor(width)),
    maxLines: mostLines,
    styles: styles.least,
  };
  const { lines, style } = fitter.fit(numberedName(element), room);
  return innerHeight(lines.length, style.size);
}

function placeInner(element: Element, box: Box, styles: NameStyles, fitter: TextFitter): TilePlace {
  const name = fitter.fit(numberedName(element), {
    width: innerNameWidth(box.width),
    height: box.height - innerHeight(0, smallestSize),
    maxLines: mostLines,
    styles: styles.inner,
  });
  const parts = tileParts(box.width, box.height, 'inner');
  return { key: element.key, box, number: emptyText, name, parts, children: noTiles };
}
