import type { Model } from '../../model/model';
import type { GroupPlace, TilePlace } from '../placement';
import { bandHeight, columnsAt, spacing } from './band-geometry';
import { flowBlocks } from './flow';
import { placeBand } from './place-band';
import { type NameStyles, placeTile } from './place-tile';
import type { GroupBlocks, Plan } from './plan-bands';
import type { TextFitter } from './text-fitter';

/** Where the tiles of a group stand: its rows of equal tiles under its heading. */
function placeTiles(
  model: Model,
  group: GroupBlocks,
  grid: {
    readonly columns: number;
    readonly tile: number;
    readonly height: number;
    readonly top: number;
  },
  styles: NameStyles,
  fitter: TextFitter,
): TilePlace[] {
  const { spans } = flowBlocks(group.blocks, grid.columns);
  const single = Array.from({ length: grid.columns }, (_, column) =>
    columnsAt(grid.tile, column, 1),
  );
  const places: TilePlace[] = [];
  for (let index = 0; index < spans.length; index += 1) {
    const [element, span] = [group.tiles[index], spans[index]];
    if (element === undefined || span === undefined) continue;
    const across = span.columns === 1 ? single[span.column] : undefined;
    const { x, width } = across ?? columnsAt(grid.tile, span.column, span.columns);
    const y = grid.top + span.row * (grid.height + spacing.tile);
    const height = span.rows * grid.height + (span.rows - 1) * spacing.tile;
    places.push(placeTile(model, element, { x, y, width, height }, span.columns, styles, fitter));
  }
  return places;
}

/** Places the groups of a plan one after another; `spare` pixels are shared out between the bands. */
export function* placeBands(
  model: Model,
  groups: readonly GroupBlocks[],
  plan: Plan,
  styles: NameStyles,
  fitter: TextFitter,
  spare = 0,
): Generator<GroupPlace> {
  let y = 0;
  const gaps = Math.max(1, plan.rows.length - 1);
  const wider = Math.min(spacing.group, spare / gaps);
  for (const [rowIndex, { band, tile, groups: boxes }] of plan.rows.entries()) {
    const top = plan.headingHeights[rowIndex] ?? 0;
    const height = bandHeight(band.rows, top, plan.tile);
    const bandTop = Math.round(y);
    y += height + spacing.group + wider;
    for (const [index, group] of groups.slice(band.from, band.to).entries()) {
      const [box, heading] = [boxes[index], plan.headings[rowIndex]?.[index]];
      if (box === undefined || heading === undefined) continue;
      const grid = { columns: band.each[index] ?? 1, tile, height: plan.tile, top };
      yield {
        key: group.element.key,
        box: { x: box.x, y: bandTop, width: box.width, height },
        bandSide: 'top',
        number: heading.number,
        name: heading.name,
        ...placeBand(heading, box.width, top, fitter),
        tiles: placeTiles(model, group, grid, styles, fitter),
        empty: [],
      };
    }
  }
}
