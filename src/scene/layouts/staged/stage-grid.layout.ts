import type { Element, Model } from '../../../model/model';
import type {
  Box,
  EmptyPlace,
  GroupPlace,
  Layout,
  LayoutOptions,
  Placement,
  TilePlace,
} from '../../placement';
import { nameStyles, placeTile } from '../../placing/place-tile';
import { acrossIn, gridGaps, type StageRow, shareOf, stageRows } from '../../placing/stage-cells';
import { planStages, type StagePlan, shareHeight } from '../../placing/stage-plan';
import { fitRail, placeRail } from '../../placing/stage-rail';
import { createTextFitter, type TextFitter } from '../../placing/text-fitter';
import { smallestSize, stylesDown } from '../../placing/type-sizes';

const nameSize = 13;
const narrowestColumn = 118;
const narrowestRail = 180;
const growth = 1.03;
const largestGrowth = 1.8;
const emptyStyles = stylesDown(smallestSize, smallestSize, 400);

interface Job {
  readonly model: Model;
  readonly rows: readonly StageRow[];
  readonly fitter: TextFitter;
}

/** What an empty cell says: whether the source has nothing there, or nothing of it is public. */
const emptyWords = (model: Model): string =>
  model.notes.some((note) => note.includes('no public criterion'))
    ? 'no public criterion'
    : 'no criterion in the source';

/** The plan whose names are largest; a page too small for readable ones grows in its own shape. */
function findPlan(
  job: Job,
  page: LayoutOptions['page'],
): { readonly plan: StagePlan; readonly height: number } {
  const { model, rows, fitter } = job;
  const least =
    narrowestRail + Math.max(1, model.domains.length) * (narrowestColumn + gridGaps.column);
  const start = Math.max(1, least / page.width);
  for (let scale = start; ; scale *= growth) {
    const grown = {
      width: Math.floor(page.width * scale),
      height: page.height * scale,
      growth: scale / start,
    };
    const last = scale > largestGrowth * start;
    // A name is as small as the smallest readable size once the page is shown whole.
    const smallest = last ? smallestSize : Math.floor((smallestSize * scale) / start + 0.4);
    for (let size = nameSize; size >= Math.min(nameSize, smallest); size -= 1) {
      const plan = planStages(rows, model.domains, grown, size, fitter);
      if (plan.height <= grown.height) return { plan, height: grown.height };
      if (last && size === smallest) return { plan, height: plan.height };
    }
  }
}

function placeCell(
  job: Job,
  criteria: readonly Element[],
  box: Box,
  across: number,
  styles: ReturnType<typeof nameStyles>,
): TilePlace[] {
  const down = Math.ceil(criteria.length / across);
  const share = shareOf(box.width, across);
  const high = (box.height - (down - 1) * gridGaps.tile) / down;
  return criteria.map((element, index) => {
    const [column, row] = [index % across, Math.floor(index / across)];
    // The last row of a cell has no holes: what stands in it shares its width.
    const inRow = row === down - 1 ? criteria.length - row * across : across;
    const width = inRow === across ? share : shareOf(box.width, inRow);
    const x = Math.round(box.x + column * (width + gridGaps.tile));
    const y = Math.round(box.y + row * (high + gridGaps.tile));
    const right = Math.round(box.x + column * (width + gridGaps.tile) + width);
    const bottom = Math.round(box.y + row * (high + gridGaps.tile) + high);
    return placeTile(
      job.model,
      element,
      { x, y, width: right - x, height: bottom - y },
      1,
      styles,
      job.fitter,
    );
  });
}

function place(model: Model, { page, measure }: LayoutOptions): Placement {
  const fitter = createTextFitter(measure);
  const rows = stageRows(model);
  const job = { model, rows, fitter };
  const { plan, height } = findPlan(job, page);
  const heights = shareHeight(plan, rows, height);
  const styles = nameStyles(plan.size);
  const words = emptyWords(model);
  let y = plan.headingHeight;
  const groups = rows.map(({ stage, cells }, index): GroupPlace => {
    const rowHeight = heights[index] ?? 0;
    const rail = plan.rails[index] ?? fitRail(stage, plan.rail, fitter);
    const tiles: TilePlace[] = [];
    const empty: EmptyPlace[] = [];
    cells.forEach((criteria, column) => {
      const { x, width } = plan.columns[column] ?? { x: 0, width: 0 };
      const box = { x, y: 0, width, height: rowHeight };
      if (criteria.length === 0) {
        empty.push({
          box,
          text: fitter.fit(words, { width: width - 8, maxLines: 2, styles: emptyStyles }),
        });
      } else {
        const across = acrossIn(plan.shapes[index]?.[column] ?? [], criteria.length, box);
        tiles.push(...placeCell(job, criteria, box, across, styles));
      }
    });
    const box = { x: 0, y, width: plan.width, height: rowHeight };
    y += rowHeight + gridGaps.row;
    const order = new Map(stage.children.map((key, position) => [key, position]));
    tiles.sort((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0));
    return {
      key: stage.key,
      box,
      band: { x: 0, y: 0, width: plan.rail.width, height: rowHeight },
      bandSide: 'left',
      number: rail.number,
      name: rail.name,
      parts: placeRail(rail, rowHeight),
      tiles,
      empty,
    };
  });
  const columns = model.domains.map(({ id }, index) => {
    const { x, width } = plan.columns[index] ?? { x: 0, width: 0 };
    const name = plan.headings[index] ?? fitter.line('');
    return { key: id, box: { x, y: 0, width, height: plan.headingHeight - 6 }, name };
  });
  return { width: plan.width, height: Math.max(0, y - gridGaps.row), groups, columns };
}

/** Stages as rows with the highest at the top, domains as columns, criteria as tiles in the cells. */
export const layout: Layout = {
  id: 'stage-grid',
  label: 'Stages',
  order: 1,
  suits: (model) => model.kind === 'staged',
  place,
};
