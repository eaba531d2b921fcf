import type { Element, Model } from '../../model/model';
import type { TextStyle } from '../text-style';
import type { TextFitter } from './text-fitter';
import { plainHeight, tilePad } from './tile-anatomy';
import { smallestSize, stylesDown } from './type-sizes';

/** One stage with its criteria by column, in the order of the model's domains. */
export interface StageRow {
  readonly stage: Element;
  readonly cells: readonly (readonly Element[])[];
}

/** Distances within a staged grid, in pixels at scale 1. */
export const gridGaps = { column: 8, row: 6, tile: 4 } as const;
/** A tile in a shared cell, and a column, is no narrower: number, flags and chip stand side by side. */
export const narrowestShare = 116;

/** As bad as that much more height. */
const brokenCost = 400;

/** The rows of a staged model from the highest stage to the floor; criteria without a known domain stand in the last column. */
export function stageRows(model: Model): StageRow[] {
  const index = new Map(model.domains.map((domain, position) => [domain.id, position]));
  return model.roots.flatMap((key) => {
    const stage = model.byKey.get(key);
    if (stage === undefined) return [];
    const cells: Element[][] = Array.from({ length: Math.max(1, model.domains.length) }, () => []);
    for (const child of stage.children) {
      const element = model.byKey.get(child);
      if (element === undefined) continue;
      cells[index.get(element.domain ?? '') ?? cells.length - 1]?.push(element);
    }
    return { stage, cells };
  });
}

/** How the criteria of one cell share it. */
export interface CellShape {
  readonly across: number;
  /** Height that the cell needs for every name to stand whole. */
  readonly height: number;
}

/** Width of a tile when so many share a cell side by side. */
export const shareOf = (width: number, across: number): number =>
  (width - (across - 1) * gridGaps.tile) / across;

/** A list of one style, the same one each time, so that what was fitted in it is found again. */
const singles = new Map<number, readonly TextStyle[]>();
function single(size: number): readonly TextStyle[] {
  const held = singles.get(size) ?? stylesDown(size, size, 600);
  singles.set(size, held);
  return held;
}

/** The ways to share a cell of that width, fewest side by side first. Empty for an empty cell. */
export function shapeCell(
  criteria: readonly Element[],
  width: number,
  size: number,
  fitter: TextFitter,
): CellShape[] {
  const shapes: CellShape[] = [];
  for (let across = 1; across <= criteria.length; across += 1) {
    const share = Math.floor(shareOf(width, across));
    if (across > 1 && share < narrowestShare) break;
    const room = {
      width: share - 2 * tilePad,
      maxLines: 8,
      styles: single(Math.max(size, smallestSize)),
    };
    const tile = Math.max(
      ...criteria.map(({ name }) => {
        const { lines, lineHeight, cut, broken } = fitter.fit(name, room);
        return plainHeight(lines.length * lineHeight) + (cut || broken ? brokenCost : 0);
      }),
    );
    const down = Math.ceil(criteria.length / across);
    shapes.push({ across, height: down * tile + (down - 1) * gridGaps.tile });
  }
  return shapes;
}

/** Height that a cell needs at least. */
export const leastHeight = (shapes: readonly CellShape[]): number =>
  shapes.length === 0 ? 0 : Math.min(...shapes.map(({ height }) => height));

/** Width over height that a criterion is best read at. */
const likelyAspect = 2;

/** How many stand side by side in a cell of that size: so that tiles are neither flat nor narrow, and every name stands whole. */
export function acrossIn(
  shapes: readonly CellShape[],
  count: number,
  cell: { readonly width: number; readonly height: number },
): number {
  const least = leastHeight(shapes);
  const misfit = ({ across }: CellShape): number => {
    const down = Math.ceil(count / across);
    const tile = (cell.height - (down - 1) * gridGaps.tile) / down;
    return Math.abs(Math.log(shareOf(cell.width, across) / tile / likelyAspect));
  };
  const fitting = shapes.filter((shape) => shape.height <= Math.max(cell.height, least));
  return fitting.reduce(
    (best, shape) => (misfit(shape) < misfit(best) ? shape : best),
    fitting[0] ?? noShape,
  ).across;
}

const noShape: CellShape = { across: 1, height: 0 };
