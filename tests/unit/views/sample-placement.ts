import type {
  Box,
  GroupPlace,
  Placement,
  TileParts,
  TilePlace,
} from '../../../src/scene/placement';
import type { FittedText } from '../../../src/scene/text-style';

const noText: FittedText = {
  lines: [],
  style: { size: 12, weight: 400 },
  lineHeight: 16,
  cut: false,
};

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

const spot = { x: 0, y: 0 };
const parts: TileParts = {
  number: spot,
  name: spot,
  chip: spot,
  chipStyle: { size: 12, weight: 600 },
  chipLine: 16,
  pips: null,
  pip: { width: 9, height: 5, gap: 3 },
  marks: spot,
  mark: 5,
};

const tileAt = (key: string, at: Box, children: readonly TilePlace[] = []): TilePlace => ({
  key,
  box: at,
  number: noText,
  name: noText,
  parts,
  children,
});

function group(
  key: string,
  at: Box,
  band: Box,
  tiles: readonly TilePlace[],
  side: 'top' | 'left' = 'top',
): GroupPlace {
  return {
    key,
    box: at,
    band,
    bandSide: side,
    number: noText,
    name: noText,
    parts: {
      number: { x: 0, y: 0 },
      name: { x: 0, y: 0 },
      figures: box(0, 0, 0, 0),
      bar: box(0, 0, 0, 0),
    },
    tiles,
    empty: [],
  };
}

/** A group of two columns with bands on top: a b / c d / e, where c holds c1 and c2; b lies beside it. */
const grid = (name: string, x: number, y: number): GroupPlace =>
  group(name, box(x, y, 220, 350), box(0, 0, 220, 40), [
    tileAt(`${name}.a`, box(10, 50, 95, 90)),
    tileAt(`${name}.b`, box(115, 50, 95, 90)),
    tileAt(`${name}.c`, box(10, 150, 200, 90), [
      tileAt(`${name}.c1`, box(20, 190, 80, 40)),
      tileAt(`${name}.c2`, box(110, 190, 80, 40)),
    ]),
    tileAt(`${name}.e`, box(10, 250, 95, 90)),
  ]);

/** Two groups side by side and one below the first: as on a capability map. */
export const bands: Placement = {
  width: 450,
  height: 710,
  groups: [grid('1', 0, 0), grid('2', 230, 0), grid('3', 0, 360)],
  columns: [],
};

/** Two stages with a rail at the left; the upper one has nothing in its first column. */
export const rails: Placement = {
  width: 500,
  height: 210,
  groups: [
    group(
      's2',
      box(0, 0, 500, 100),
      box(0, 0, 100, 100),
      [tileAt('s2.y', box(310, 0, 190, 100))],
      'left',
    ),
    group(
      's1',
      box(0, 110, 500, 100),
      box(0, 0, 100, 100),
      [tileAt('s1.x', box(110, 0, 190, 100)), tileAt('s1.y', box(310, 0, 190, 100))],
      'left',
    ),
  ],
  columns: [],
};
