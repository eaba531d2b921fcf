import type { ColumnsFor } from './flow';

/** What the choice needs to know of a group. */
export interface GroupSize {
  readonly cells: number;
  readonly columns: ColumnsFor;
}

/** Neighbouring groups side by side, all with the same number of tile rows. */
export interface Band {
  /** Index of its first group, and of the first one after it. */
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  /** Columns of all its groups together, and of each. */
  readonly columns: number;
  readonly each: readonly number[];
}

/** A band costs about this much of a row of tiles for its heading. */
const headingRows = 0.55;
/** How much worse tiles of unequal width are than empty cells. */
const unevenness = 6;

const widthOf = ({ cells, columns }: GroupSize, rows: number, narrowest: number): number =>
  Math.max(Math.min(narrowest, Math.max(1, cells)), columns(rows));

/** Columns of the first groups together, for a number of rows: worked out once per number. */
function columnSums(
  groups: readonly GroupSize[],
  narrowest: number,
): (rows: number) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  return (rows) => {
    const held = known.get(rows);
    if (held !== undefined) return held;
    const sums = [0];
    for (const group of groups) sums.push((sums.at(-1) ?? 0) + widthOf(group, rows, narrowest));
    known.set(rows, sums);
    return sums;
  };
}

interface Choice {
  readonly band: Omit<Band, 'each'>;
  readonly cost: number;
}

/**
 * Divides groups, in their order, into bands about `target` columns wide: as few rows in all as
 * can be, with tiles as equal in width as can be. Tries every division into bands of likely heights.
 */
export function chooseBands(groups: readonly GroupSize[], target: number): Band[] {
  // A heading needs room: no group of several tiles is one column wide where two can be had.
  const narrowest = target > 2 ? 2 : 1;
  const sums = columnSums(groups, narrowest);
  const bestBand = (from: number, to: number, cells: number): Choice | null => {
    let best: Choice | null = null;
    const likely = Math.ceil(cells / target);
    for (let rows = Math.max(1, likely - 1); rows <= likely + 3; rows += 1) {
      const columns = (sums(rows)[to] ?? 0) - (sums(rows)[from] ?? 0);
      const uneven = columns / target - 1;
      const stretched = uneven > 0 ? uneven * 2 : uneven;
      const cost = (rows + headingRows) * target + unevenness * stretched * stretched * cells;
      if (best === null || cost < best.cost) best = { band: { from, to, rows, columns }, cost };
    }
    return best;
  };
  const before: { cost: number; choice: Choice | null; from: number }[] = [
    { cost: 0, choice: null, from: 0 },
  ];
  for (let to = 1; to <= groups.length; to += 1) {
    let best = { cost: Number.POSITIVE_INFINITY, choice: null as Choice | null, from: 0 };
    let cells = 0;
    for (let from = to - 1; from >= 0; from -= 1) {
      cells += groups[from]?.cells ?? 0;
      if (to - from > Math.max(1, (target * 1.3) / narrowest)) break;
      const choice = bestBand(from, to, cells);
      const cost = (before[from]?.cost ?? 0) + (choice?.cost ?? 0);
      if (choice !== null && cost < best.cost) best = { cost, choice, from };
    }
    before.push(best);
  }
  const bands: Band[] = [];
  for (let to = groups.length; to > 0; to = before[to]?.from ?? 0) {
    const choice = before[to]?.choice;
    if (!choice) continue;
    const { band } = choice;
    const each = groups
      .slice(band.from, band.to)
      .map((group) => widthOf(group, band.rows, narrowest));
    bands.unshift({ ...band, each });
  }
  return bands;
}
