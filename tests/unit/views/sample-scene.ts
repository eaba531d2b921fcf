import type { GroupPlace, Placement, TilePlace } from '../../../src/scene/placement';
import type { GroupNode, Scene, TileNode } from '../../../src/scene/scene';
import { themes } from '../../../src/scene/theme';

const tileNode = (place: TilePlace): TileNode => ({
  place,
  paint: {
    fill: { kind: 'none' },
    ink: '#000000',
    chip: '',
    words: 'not assessed',
    legend: 'none',
  },
  pips: null,
  marks: [],
  flags: [],
  stripe: null,
  label: place.key,
  title: place.key,
  children: place.children.map(tileNode),
});

const groupNode = (place: GroupPlace): GroupNode => ({
  place,
  figures: { value: '', assessed: 0, of: 0, summary: '', bar: [] },
  gauge: null,
  label: place.key,
  title: place.key,
  tiles: place.tiles.map(tileNode),
  empty: [],
});

/** A scene in which nothing is assessed. */
export const sceneOf = (placement: Placement): Scene => ({
  width: placement.width,
  height: placement.height,
  theme: themes.light,
  groups: placement.groups.map(groupNode),
  columns: placement.columns,
  legend: [],
  caption: '',
  flags: [],
  counted: 'assessed',
  assessed: 0,
  of: 0,
  standing: null,
});

/** The scene with one tile rated: only what contains it is a new object. */
export function withRated(scene: Scene, key: string): Scene {
  const rate = (tile: TileNode): TileNode => {
    if (tile.place.key === key) return { ...tile, label: `${tile.label} rated` };
    const children = tile.children.map(rate);
    return children.every((child, index) => child === tile.children[index])
      ? tile
      : { ...tile, children };
  };
  const groups = scene.groups.map((group) => {
    const tiles = group.tiles.map(rate);
    return tiles.every((tile, index) => tile === group.tiles[index]) ? group : { ...group, tiles };
  });
  return { ...scene, groups };
}
