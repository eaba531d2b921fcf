import type { DomainFile } from '../../model/model-file';
import type { FittedText } from '../text-style';
import {
  type CellShape,
  gridGaps,
  leastHeight,
  narrowestShare,
  type StageRow,
  shapeCell,
} from './stage-cells';
import { fitRail, type Rail, type RailFrame, railFrame } from './stage-rail';
import type { TextFitter } from './text-fitter';
import { stylesDown } from './type-sizes';

/** Where the columns of a staged grid stand, and what each row needs. */
export interface StagePlan {
  readonly size: number;
  readonly width: number;
  readonly rail: RailFrame;
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  readonly headings: readonly FittedText[];
  readonly headingHeight: number;
  readonly rails: readonly Rail[];
  /** The ways to share each cell, by row and column. */
  readonly shapes: readonly (readonly (readonly CellShape[])[])[];
  /** Least height of each row. */
  readonly needs: readonly number[];
  /** Least height of the whole grid. */
  readonly height: number;
}

/** The page of a staged grid, in pixels. */
export interface StagePage {
  readonly width: number;
  readonly height: number;
  /** How much larger it is than the room in which it is shown whole. */
  readonly growth: number;
}

const headingStyles = stylesDown(13, 11, 600);
/** A row with nothing in it is still as high as an empty cell's words. */
const lowestRow = 40;
const floorRow = 34;
/** How much wider a column gets for each criterion that its fullest cell has beyond one. */
const leanings = [0, 0.1, 0.2, 0.3, 0.45, 0.6] as const;

const headingText = ({ name, origin }: DomainFile): string =>
  origin === 'proposal' ? `${name} (proposed)` : name;

function columnsOf(
  rows: readonly StageRow[],
  count: number,
  left: number,
  width: number,
  leaning: number,
) {
  const weights = Array.from({ length: count }, (_, index) => {
    const fullest = Math.max(1, ...rows.map((row) => row.cells[index]?.length ?? 0));
    return 1 + leaning * (fullest - 1);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const free = width - left - (count - 1) * gridGaps.column;
  let x = left;
  return weights.map((weight) => {
    const start = Math.round(x);
    const end = Math.round(x + (free * weight) / sum);
    x += (free * weight) / sum + gridGaps.column;
    return { x: start, width: end - start };
  });
}

function planWith(
  rows: readonly StageRow[],
  domains: readonly DomainFile[],
  page: StagePage,
  size: number,
  leaning: number,
  fitter: TextFitter,
): StagePlan {
  const { width } = page;
  const stages = rows.map(({ stage }) => stage);
  const rail = railFrame(stages, page, fitter);
  const columns = columnsOf(
    rows,
    Math.max(1, domains.length),
    rail.width + gridGaps.column,
    width,
    leaning,
  );
  const headings = domains.map((domain, index) =>
    fitter.fit(headingText(domain), {
      width: (columns[index]?.width ?? 0) - 4,
      maxLines: 4,
      styles: headingStyles,
    }),
  );
  const headingHeight =
    Math.max(0, ...headings.map(({ lines, lineHeight }) => lines.length * lineHeight)) + 6;
  const rails = stages.map((stage) => fitRail(stage, rail, fitter));
  const shapes = rows.map(({ cells }) =>
    cells.map((cell, index) => shapeCell(cell, columns[index]?.width ?? 0, size, fitter)),
  );
  const needs = rows.map(({ stage }, index) => {
    const cells = (shapes[index] ?? []).map(leastHeight);
    return Math.max(
      stage.floor === true ? floorRow : lowestRow,
      rails[index]?.height ?? 0,
      ...cells,
    );
  });
  const height =
    headingHeight + needs.reduce((sum, need) => sum + need, 0) + (rows.length - 1) * gridGaps.row;
  return { size, width, rail, columns, headings, headingHeight, rails, shapes, needs, height };
}

/** The plan of that width with names of that size that needs the least height; columns of equal width where they do. */
export function planStages(
  rows: readonly StageRow[],
  domains: readonly DomainFile[],
  page: StagePage,
  size: number,
  fitter: TextFitter,
): StagePlan {
  let best = planWith(rows, domains, page, size, leanings[0], fitter);
  for (const leaning of leanings.slice(1)) {
    if (best.height <= page.height) break;
    const plan = planWith(rows, domains, page, size, leaning, fitter);
    if (plan.columns.some((column) => column.width < narrowestShare)) break;
    if (plan.height < best.height) best = plan;
  }
  return best;
}

/** Heights of the rows on a page: what is left goes to the lowest rows first, the floor apart. */
export function shareHeight(plan: StagePlan, rows: readonly StageRow[], height: number): number[] {
  const heights = [...plan.needs];
  const raised = rows.flatMap(({ stage }, index) => (stage.floor === true ? [] : [index]));
  let spare = Math.floor(height - plan.height);
  while (spare > 0 && raised.length > 0) {
    const lowest = Math.min(...raised.map((index) => heights[index] ?? 0));
    const low = raised.filter((index) => heights[index] === lowest);
    const next = Math.min(
      ...raised
        .filter((index) => (heights[index] ?? 0) > lowest)
        .map((index) => heights[index] ?? 0),
    );
    const step = Math.min(next - lowest, Math.floor(spare / low.length), tallestRow - lowest);
    if (step <= 0) break;
    for (const index of low) heights[index] = lowest + step;
    spare -= step * low.length;
  }
  return heights;
}

const tallestRow = 150;
