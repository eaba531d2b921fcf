import type { Element } from '../../model/model';
import type { BandParts } from '../placement';
import type { FittedText } from '../text-style';
import type { TextFitter } from './text-fitter';
import { bandSummaryStyle, lineHeight, stylesDown } from './type-sizes';

const edge = 10;
const numberColumn = 26;
const numberStyle = { size: 22, weight: 600 } as const;
const nameStyles = stylesDown(12, 11, 500);
const barHeight = 6;
const gap = 4;

/** The rail at the left of a stage before its height is known. */
export interface Rail {
  readonly number: FittedText;
  readonly name: FittedText;
  readonly width: number;
  /** Height of what stands in it, and the least height of the rail. */
  readonly content: number;
  readonly height: number;
  /** Height of the bar: the floor has words in place of figures, and none. */
  readonly bar: number;
}

const figuresHeight = lineHeight(bandSummaryStyle.size);

/** Width of the rails of a model, titles or none, on a page of that width. */
export const railWidth = (titled: boolean, page: number): number =>
  Math.round(
    Math.min(titled ? 250 : 160, Math.max(titled ? 190 : 130, page * (titled ? 0.15 : 0.1))),
  );

/** Sets a stage's number and title into a rail of that width. */
export function fitRail(stage: Element, width: number, fitter: TextFitter): Rail {
  const name = fitter.fit(stage.name, {
    width: width - 2 * edge - numberColumn,
    maxLines: 9,
    styles: nameStyles,
  });
  const nameHeight = name.lines.length * name.lineHeight;
  const bar = stage.floor === true ? 0 : barHeight;
  const content =
    nameHeight + (nameHeight > 0 ? gap : 0) + figuresHeight + (bar > 0 ? gap + bar : 0);
  const number = fitter.line(String(stage.stage ?? stage.id), numberStyle);
  return { number, name, width, bar, content, height: Math.max(content, number.lineHeight) + 10 };
}

/** The parts of a rail of that height, its content in the middle. */
export function placeRail(rail: Rail, height: number): BandParts {
  const top = (height - rail.content) / 2;
  const nameHeight = rail.name.lines.length * rail.name.lineHeight;
  const x = edge + numberColumn;
  const figuresTop = top + nameHeight + (nameHeight > 0 ? gap : 0);
  const width = rail.width - x - edge;
  return {
    number: { x: edge, y: (height - rail.number.lineHeight) / 2 },
    name: { x, y: top },
    figures: { x, y: figuresTop, width, height: figuresHeight },
    bar: { x, y: figuresTop + figuresHeight + (rail.bar > 0 ? gap : 0), width, height: rail.bar },
  };
}
