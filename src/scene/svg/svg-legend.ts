import type { Theme } from '../theme';
import { type LegendItem, legendChipStyle, legendLine, legendStyle, swatch } from './legend-lines';
import { svgFill } from './svg-shapes';
import { baseLine, svgLine } from './svg-text';
import { svgFlag } from './svg-tile';

/** A legend with the top left corner of its first line at a spot. */
export function svgLegend(
  items: readonly LegendItem[],
  left: number,
  top: number,
  theme: Theme,
): string {
  return items
    .map(({ x, line, label, swatchWidth, entry, flag }) => {
      const box = {
        x: left + x,
        y: top + line * legendLine,
        width: swatchWidth,
        height: swatch.height,
      };
      const base = baseLine(box.y, swatch.height, legendStyle.size);
      const text = svgLine(label, box.x + swatchWidth + swatch.gap, base, legendStyle, theme.text);
      if (flag !== null) return svgFlag(flag, box.x, base, theme.muted).svg + text;
      if (entry === null) return text;
      const chipBase = baseLine(box.y, swatch.height, legendChipStyle.size);
      const chip = svgLine(
        entry.chip,
        box.x + swatchWidth / 2,
        chipBase,
        legendChipStyle,
        entry.ink,
        'middle',
      );
      return svgFill(box, 4, entry.swatch, entry.ink, theme) + chip + text;
    })
    .join('');
}
