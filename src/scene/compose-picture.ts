import type { Point } from './placement';
import { lineHeight } from './placing/type-sizes';
import type { Furniture, Scene } from './scene';
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
const lineStyles: readonly TextStyle[] = [{ size: 13, weight: 400 }];
const captionStyles: readonly TextStyle[] = [{ size: 12, weight: 600 }];
const footerStyles: readonly TextStyle[] = [{ size: 11, weight: 400 }];

const set = (
  text: string,
  width: number,
  styles: readonly TextStyle[],
  maxLines: number,
): FittedText => fitText(text, { width, maxLines, styles, lineHeight, measure: measureText });

const sizeOf = ({ lines, lineHeight: line }: FittedText): number => lines.length * line;

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
    date: { text: date, at: dateAt },
    caption,
    legend,
    footer,
  };
}
