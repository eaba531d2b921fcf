import type { Box, Placement, Point, TilePlace } from '../../scene/placement';

const contains = (box: Box, x: number, y: number): boolean =>
  x >= box.x && y >= box.y && x < box.x + box.width && y < box.y + box.height;

/** The innermost tile, or else the band or rail, that a point lies on; null between them. */
export function elementAt(placement: Placement, { x, y }: Point): string | null {
  const group = placement.groups.find(({ box }) => contains(box, x, y));
  if (group === undefined) return null;
  const [left, top] = [x - group.box.x, y - group.box.y];
  const tile = group.tiles.find(({ box }) => contains(box, left, top));
  if (tile === undefined) return contains(group.band, left, top) ? group.key : null;
  return (tile.children.find(({ box }) => contains(box, left, top)) ?? tile).key;
}

/** The part of a line, from 0 at its start to 1 at its end, that runs inside a box; null when none does. */
function spanInside(box: Box, from: Point, to: Point): readonly [number, number] | null {
  let [enter, leave] = [0, 1];
  const axes = [
    [from.x, to.x - from.x, box.x, box.x + box.width],
    [from.y, to.y - from.y, box.y, box.y + box.height],
  ] as const;
  for (const [start, run, low, high] of axes) {
    if (run === 0) {
      if (start < low || start >= high) return null;
      continue;
    }
    const [a, b] = [(low - start) / run, (high - start) / run];
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
  }
  return enter <= leave ? [enter, leave] : null;
}

interface Crossing {
  readonly key: string;
  readonly at: number;
}

/** What a line crosses of a tile: its own face, and the tiles inside it. */
function crossings(tile: TilePlace, from: Point, to: Point): Crossing[] {
  const span = spanInside(tile.box, from, to);
  if (span === null) return [];
  const held = tile.children.flatMap((child) => {
    const inner = spanInside(child.box, from, to);
    return inner === null ? [] : [{ key: child.key, at: inner[0], length: inner[1] - inner[0] }];
  });
  const covered = held.reduce((sum, one) => sum + one.length, 0);
  const own = held.length === 0 || span[1] - span[0] - covered > 1e-9;
  return own ? [{ key: tile.key, at: span[0] }, ...held] : held;
}

/**
 * The tiles that a straight line passes over, in the order in which it meets them. A brush that
 * moves fast skips none. Over a tile inside a tile, only the inner one counts.
 */
export function tilesOnLine(placement: Placement, from: Point, to: Point): string[] {
  return placement.groups
    .filter(({ box }) => spanInside(box, from, to) !== null)
    .flatMap(({ box, tiles }) => {
      const start = { x: from.x - box.x, y: from.y - box.y };
      const end = { x: to.x - box.x, y: to.y - box.y };
      return tiles.flatMap((tile) => crossings(tile, start, end));
    })
    .sort((a, b) => a.at - b.at)
    .map(({ key }) => key);
}

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The box that two opposite corners span. */
export const boxBetween = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

/** The tiles that a box touches, those inside tiles included, in the model's own order. */
export function tilesInBox(placement: Placement, area: Box): string[] {
  return placement.groups
    .filter(({ box }) => overlaps(box, area))
    .flatMap(({ box, tiles }) => {
      const local = { ...area, x: area.x - box.x, y: area.y - box.y };
      const touched = (tile: TilePlace): string[] =>
        overlaps(tile.box, local) ? [tile.key, ...tile.children.flatMap(touched)] : [];
      return tiles.flatMap(touched);
    });
}
