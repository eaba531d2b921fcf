import type { GroupPlace, TilePlace } from '../placement';
import { likelyAspect, lowestTile, narrowestTile, type Plan } from './plan-bands';

/** How bad a plan is, before its names are looked at: 0 is perfect. */
export function shapePenalty(plan: Plan, cells: number): number {
  const widths = plan.rows.map(({ tile }) => tile);
  const [narrow, wide] = [Math.min(...widths), Math.max(...widths)];
  const places = plan.rows.reduce((sum, { band }) => sum + band.rows * band.columns, 0);
  const aspect = Math.log((narrow + wide) / 2 / Math.max(1, plan.tile) / likelyAspect);
  const small = Math.max(0, narrowestTile - narrow) + Math.max(0, lowestTile - plan.tile);
  return (
    25 * aspect * aspect +
    60 * (wide / narrow - 1) +
    (40 * (places - cells)) / cells +
    small * small
  );
}

/** What a placed map's names say about it. */
export interface NameReport {
  /** Names that end in an ellipsis, are broken within a word or run into a tile inside. */
  readonly cut: number;
  /** Mean of the squares of what names are smaller than `wished`. */
  readonly shrunk: number;
  /** Share of the names that are smaller than `wished`. */
  readonly share: number;
}

/** Looks at every name of a map as it is placed; null once more than `mostCut` are cut: then no further group is placed. */
export function reportNames(
  groups: Iterable<GroupPlace>,
  wished: number,
  mostCut: number,
): NameReport | null {
  let [cut, squares, smaller, count] = [0, 0, 0, 0];
  const look = ({ name, box, parts, children }: TilePlace, size: number): void => {
    count += 1;
    const end = box.y + parts.name.y + name.lines.length * name.lineHeight;
    if (name.cut || name.broken || children.some((child) => child.box.y < end)) cut += 1;
    const missing = Math.max(0, size - name.style.size);
    squares += missing * missing;
    if (missing > 0) smaller += 1;
  };
  for (const group of groups) {
    if (group.name.cut) cut += 1;
    for (const tile of group.tiles) {
      look(tile, wished);
      for (const child of tile.children) look(child, child.name.style.size);
    }
    if (cut > mostCut) return null;
  }
  return { cut, shrunk: squares / Math.max(1, count), share: smaller / Math.max(1, count) };
}
