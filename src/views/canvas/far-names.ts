import type { Box, GroupPlace } from '../../scene/placement';
import { fitText } from '../../scene/text/fit-text';
import { measureText } from '../../scene/text/measure-text';
import type { FittedText, TextStyle } from '../../scene/text-style';

/** A group's name as it stands over its tiles from afar. */
export interface FarName {
  readonly text: FittedText;
  /** Whether it runs from bottom to top, in a group that is much taller than wide. */
  readonly upright: boolean;
}

/** What a name needs. */
export interface FarGroup {
  readonly place: GroupPlace;
  readonly title: string;
}

const lineHeight = (size: number): number => Math.round(size * 1.15);

interface Fit {
  readonly name: FarName;
  /** Whether all of it stands there, with no word broken. */
  readonly whole: boolean;
}

function fitName({ place, title }: FarGroup, size: number, scale: number): Fit {
  const style: TextStyle = { size, weight: 600 };
  const across = Math.max(1, place.box.width * scale - size);
  const down = Math.max(1, place.box.height * scale - size / 2);
  const longest = Math.max(...title.split(/\s+/).map((word) => measureText(word, style)));
  const upright = longest > across && down > 1.5 * across;
  const [width, height] = upright ? [down, across] : [across, down];
  const text = fitText(title, {
    width,
    height,
    maxLines: 4,
    styles: [style],
    lineHeight,
    measure: measureText,
  });
  return {
    name: { text, upright },
    whole: !text.cut && longest <= width && text.lines.length * text.lineHeight <= height,
  };
}

/**
 * The names of groups in the largest of `sizes` that suits them all, so that they look alike; what
 * does not fit at the smallest is cut. `scale` is in pixels of the text per pixel of the scene.
 */
export function fitFarNames(
  groups: readonly FarGroup[],
  sizes: readonly number[],
  scale: number,
): ReadonlyMap<string, FarName> {
  let fits: Fit[] = [];
  for (const size of sizes) {
    fits = groups.map((group) => fitName(group, size, scale));
    if (fits.every(({ whole }) => whole)) break;
  }
  const names = new Map<string, FarName>();
  groups.forEach(({ place }, index) => {
    const name = fits[index]?.name;
    if (name !== undefined) names.set(place.key, name);
  });
  return names;
}

/** The box of a plate behind a name in the middle of a group, in pixels of the text. */
export function plateOf({ text, upright }: FarName, group: Box): Box {
  const { size } = text.style;
  const long = Math.max(0, ...text.lines.map((line) => measureText(line, text.style))) + size * 0.8;
  const deep = text.lines.length * text.lineHeight + size * 0.4;
  const [width, height] = upright ? [deep, long] : [long, deep];
  return {
    x: group.x + (group.width - width) / 2,
    y: group.y + (group.height - height) / 2,
    width,
    height,
  };
}
