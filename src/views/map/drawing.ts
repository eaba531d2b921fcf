import { readSaid } from '../../document/said';
import type { Model } from '../../model/model';
import type { Placement } from '../../scene/placement';
import type { Scene } from '../../scene/scene';
import { arrangedModel, layoutFor } from '../../workspace/current';
import { isOpen, matches } from '../../workspace/filtering';
import type { WorkspaceState } from '../../workspace/state';
import type { Workspace } from '../../workspace/workspace';
import type { Size } from '../canvas/fit';
import { collectMarks } from '../canvas/marks';
import { createPicture, type Picture } from '../canvas/picture';

/** Keeps a picture of one model as the workspace has it. */
export interface Drawing {
  readonly picture: Picture;
  /** Lays the model out for a page of that size, in pixels. */
  layOut(page: Size): void;
  /** Follows the workspace from now on; returns how to stop. */
  start(): () => void;
}

/** A model in the groups that the map shows, laid out. */
export interface Placed {
  readonly model: Model;
  readonly placement: Placement;
}

/** Makes the scene of what is laid out as the workspace stands; keeps what did not change. */
export type Draw = (state: WorkspaceState, model: Model, placed: Placed) => Scene;

type Unmatched = (state: WorkspaceState, arranged: Model) => ReadonlySet<string> | null;

/** Tells which elements of a model, as the map groups them, the filter leaves out. A group that contains a match is not left out. */
function createUnmatched(workspace: Workspace, model: Model): Unmatched {
  let last: { readonly by: readonly unknown[]; readonly keys: ReadonlySet<string> | null } | null =
    null;
  return ({ filter, shown, assessment }, arranged) => {
    const levels = filter.levels.length > 0 || filter.changedWithin !== null;
    // Who owns what rests on several tables; what is said on one.
    const rests = filter.within !== null ? shown : levels ? shown.tables.said : null;
    const by = [arranged, filter, assessment, rests];
    if (last?.by.every((one, index) => one === by[index])) return last.keys;
    let keys: Set<string> | null = null;
    if (!isOpen(filter)) {
      keys = new Set(arranged.elements.map((element) => element.key));
      const within =
        workspace.scenery.owners?.keysWithin({ shown, assessment }, model, filter) ?? null;
      const now = workspace.platform.now();
      for (const element of arranged.elements) {
        const said = readSaid(shown, assessment, element.key);
        if (!matches(element, said, filter, now, within)) continue;
        keys.delete(element.key);
        let parent = arranged.byKey.get(element.parent ?? '');
        for (; parent !== undefined; parent = arranged.byKey.get(parent.parent ?? '')) {
          if (!parent.rated || filter.hide) keys.delete(parent.key);
        }
      }
    }
    last = { by, keys };
    return keys;
  };
}

/** Starts a drawing of a model; nothing is shown before the first `layOut`. */
export function createDrawing(workspace: Workspace, model: Model, draw: Draw): Drawing {
  const picture = createPicture();
  const unmatched = createUnmatched(workspace, model);
  let page: Size | null = null;
  let placed: Placed | null = null;
  let marks: ReadonlyMap<string, number> = new Map();
  let marksOf: readonly unknown[] = [];

  const placeOn = (size: Size, arranged: Model): Placed => {
    const { measure } = workspace.scenery;
    const placement = layoutFor(workspace, model).place(arranged, { page: size, measure });
    return { model: arranged, placement };
  };

  const refresh = (): void => {
    const state = workspace.store.getState();
    if (page === null || state.modelId !== model.id) return;
    const arranged = arrangedModel(workspace, state, model);
    if (placed?.model !== arranged) placed = placeOn(page, arranged);
    const { selection, focus, filter } = state;
    const left = unmatched(state, arranged);
    const sources = [selection, focus, left, filter.hide];
    if (sources.some((source, index) => source !== marksOf[index])) {
      marks = collectMarks({ selection, focus, unmatched: left, hide: filter.hide });
      marksOf = sources;
    }
    picture.show(placed.placement, draw(state, model, placed), marks);
  };

  return {
    picture,
    layOut(size) {
      page = size;
      placed = null;
      refresh();
    },
    start() {
      refresh();
      return workspace.store.subscribe(refresh);
    },
  };
}
