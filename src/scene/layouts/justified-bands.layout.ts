import type { Element, Model } from '../../model/model';
import type { Layout, LayoutOptions, Placement } from '../placement';
import { bandHeight, spacing } from '../placing/band-geometry';
import type { Band } from '../placing/choose-bands';
import { reportNames, shapePenalty } from '../placing/judge-plan';
import { placeBands } from '../placing/place-bands';
import { nameStyles, placeTile } from '../placing/place-tile';
import {
  type GroupBlocks,
  groupBlocks,
  likelyBands,
  lowestTile,
  manyCells,
  manyTile,
  measurePlan,
  narrowestTile,
  type Plan,
} from '../placing/plan-bands';
import { createTextFitter, type TextFitter } from '../placing/text-fitter';

type Page = LayoutOptions['page'];

/** Names are set in this size and shrink from there; large tiles take a larger one. */
const nameSize = 13;
const largeNameSize = 14;
/** Below this a page is a phone: the map grows downward only. */
const narrowPage = 700;
/** Small changes of the page leave the division as it is. */
const pageStep = 20;
/** Steps in which a page grows for the sake of its names: small at first. */
const growth = 1.02;
/** A page that has grown so often takes the best plan there is, with the fewest names cut. */
const mostAttempts = 16;
const tallestGrownTile = 112;

interface Job {
  readonly model: Model;
  readonly groups: readonly GroupBlocks[];
  readonly cells: number;
  readonly fitter: TextFitter;
  /** The tiles with the longest names: where one of these is cut, no other need be looked at. */
  readonly longest: readonly Element[];
}

/** A division as it comes out on a page. */
interface Candidate {
  readonly bands: readonly Band[];
  readonly plan: Plan;
  /** How bad its shape is, whatever its names come to. */
  readonly shape: number;
}

interface Found {
  readonly bands: readonly Band[];
  readonly penalty: number;
  /** Whether every tile is large enough and every name stands whole. */
  readonly fits: boolean;
  /** Least size of a tile over its size: above 1 the page is too small. */
  readonly short: number;
}

const leastTile = (job: Job): { readonly width: number; readonly height: number } =>
  job.cells > manyCells ? manyTile : { width: narrowestTile, height: lowestTile };

const sizeFor = (plan: Plan): number => {
  const narrowest = Math.min(...plan.rows.map(({ tile }) => tile));
  return narrowest >= 168 && plan.tile >= 88 ? largeNameSize : nameSize;
};

/** As bad as that is a name that is cut; and a plan in which names are, where plans are not told apart by how many. */
const cutPenalty = 400;
const misfitPenalty = 4000;

function judge(job: Job, { bands, plan, shape }: Candidate, mostCut: number): Found {
  const narrowest = Math.min(...plan.rows.map(({ tile }) => tile));
  const many = job.cells > manyCells;
  const least = leastTile(job);
  // How much larger the page must be for tiles of the least size.
  const short = Math.max(least.height / Math.max(1, plan.tile), least.width / narrowest);
  if (short > 1) return { bands, penalty: shape + 1e6 * short, fits: false, short };
  if (many) return { bands, penalty: shape, fits: true, short };
  const size = sizeFor(plan);
  const styles = nameStyles(size);
  const box = { x: 0, y: 0, width: Math.floor(narrowest), height: plan.tile };
  const hopeless = job.longest.some((element) => {
    const { name } = placeTile(job.model, element, box, 1, styles, job.fitter);
    return name.cut || name.broken;
  });
  const placed = placeBands(job.model, job.groups, plan, styles, job.fitter);
  const names = hopeless ? null : reportNames(placed, size, mostCut);
  if (names === null) return { bands, penalty: shape + misfitPenalty, fits: false, short };
  const { cut, shrunk } = names;
  return { bands, penalty: shape + 30 * shrunk + cutPenalty * cut, fits: cut === 0, short };
}

/** The best division for a page. With `mostCut` names cut or fewer, plans that do not fit are told apart. */
function bestBands(job: Job, page: Page, mostCut: number): Found | null {
  const candidates = likelyBands(job.groups, page)
    .map((bands): Candidate => {
      const plan = measurePlan(job.groups, bands, page, job.fitter);
      return { bands, plan, shape: shapePenalty(plan, job.cells) };
    })
    .sort((a, b) => a.shape - b.shape);
  let best: Found | null = null;
  for (const candidate of candidates) {
    // Names can only make it worse.
    if (best?.fits && candidate.shape >= best.penalty) break;
    const found = judge(job, candidate, mostCut);
    if (
      best === null ||
      Number(found.fits) - Number(best.fits) > 0 ||
      (found.fits === best.fits && found.penalty < best.penalty)
    ) {
      best = found;
    }
  }
  return best;
}

