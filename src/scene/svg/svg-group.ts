import type { Box, ColumnPlace } from '../placement';
import { bandSummaryStyle, bandValueStyle, lineHeight } from '../placing/type-sizes';
import { railPaint } from '../rail-paint';
import type { BandFigures, GroupNode } from '../scene';
import { measureText } from '../text/measure-text';
import type { Theme } from '../theme';
import { svgGauge } from './svg-rail';
import { inset, svgRect } from './svg-shapes';
import { baseLine, heightOf, svgFitted, svgLine } from './svg-text';
import { svgTile } from './svg-tile';
import { escapeXml, px } from './xml';

const groupRadius = 8;

/** The tiny distribution bar: a part for each legend entry in use, an empty one for what is not assessed. */
function svgBar(bar: BandFigures['bar'], box: Box, theme: Theme): string {
  const total = bar.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return '';
  let x = box.x;
  const parts = bar.map(({ colour, count }) => {
    const part = { ...box, x, width: (box.width * count) / total };
    x += part.width;
    return colour === null ? '' : svgRect(part, 0, `fill="${colour}"`);
  });
  return (
    parts.join('') +
    svgRect(inset(box), 0, `fill="none" stroke="${theme.edge}" stroke-opacity="0.7"`)
  );
}

function svgFigures(
  { value, summary }: BandFigures,
  box: Box,
  side: 'top' | 'left',
  theme: Theme,
): string {
  const base = baseLine(
    box.y,
    side === 'top' ? lineHeight(bandValueStyle.size) : box.height,
    bandSummaryStyle.size,
  );
  const gap = value === '' ? 0 : 5;
  if (side === 'left') {
    const width = value === '' ? 0 : measureText(value, bandValueStyle);
    return (
      svgLine(value, box.x, base, bandValueStyle, theme.text) +
      svgLine(summary, box.x + width + gap, base, bandSummaryStyle, theme.muted)
    );
  }
  const right = box.x + box.width;
  const left = right - measureText(summary, bandSummaryStyle) - gap;
  return (
    svgLine(value, left, base, bandValueStyle, theme.text, 'end') +
    svgLine(summary, right, base, bandSummaryStyle, theme.muted, 'end')
  );
}

/** The band of a group, or a stage's rail with its gauge: the ground, number, name and what they rest on. */
function svgBand({ place, figures, gauge }: GroupNode, theme: Theme): string {
  const { box, band, bandSide, parts } = place;
  const ground = bandSide === 'top' ? { x: 0, y: 0, width: box.width, height: box.height } : band;
  const rail = gauge === null ? null : railPaint(gauge, theme);
  const edge = rail?.edgeWidth ?? 1;
  const width = edge === 1 ? '' : ` stroke-width="${edge}"`;
  return [
    svgRect(
      inset(ground, edge / 2),
      groupRadius,
      `fill="${rail?.ground ?? theme.surface}" stroke="${rail?.edge ?? theme.line}"${width}`,
    ),
    svgFitted(
      place.number,
      parts.number.x,
      parts.number.y,
      rail?.ink ?? (bandSide === 'top' ? theme.muted : theme.text),
    ),
    svgFitted(place.name, parts.name.x, parts.name.y, rail?.ink ?? theme.text),
    gauge === null || rail === null
      ? svgBar(figures.bar, parts.bar, theme) + svgFigures(figures, parts.figures, bandSide, theme)
      : svgGauge(gauge, parts, rail),
  ].join('');
}

/** A group or stage: its ground, its band, its tiles and its empty cells. */
export function svgGroup(group: GroupNode, theme: Theme): string {
  const { box } = group.place;
  const empties = group.empty.map(({ box: cell, text }) => {
    const top = cell.y + (cell.height - heightOf(text)) / 2;
    return (
      svgRect(inset(cell), 5, `fill="none" stroke="${theme.line}" stroke-dasharray="2 3"`) +
      svgFitted(text, cell.x + cell.width / 2, top, theme.muted, 'middle')
    );
  });
  return [
    `<g transform="translate(${px(box.x)} ${px(box.y)})"><title>${escapeXml(group.label)}</title>`,
    svgBand(group, theme),
    ...empties,
    ...group.tiles.map((tile) => svgTile(tile, theme)),
    '</g>',
  ].join('');
}

/** The heading over a column. */
export const svgColumn = ({ box, name }: ColumnPlace, theme: Theme): string =>
  svgFitted(name, box.x + 2, box.y + box.height - heightOf(name), theme.text);
