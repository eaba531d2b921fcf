import type { Box, GroupPlace, Placement, TilePlace } from './placement';

/** Where to go from an element; home and end stay in its group, first and last span the map. */
export type Movement = 'left' | 'right' | 'up' | 'down' | 'home' | 'end' | 'first' | 'last';

/** A tile, a group's band or a stage's rail, where it stands on the whole map. */
export interface Spot {
  readonly key: string;
  /** In pixels at scale 1, from the map's top left corner. */
  readonly box: Box;
  /** Key of the group that it belongs to; a band belongs to its own. */
  readonly group: string;
  /** Key of the tile that it lies in, or null. */
  readonly inside: string | null;
  readonly band: boolean;
  /** 1 for groups, counting inwards. */
  readonly level: number;
  /** Which one it is among its siblings, from 1, and how many they are. */
  readonly position: number;
  readonly siblings: number;
}

const shifted = (box: Box, by: Box): Box => ({ ...box, x: box.x + by.x, y: box.y + by.y });

function tileSpots(
  tiles: readonly TilePlace[],
  group: GroupPlace,
  inside: string | null,
  level: number,
): Spot[] {
  return tiles.flatMap((tile, index) => [
    {
      key: tile.key,
      box: shifted(tile.box, group.box),
      group: group.key,
      inside,
      band: false,
      level,
      position: index + 1,
      siblings: tiles.length,
    },
    ...tileSpots(tile.children, group, tile.key, level + 1),
  ]);
}

const known = new WeakMap<Placement, ReadonlyMap<string, Spot>>();

/** Everything that the keyboard can be on, in the model's own order, containers first. */
export function spotsOf(placement: Placement): ReadonlyMap<string, Spot> {
  const kept = known.get(placement);
  if (kept !== undefined) return kept;
  const spots = new Map<string, Spot>();
  placement.groups.forEach((group, index) => {
    spots.set(group.key, {
      key: group.key,
      box: shifted(group.band, group.box),
      group: group.key,
      inside: null,
      band: true,
      level: 1,
      position: index + 1,
      siblings: placement.groups.length,
    });
    for (const spot of tileSpots(group.tiles, group, null, 2)) spots.set(spot.key, spot);
  });
  known.set(placement, spots);
  return spots;
}

/** A box seen along a direction: `near` and `far` grow in that direction, `low` and `high` cross it. */
interface Facing {
  readonly near: number;
  readonly far: number;
  readonly low: number;
  readonly high: number;
}

function facing(box: Box, direction: 'left' | 'right' | 'up' | 'down'): Facing {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  if (direction === 'right') return { near: box.x, far: right, low: box.y, high: bottom };
  if (direction === 'left') return { near: -right, far: -box.x, low: box.y, high: bottom };
  if (direction === 'down') return { near: box.y, far: bottom, low: box.x, high: right };
  return { near: -bottom, far: -box.y, low: box.x, high: right };
}

const overlap = (a: Facing, b: Facing): number => Math.min(a.high, b.high) - Math.max(a.low, b.low);

/** Gaps that differ by no more than this many pixels count as equal: rows need not align exactly. */
const slack = 14;

/** The nearest of `candidates` straight ahead; where nothing is, the nearest that lies aslant. */
function nearest(
  from: Box,
  candidates: readonly Spot[],
  direction: 'left' | 'right' | 'up' | 'down',
): Spot | null {
  const here = facing(from, direction);
  const ahead = candidates
    .map((spot) => ({ spot, there: facing(spot.box, direction) }))
    .filter(({ there }) => there.near >= here.far - 1);
  const straight = ahead.filter(({ there }) => overlap(here, there) > 1);
  if (straight.length > 0) {
    const least = Math.min(...straight.map(({ there }) => there.near));
    const row = straight.filter(({ there }) => there.near <= least + slack);
    const offset = ({ there }: { there: Facing }): number => Math.abs(there.low - here.low);
    return row.reduce((best, one) => (offset(one) < offset(best) ? one : best)).spot;
  }
  const cost = ({ there }: { there: Facing }): number =>
    there.near - here.far - 2 * overlap(here, there);
  return ahead.length === 0
    ? null
    : ahead.reduce((best, one) => (cost(one) < cost(best) ? one : best)).spot;
}

/** Steps within a tile that holds others, or out of it; undefined when the step leaves it. */
function stepInside(
  all: readonly Spot[],
  here: Spot,
  direction: 'left' | 'right' | 'up' | 'down',
): Spot | undefined {
  const held = all.filter((spot) => spot.inside === here.key);
  if (direction === 'down' && held.length > 0) return held[0];
  if (here.inside === null) return undefined;
  const sibling = nearest(
    here.box,
    all.filter(
      (spot) =>
        spot.inside === here.inside && spot !== here && isStraight(here.box, spot.box, direction),
    ),
    direction,
  );
  if (sibling !== null) return sibling;
  return direction === 'up' ? all.find((spot) => spot.key === here.inside) : undefined;
}

const isStraight = (from: Box, to: Box, direction: 'left' | 'right' | 'up' | 'down'): boolean =>
  overlap(facing(from, direction), facing(to, direction)) > 1;

/**
 * The key of the element that lies in a direction from `from`, by geometry; null when there is
 * none. Moving down enters a tile that holds others, moving up leaves it. An unknown or missing
 * `from` starts at the first tile.
 */
export function move(
  placement: Placement,
  from: string | null,
  direction: Movement,
): string | null {
  const all = [...spotsOf(placement).values()];
  const tiles = all.filter((spot) => !spot.band);
  const here = from === null ? undefined : spotsOf(placement).get(from);
  if (direction === 'last') return tiles.at(-1)?.key ?? null;
  if (direction === 'first' || here === undefined) return (tiles[0] ?? all[0])?.key ?? null;
  if (direction === 'home' || direction === 'end') {
    const own = tiles.filter((spot) => spot.group === here.group);
    return own.at(direction === 'home' ? 0 : -1)?.key ?? null;
  }
  const inside = stepInside(all, here, direction);
  if (inside !== undefined) return inside.key;
  const outer = all.find((spot) => spot.key === here.inside) ?? here;
  const top = all.filter((spot) => spot.inside === null && spot !== outer);
  const next = nearest(outer.box, top, direction);
  if (next === null || direction !== 'up') return next?.key ?? null;
  const held = all.filter((spot) => spot.inside === next.key);
  return (nearest(here.box, held, 'up') ?? next).key;
}
