import { flagWords } from '../build-tile';
import type { LegendEntry } from '../lens';
import type { Flag, Scene } from '../scene';
import { measureText } from '../text/measure-text';
import type { TextStyle } from '../text-style';

export const legendStyle: TextStyle = { size: 12, weight: 400 };
export const legendChipStyle: TextStyle = { size: 11, weight: 600 };
export const swatch = { height: 18, least: 22, gap: 6 } as const;
export const legendLine = 26;
const between = 18;

/** One thing that a legend explains, with its place in its line. */
export interface LegendItem {
  readonly x: number;
  /** Which line of the legend, from 0. */
  readonly line: number;
  readonly label: string;
  readonly swatchWidth: number;
  readonly entry: LegendEntry | null;
  readonly flag: Flag | null;
}

/** The name of an entry where the legend is only read; the digit that its swatch shows is not said twice. */
function labelOf({ label, readLabel, chip }: LegendEntry): string {
  const text = readLabel ?? label;
  return chip !== '' && text.startsWith(`${chip} `) ? text.slice(chip.length + 1) : text;
}

/** Breaks a legend into lines of a width: entries first, then what the flags on tiles mean. */
export function legendItems(
  scene: Scene,
  width: number,
): { readonly items: LegendItem[]; readonly lines: number } {
  const items: LegendItem[] = [];
  let x = 0;
  let line = 0;
  const add = (
    label: string,
    swatchWidth: number,
    entry: LegendEntry | null,
    flag: Flag | null,
  ): void => {
    const own = swatchWidth + swatch.gap + measureText(label, legendStyle);
    if (x > 0 && x + own > width) {
      x = 0;
      line += 1;
    }
    items.push({ x, line, label, swatchWidth, entry, flag });
    x += own + between;
  };
  for (const entry of scene.legend) {
    const chip = measureText(entry.chip, legendChipStyle) + 10;
    add(
      labelOf(entry),
      Math.ceil(Math.max(swatch.least, entry.chip === '' ? 0 : chip)),
      entry,
      null,
    );
  }
  for (const flag of scene.flags) add(flagWords[flag], 9, null, flag);
  return { items, lines: items.length === 0 ? 0 : line + 1 };
}
