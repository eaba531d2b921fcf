import type { Placement } from '../../scene/placement';
import type { GroupNode, Scene, TileNode } from '../../scene/scene';

/** How an element is marked on screen, beside what the scene says; sums of these. */
export const marked = { selected: 1, focused: 2, dimmed: 4, hidden: 8 } as const;

/**
 * The scene that is shown and the marks on it. Each tile listens to its own key, so that a change
 * to one tile wakes one tile, however many there are.
 */
export interface Picture {
  scene(): Scene | null;
  /** Where everything of the scene stands. */
  placement(): Placement | null;
  tile(key: string): TileNode | undefined;
  group(key: string): GroupNode | undefined;
  /** Sum of `marked` values. */
  marks(key: string): number;
  /** Calls `listener` after every change with the keys of what changed; returns how to stop. */
  watch(listener: (changed: ReadonlySet<string>) => void): () => void;
  /** Calls `listener` when that element or its marks change; returns how to stop. */
  watchElement(key: string, listener: () => void): () => void;
  show(placement: Placement, scene: Scene, marks: ReadonlyMap<string, number>): void;
}

type Nodes = { readonly tiles: Map<string, TileNode>; readonly groups: Map<string, GroupNode> };

const none: Nodes = { tiles: new Map(), groups: new Map() };

function indexTiles(into: Map<string, TileNode>, tiles: readonly TileNode[]): void {
  for (const tile of tiles) {
    into.set(tile.place.key, tile);
    if (tile.children.length > 0) indexTiles(into, tile.children);
  }
}

/** Brings the index up to a scene, and adds the keys of what is new or gone to `changed`. */
function follow(nodes: Nodes, before: Scene | null, scene: Scene, changed: Set<string>): Nodes {
  const sameKeys =
    before !== null &&
    before.groups.length === scene.groups.length &&
    before.groups.every((group, index) => group.place === scene.groups[index]?.place);
  const next: Nodes = sameKeys ? nodes : { tiles: new Map(), groups: new Map() };
  scene.groups.forEach((group, index) => {
    if (sameKeys && before.groups[index] === group) return;
    if (nodes.groups.get(group.place.key) !== group) changed.add(group.place.key);
    next.groups.set(group.place.key, group);
    const fresh = new Map<string, TileNode>();
    indexTiles(fresh, group.tiles);
    for (const [key, tile] of fresh) {
      if (nodes.tiles.get(key) !== tile) changed.add(key);
      next.tiles.set(key, tile);
    }
  });
  return next;
}

function addDifferences(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  changed: Set<string>,
): void {
  if (before === after) return;
  for (const [key, sum] of before) if ((after.get(key) ?? 0) !== sum) changed.add(key);
  for (const [key, sum] of after) if ((before.get(key) ?? 0) !== sum) changed.add(key);
}

/** A picture that shows nothing yet. */
export function createPicture(): Picture {
  let scene: Scene | null = null;
  let placement: Placement | null = null;
  let nodes = none;
  let marks: ReadonlyMap<string, number> = new Map();
  const listeners = new Set<(changed: ReadonlySet<string>) => void>();
  const byKey = new Map<string, Set<() => void>>();

  return {
    scene: () => scene,
    placement: () => placement,
    tile: (key) => nodes.tiles.get(key),
    group: (key) => nodes.groups.get(key),
    marks: (key) => marks.get(key) ?? 0,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watchElement(key, listener) {
      const own = byKey.get(key) ?? new Set();
      byKey.set(key, own.add(listener));
      return () => {
        own.delete(listener);
        if (own.size === 0 && byKey.get(key) === own) byKey.delete(key);
      };
    },
    show(nextPlacement, nextScene, nextMarks) {
      if (nextScene === scene && nextMarks === marks) return;
      const changed = new Set<string>();
      if (nextScene !== scene) nodes = follow(nodes, scene, nextScene, changed);
      addDifferences(marks, nextMarks, changed);
      placement = nextPlacement;
      scene = nextScene;
      marks = nextMarks;
      for (const key of changed) for (const listener of byKey.get(key) ?? []) listener();
      for (const listener of listeners) listener(changed);
    },
  };
}
