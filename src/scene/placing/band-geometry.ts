import type { Band } from './choose-bands';

/** Distances on the map, in pixels at scale 1. */
export const spacing = { group: 10, pad: 6, tile: 4 } as const;
/** A tile grows no wider and no higher than this when there are few of them. */
const widestTile = 280;
const tallestTile = 132;

/** Where the groups of one band stand, before their headings are known. */
export interface BandWidths {
  readonly band: Band;
  /** Width of a tile before its edges are rounded. */
  readonly tile: number;
  /** Left edge and width of each group. */
  readonly groups: readonly { readonly x: number; readonly width: number }[];
}

/** Divides the width of the page among the groups of a band, in proportion to their columns. */
export function bandWidths(band: Band, pageWidth: number): BandWidths {
  const count = band.each.length;
  const fixed =
    (count - 1) * spacing.group + count * 2 * spacing.pad + (band.columns - count) * spacing.tile;
  const tile = Math.min(widestTile, (pageWidth - fixed) / band.columns);
  const groups: { x: number; width: number }[] = [];
  let x = 0;
  for (const columns of band.each) {
    const width = columns * tile + (columns - 1) * spacing.tile + 2 * spacing.pad;
    const left = Math.round(x);
    groups.push({ x: left, width: Math.round(x + width) - left });
    x += width + spacing.group;
  }
  return { band, tile, groups };
}

/** Left edge and width of some of a group's columns, relative to the group. */
export function columnsAt(
  tile: number,
  column: number,
  columns: number,
): { readonly x: number; readonly width: number } {
  const x = spacing.pad + column * (tile + spacing.tile);
  const left = Math.round(x);
  return { x: left, width: Math.round(x + columns * tile + (columns - 1) * spacing.tile) - left };
}

/** Height of a tile when the bands, with headings of these heights, fill a page. Whole pixels; negative when there is no room. */
export function tileHeight(
  bands: readonly Band[],
  headings: readonly number[],
  pageHeight: number,
): number {
  const rows = bands.reduce((sum, band) => sum + band.rows, 0);
  const fixed =
    headings.reduce((sum, height) => sum + height, 0) +
    bands.length * spacing.pad +
    (bands.length - 1) * spacing.group +
    (rows - bands.length) * spacing.tile;
  return Math.min(tallestTile, Math.floor((pageHeight - fixed) / rows));
}

/** Height of a band's groups. */
export const bandHeight = (rows: number, heading: number, tile: number): number =>
  heading + rows * tile + (rows - 1) * spacing.tile + spacing.pad;
