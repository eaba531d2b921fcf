import type { Element, Model } from '../../model/model';
import { type BandWidths, bandWidths, tileHeight } from './band-geometry';
import { type Band, chooseBands, type GroupSize } from './choose-bands';
import { type Block, cellCount, columnsFor } from './flow';
import { fitHeading, type Heading } from './place-band';
import type { TextFitter } from './text-fitter';

/** A group as the plan needs it. */
export interface GroupBlocks extends GroupSize {
  readonly element: Element;
  readonly tiles: readonly Element[];
  readonly blocks: readonly Block[];
}

/** A division into bands with its measures on a page. */
export interface Plan {
  readonly rows: readonly BandWidths[];
  readonly headings: readonly (readonly Heading[])[];
  /** Height of each band's heading: that of its tallest group. */
  readonly headingHeights: readonly number[];
  /** Height of every tile; negative where the page has no room. */
  readonly tile: number;
}

/** The groups of a capability model, with what stands in them. */
export function groupBlocks(model: Model): GroupBlocks[] {
  return model.roots.flatMap((key) => {
    const element = model.byKey.get(key);
    if (element === undefined) return [];
    const tiles = element.children.flatMap((child) => model.byKey.get(child) ?? []);
    const blocks = tiles.map((tile): Block => ({ key: tile.key, inside: tile.children.length }));
    const cells = cellCount(blocks);
    return { element, tiles, blocks, cells, columns: columnsFor(blocks) };
  });
}

/** Measures a division on a page. */
export function measurePlan(
  groups: readonly GroupBlocks[],
  bands: readonly Band[],
  page: { readonly width: number; readonly height: number },
  fitter: TextFitter,
): Plan {
  const rows = bands.map((band) => bandWidths(band, page.width));
  const headings = rows.map(({ band, groups: boxes }) =>
    groups.slice(band.from, band.to).map(({ element, cells }, index) => {
      return fitHeading(element, cells, boxes[index]?.width ?? 0, fitter);
    }),
  );
  const headingHeights = headings.map((row) => Math.max(...row.map(({ height }) => height)));
  return { rows, headings, headingHeights, tile: tileHeight(bands, headingHeights, page.height) };
}

/** A division, and what tells it from another one. */
interface Division {
  readonly bands: Band[];
  readonly name: string;
}

const divisions = new WeakMap<readonly GroupBlocks[], Map<number, Division>>();

/** The division into bands about so many columns wide, worked out once: a layout asks for it on many pages. */
function divisionFor(groups: readonly GroupBlocks[], target: number): Division {
  const known = divisions.get(groups) ?? new Map<number, Division>();
  divisions.set(groups, known);
  const held = known.get(target);
  if (held !== undefined) return held;
  const bands = chooseBands(groups, target);
  const division = { bands, name: JSON.stringify(bands.map(({ to, rows }) => [to, rows])) };
  known.set(target, division);
  return division;
}

/** The divisions worth a look on a page, each once. */
export function likelyBands(
  groups: readonly GroupBlocks[],
  page: { readonly width: number; readonly height: number },
): Band[][] {
  const cells = groups.reduce((sum, group) => sum + Math.max(1, group.cells), 0);
  const likely = Math.sqrt((cells * page.width) / (page.height * likelyAspect));
  const found = new Map<string, Band[]>();
  const many = cells > manyCells;
  const spread = many ? 0.06 : 0.45;
  const step = many ? Math.max(1, Math.floor(likely * spread)) : 1;
  const most = Math.max(1, Math.floor(page.width / narrowestTile));
  const last = Math.min(most, Math.ceil(likely * (1 + spread)));
  const first = Math.min(last, Math.max(1, Math.floor(likely * (1 - spread))));
  for (let target = first; target <= last; target += step) {
    const { name, bands } = divisionFor(groups, target);
    found.set(name, bands);
  }
  return [...found.values()];
}

/** Width over height that a tile is best read at. */
export const likelyAspect = 1.75;
/** From here on a plan is judged by its measures alone, not by every name in it. */
export const manyCells = 200;
/** No tile is narrower or lower, in pixels at scale 1. */
export const narrowestTile = 104;
export const lowestTile = 64;
/** The same for a map of many cells, whose names are not looked at one by one. */
export const manyTile = { width: 112, height: 80 } as const;
