import { type Movement, move } from '../../scene/navigate';
import { type Navigator, setNavigator, type Workspace } from '../../workspace/workspace';
import type { MapHandle } from '../canvas/map-host';
import { marked, type Picture } from '../canvas/picture';

/** How to go on from an element that is hidden. */
const onwards: { readonly [direction in Movement]: Movement } = {
  left: 'left',
  right: 'right',
  up: 'up',
  down: 'down',
  home: 'right',
  first: 'right',
  end: 'left',
  last: 'left',
};

/** The next element in a direction that the filter has not hidden; null when there is none. */
export function moveOver(
  picture: Picture,
  from: string | null,
  direction: Movement,
): string | null {
  const placement = picture.placement();
  if (placement === null) return null;
  const passed = new Set<string>();
  let next = move(placement, from, direction);
  while (next !== null && (picture.marks(next) & marked.hidden) !== 0) {
    if (passed.has(next)) return null;
    passed.add(next);
    next = move(placement, next, onwards[direction]);
  }
  return next;
}

/** Tells the commands where things are on the map, while it is shown. Returns how to stop. */
export function installNavigator(
  workspace: Workspace,
  picture: Picture,
  map: () => MapHandle | null,
  layOut: () => void,
): () => void {
  const navigator: Navigator = {
    move: (from, direction) => moveOver(picture, from, direction),
    fit() {
      map()?.fit();
      layOut();
    },
    zoom: (by) => map()?.zoom(by),
    reveal: (key) => map()?.reveal(key),
  };
  const release = setNavigator(workspace, navigator);
  const stop = workspace.store.subscribe((state, before) => {
    if (before.stroke.length > 0 && state.stroke.length === 0) map()?.forgetStroke();
  });
  return () => {
    stop();
    release();
  };
}
