import type { Point } from './placement';
import { lineHeight } from './placing/type-sizes';
import type { Furniture, Scene, StandingWords } from './scene';
import { type LegendItem, legendItems, legendLine } from './svg/legend-lines';
import { fitText } from './text/fit-text';
import { measureText } from './text/measure-text';
import type { FittedText, TextStyle } from './text-style';

/** A text and where its first line begins. */
export interface PlacedText {
  readonly text: FittedText;
  readonly at: Point;
}

/** Where everything of a picture stands: the map, and around it what a reader elsewhere needs. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly map: Point;
  readonly title: PlacedText | null;
  readonly subtitle: PlacedText | null;
  /** Of a staged model: the stage reached, and beside or under it what else is possible and the rule. */
  readonly headline: PlacedText | null;
  readonly standing: readonly PlacedText[];
  /** Ends at its spot: it stands at the right. */
  readonly date: PlacedText | null;
  readonly caption: PlacedText | null;
  readonly legend: { readonly at: Point; readonly items: readonly LegendItem[] };
  readonly footer: readonly PlacedText[];
}

const margin = 24;
/** A picture of a few tiles is still wide enough for its title and legend. */
const narrowest = 520;
const titleStyles = [20, 18, 16].map((size): TextStyle => ({ size, weight: 600 }));
const factStyle: TextStyle = { size: 13, weight: 400 };
const lineStyles: readonly TextStyle[] = [factStyle];
const headlineStyles: readonly TextStyle[] = [{ size: 28, weight: 600 }];
/** Between the headline and what stands beside it. */
const headlineGap = 24;
const captionStyles: readonly TextStyle[] = [{ size: 12, weight: 600 }];
const footerStyles: readonly TextStyle[] = [{ size: 11, weight: 400 }];

const set = (
  text: string,
  width: number,
  styles: readonly TextStyle[],
  maxLines: number,
): FittedText => fitText(text, { width, maxLines, styles, lineHeight, measure: measureText });

const sizeOf = ({ lines, lineHeight: line }: FittedText): number => lines.length * line;

/** The standing with its top left corner at a spot: its facts beside the headline where there is room. */
function placeStanding(
  { headline: words, best, rule }: StandingWords,
  width: number,
  at: Point,
): { readonly headline: PlacedText; readonly facts: PlacedText[]; readonly height: number } {
  const headline = set(words, width, headlineStyles, 2);
  const texts = [best, rule].filter((text) => text !== '');
  const used = measureText(words, headline.style) + headlineGap;
  const widest = Math.max(...texts.map((text) => measureText(text, factStyle)));
  const beside = headline.lines.length === 1 && used + widest <= width;
  const fitted = texts.map((text) => set(text, beside ? width - used : width, [factStyle], 3));
  const high = fitted.reduce((sum, text) => sum + sizeOf(text), 0);
  let y = beside ? at.y + Math.max(0, (sizeOf(headline) - high) / 2) : at.y + sizeOf(headline) + 4;
  const facts = fitted.map((text) => {
    const placed = { text, at: { x: beside ? at.x + used : at.x, y } };
    y += sizeOf(text);
    return placed;
  });
  return {
    headline: { text: headline, at },
    facts,
    height: Math.max(at.y + sizeOf(headline), y) - at.y,
  };
}

/** Places a scene and its furniture; without furniture the picture is the map alone. In pixels at scale 1. */
export function composePicture(scene: Scene, furniture: Furniture | null): Picture {
  if (furniture === null) {
    const legend = { at: { x: 0, y: 0 }, items: [] };
    const { width, height } = scene;
    return {
      width,
      height,
      map: { x: 0, y: 0 },
      title: null,
      subtitle: null,
      headline: null,
      standing: [],
      date: null,
      caption: null,
      legend,
      footer: [],
    };
  }
  const inner = Math.max(scene.width, narrowest);
  const left = margin;
  let y = margin - 4;
  const put = (text: FittedText, after: number): PlacedText => {
    const placed = { text, at: { x: left, y } };
    y += sizeOf(text) + after;
    return placed;
  };
  const date = set(furniture.date, inner / 3, lineStyles, 1);
  const dateAt = { x: left + inner, y: y + 3 };
  const dateWidth = measureText(date.lines[0] ?? '', date.style);
  const title = put(set(furniture.title, inner - dateWidth - margin, titleStyles, 2), 2);
  const subtitle = put(set(furniture.subtitle, inner, lineStyles, 2), 14);
  const reached =
    scene.standing === null ? null : placeStanding(scene.standing, inner, { x: left, y });
  y += reached === null ? 0 : reached.height + 14;
  const map = { x: left + Math.floor((inner - scene.width) / 2), y };
  y += scene.height + 16;
  const counted = scene.of === 0 ? '' : `; ${scene.assessed} of ${scene.of} ${scene.counted}`;
  const caption = put(set(`${scene.caption}${counted}`, inner, captionStyles, 3), 6);
  const { items, lines } = legendItems(scene, inner);
  const legend = { at: { x: left, y }, items };
  y += lines * legendLine + 8;
  const footer = [furniture.edition, furniture.independence]
    .filter((text) => text !== '')
    .map((text) => put(set(text, inner, footerStyles, 4), 2));
  return {
    width: inner + 2 * margin,
    height: Math.ceil(y + margin - 8),
    map,
    title,
    subtitle,
    headline: reached?.headline ?? null,
    standing: reached?.facts ?? [],
    date: { text: date, at: dateAt },
    caption,
    legend,
    footer,
  };
}
