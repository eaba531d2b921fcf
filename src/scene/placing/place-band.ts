import type { Element } from '../../model/model';
import type { BandParts, Box } from '../placement';
import type { FittedText } from '../text-style';
import type { TextFitter } from './text-fitter';
import { bandSummaryStyle, bandValueStyle, lineHeight, stylesDown } from './type-sizes';

const side = 9;
const top = 6;
const bottom = 5;
const gap = 7;
const barWidth = 36;
const barHeight = 6;
const figuresHeight = lineHeight(bandValueStyle.size);
const stackGap = 4;
const numberSize = { size: 13, weight: 500 } as const;
const oneLine = stylesDown(14, 13, 600);
const twoLines = stylesDown(14, 11, 600);

/** The heading of a group before its height is known. */
export interface Heading {
  readonly number: FittedText;
  readonly name: FittedText;
  /** What the heading needs of the height, in pixels. */
  readonly height: number;
  readonly figures: number;
  /** Whether the bar stands under the figures, since the name leaves no room beside them. */
  readonly stacked: boolean;
}

/** Sets a group's number and name into a band of that width, beside its figures over at most `leaves` elements. */
export function fitHeading(
  group: Element,
  leaves: number,
  width: number,
  fitter: TextFitter,
): Heading {
  const number = fitter.line(group.id, numberSize);
  const used = 2 * side + fitter.width(group.id, numberSize) + gap;
  const figures = Math.ceil(
    fitter.width('min 9', bandValueStyle) +
      5 +
      fitter.width(`${leaves} of ${leaves}`, bandSummaryStyle),
  );
  const beside = {
    width: width - used - gap - figures - gap - barWidth,
    maxLines: 1,
    styles: oneLine,
  };
  const single = fitter.fit(group.name, beside);
  const name = single.cut
    ? fitter.fit(group.name, { width: width - used - gap - figures, maxLines: 2, styles: twoLines })
    : single;
  const stacked = single.cut;
  const nameHeight = Math.max(1, name.lines.length) * name.lineHeight;
  const content = Math.max(nameHeight, stacked ? figuresHeight + stackGap + barHeight : 0);
  return { number, name, figures, stacked, height: top + content + bottom };
}

/** The band and its parts, in a group of that width. */
export function placeBand(
  heading: Heading,
  width: number,
  height: number,
  fitter: TextFitter,
): { readonly band: Box; readonly parts: BandParts } {
  const { number, name, figures, stacked } = heading;
  const nameX = side + fitter.width(number.lines[0] ?? '', number.style) + gap;
  const right = width - side;
  const bar = stacked
    ? { x: right - figures, y: top + figuresHeight + stackGap, width: figures, height: barHeight }
    : {
        x: right - figures - gap - barWidth,
        y: top + (figuresHeight - barHeight) / 2,
        width: barWidth,
        height: barHeight,
      };
  return {
    band: { x: 0, y: 0, width, height },
    parts: {
      // One base line for number and name.
      number: {
        x: side,
        y:
          top +
          (name.lineHeight - number.lineHeight) / 2 +
          (name.style.size - number.style.size) * 0.36,
      },
      name: { x: nameX, y: top },
      figures: { x: right - figures, y: top, width: figures, height: figuresHeight },
      bar,
    },
  };
}