const roundDown = (value: number): number =>
  Math.max(pageStep, Math.floor(value / pageStep) * pageStep);

/** Makes the page larger, in its own shape, until the map fits on it. */
function growBoth(job: Job, page: Page): { readonly bands: readonly Band[]; readonly page: Page } {
  const [width, height] = [roundDown(page.width), roundDown(page.height)];
  const { width: wide, height: high } = leastTile(job);
  const area = job.cells * (wide + spacing.tile) * (high + spacing.tile);
  let scale = Math.max(
    1,
    Math.sqrt((area * (job.cells > manyCells ? 1.18 : 1)) / (width * height)),
  );
  for (let attempt = 0; ; attempt += 1) {
    const last = attempt > mostAttempts;
    const grown = { width: width * scale, height: height * scale };
    const found = bestBands(job, grown, last ? Number.POSITIVE_INFINITY : 0);
    if (found === null || found.fits || last) {
      return {
        bands: found?.bands ?? [],
        page: { width: page.width * scale, height: page.height * scale },
      };
    }
    scale *=
      found.short > 1
        ? Math.max(1.01, Math.sqrt(found.short))
        : growth ** (1 + Math.floor(attempt / 3));
  }
}

const heightOf = (plan: Plan, tile: number): number =>
  plan.rows.reduce((sum, { band }, index) => {
    return sum + bandHeight(band.rows, plan.headingHeights[index] ?? 0, tile) + spacing.group;
  }, -spacing.group);

/** Keeps the width of a narrow page and makes it as long as the names ask for. */
function growDown(job: Job, page: Page): { readonly bands: readonly Band[]; readonly page: Page } {
  const columns = Math.max(1, Math.floor(roundDown(page.width) / (narrowestTile + spacing.tile)));
  const square = {
    width: page.width,
    height: (job.cells * page.width) / (columns * columns) / 1.4,
  };
  const candidates = likelyBands(job.groups, square).filter((bands) =>
    bands.every((band) => band.columns <= columns),
  );
  const bands = candidates.at(-1) ?? likelyBands(job.groups, square)[0] ?? [];
  const plan = measurePlan(
    job.groups,
    bands,
    { ...page, height: Number.MAX_SAFE_INTEGER },
    job.fitter,
  );
  for (let tile = leastTile(job).height; ; tile += 8) {
    const height = Math.max(page.height, heightOf(plan, tile));
    const grown = { width: page.width, height };
    if (job.cells > manyCells || tile >= tallestGrownTile) return { bands, page: grown };
    const placed = placeBands(
      job.model,
      job.groups,
      { ...plan, tile },
      nameStyles(nameSize),
      job.fitter,
    );
    if (reportNames(placed, nameSize, 0) !== null) return { bands, page: grown };
  }
}

function place(model: Model, { page, measure }: LayoutOptions): Placement {
  const groups = groupBlocks(model);
  if (groups.length === 0)
    return { width: page.width, height: page.height, groups: [], columns: [] };
  const fitter = createTextFitter(measure);
  const cells = groups.reduce((sum, group) => sum + Math.max(1, group.cells), 0);
  const longest = groups
    .flatMap(({ tiles }) => tiles.filter(({ children }) => children.length === 0))
    .sort((a, b) => b.name.length - a.name.length)
    .slice(0, 6);
  const job = { model, groups, cells, fitter, longest };
  const grown = page.width < narrowPage ? growDown(job, page) : growBoth(job, page);
  const plan = measurePlan(groups, grown.bands, grown.page, fitter);
  const spare = Math.max(0, grown.page.height - heightOf(plan, plan.tile));
  const styles = nameStyles(sizeFor(plan), cells <= manyCells);
  const placed = [...placeBands(model, groups, plan, styles, fitter, spare)];
  return {
    width: Math.max(...placed.map(({ box }) => box.x + box.width)),
    height: Math.max(...placed.map(({ box }) => box.y + box.height)),
    groups: placed,
    columns: [],
  };
}

/** Groups side by side in as few bands as the page's shape asks for, all tiles equal, edges aligned. */
export const layout: Layout = {
  id: 'justified-bands',
  label: 'Bands',
  order: 1,
  suits: (model) => model.kind === 'capability',
  place,
};
