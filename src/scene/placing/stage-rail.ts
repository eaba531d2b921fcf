import type { Element } from '../../model/model';
import type { BandParts } from '../placement';
import { markSide } from '../rail-paint';
import type { FittedText, TextStyle } from '../text-style';
import type { TextFitter } from './text-fitter';
import { lineHeight, smallestSize, stylesDown } from './type-sizes';

const edge = 10;
const numberGap = 12;
const gap = 4;
/** Between words and percentage where both stand on one line. */
const between = 10;
const widest = 250;
const widestShare = 0.155;
/** A title shrinks before it takes more lines than this. */
const titleLines = 4;
const titleSize = 12;
/** More would take the room that the criteria need. */
const mostGrowth = 1.15;

/** The sizes in a rail: on a page that is shown smaller they are larger, so that a stage is plain from afar. */
interface RailSizes {
  readonly number: TextStyle;
  readonly title: readonly TextStyle[];
  readonly words: TextStyle;
  readonly percent: TextStyle;
  /** Side of the mark before a state's words, and what lies between the two. */
  readonly mark: number;
  readonly markGap: number;
  readonly bar: number;
  readonly barGap: number;
}

function sizesFor(growth: number): RailSizes {
  const grown = (size: number): number => Math.round(size * growth);
  return {
    number: { size: grown(28), weight: 600 },
    title: stylesDown(grown(titleSize), smallestSize, 500),
    words: { size: grown(12), weight: 400 },
    percent: { size: grown(14), weight: 600 },
    mark: grown(markSide),
    markGap: grown(5),
    bar: grown(8),
    barGap: grown(6),
  };
}

/** What all rails of a model on a page have in common. */
export interface RailFrame {
  readonly width: number;
  readonly sizes: RailSizes;
  /** Where the text begins: right of the number. */
  readonly text: number;
  /** Whether the percentage stands under the state's words, since there is no room beside them. */
  readonly stacked: boolean;
}

/** The rail at the left of a stage before its height is known. */
export interface Rail {
  readonly frame: RailFrame;
  readonly number: FittedText;
  readonly name: FittedText;
  /** Height of what stands in it, and the least height of the rail. */
  readonly content: number;
  readonly height: number;
  /** Whether it is the floor, which has words and neither percentage nor bar. */
  readonly floor: boolean;
}

const numberOf = (stage: Element): string => String(stage.stage ?? stage.id);

/** The frame of the rails of a model on a page of that width: whatever a stage's state, its words fit. */
export function railFrame(
  stages: readonly Element[],
  page: { readonly width: number; readonly growth: number },
  fitter: TextFitter,
): RailFrame {
  const sizes = sizesFor(Math.min(mostGrowth, page.growth));
  const widestOf = (say: (stage: Element) => string, style: TextStyle): number =>
    Math.max(0, ...stages.map((stage) => fitter.width(say(stage), style)));
  const text = Math.ceil(edge + widestOf(numberOf, sizes.number) + numberGap);
  const words = widestOf((stage) => `blocked by Stage ${numberOf(stage)}`, sizes.words);
  const least = Math.ceil(text + sizes.mark + sizes.markGap + words + edge);
  const beside = least + between + fitter.width('99.9 %', sizes.percent);
  const wanted = Math.min(widest * page.growth, page.width * widestShare);
  const stacked = wanted < beside;
  // Without a title, more width is only of use for the percentage.
  const titled = stages.some(({ name }) => name !== '');
  const width = Math.round(titled || !stacked ? Math.max(least, wanted) : least);
  return { width, sizes, text, stacked };
}

function figuresHeight({ frame, floor }: Pick<Rail, 'frame' | 'floor'>): number {
  const [words, percent] = [frame.sizes.words, frame.sizes.percent].map(({ size }) =>
    lineHeight(size),
  ) as [number, number];
  if (floor) return words;
  return frame.stacked ? words + percent : percent;
}

/** Sets a stage's number and title into a rail. */
export function fitRail(stage: Element, frame: RailFrame, fitter: TextFitter): Rail {
  const { sizes } = frame;
  const width = frame.width - frame.text - edge;
  const few = fitter.fit(stage.name, { width, maxLines: titleLines, styles: sizes.title });
  const name = few.cut
    ? fitter.fit(stage.name, { width, maxLines: 9, styles: sizes.title.slice(-1) })
    : few;
  const floor = stage.floor === true;
  const nameHeight = name.lines.length * name.lineHeight;
  const content =
    nameHeight +
    (nameHeight > 0 ? gap : 0) +
    figuresHeight({ frame, floor }) +
    (floor ? 0 : sizes.barGap + sizes.bar);
  const number = fitter.line(numberOf(stage), sizes.number);
  const height = Math.max(content, number.lineHeight) + 12;
  return { frame, number, name, floor, content, height };
}

/** The parts of a rail of that height, its content in the middle. */
export function placeRail(rail: Rail, height: number): BandParts {
  const { frame, floor, name } = rail;
  const { sizes, stacked } = frame;
  const top = (height - rail.content) / 2;
  const nameHeight = name.lines.length * name.lineHeight;
  const x = frame.text;
  const width = frame.width - x - edge;
  const y = top + nameHeight + (nameHeight > 0 ? gap : 0);
  const figures = { x, y, width, height: figuresHeight(rail) };
  const words = lineHeight(sizes.words.size);
  const wordsY = stacked || floor ? y : y + (lineHeight(sizes.percent.size) - words) / 2;
  return {
    number: { x: edge, y: (height - rail.number.lineHeight) / 2 },
    name: { x, y: top },
    figures,
    bar: {
      x,
      y: y + figures.height + (floor ? 0 : sizes.barGap),
      width,
      height: floor ? 0 : sizes.bar,
    },
    gauge: {
      mark: { x, y: wordsY + (words - sizes.mark) / 2, width: sizes.mark, height: sizes.mark },
      words: { x: x + sizes.mark + sizes.markGap, y: wordsY },
      wordsStyle: sizes.words,
      percent: stacked ? { x, y: y + words } : { x: x + width, y },
      percentEnds: !stacked,
      percentStyle: sizes.percent,
    },
  };
}
