import { changedRows, type Row, type Rows } from '../../document/rows';
import { elementOfRow, readSaid } from '../../document/said';
import type { Model } from '../../model/model';
import { createSceneBuilder } from '../../scene/build-scene';
import type { LensContext } from '../../scene/lens';
import { createContextOf, lensFor, ownersOf } from '../../workspace/current';
import type { WorkspaceState } from '../../workspace/state';
import type { Workspace } from '../../workspace/workspace';
import type { Draw } from './drawing';

/** What is said about each element, kept by key: a scene asks for it several times per tile. */
interface Saids {
  said(key: string): Row | undefined;
  /** Keys about which something else is said than before; undefined when that is not known. */
  readonly changed: ReadonlySet<string> | undefined;
}

function createSaids(): (state: WorkspaceState) => Saids {
  let last: { readonly said: Rows; readonly assessment: string } | null = null;
  /** Null where nothing is said. */
  const kept = new Map<string, Row | null>();
  return ({ shown, assessment }) => {
    const { said: rows } = shown.tables;
    let changed: Set<string> | undefined;
    if (last?.assessment === assessment) {
      changed = new Set();
      if (last.said !== rows) {
        for (const row of changedRows(last.said, rows)) changed.add(elementOfRow(row).element);
      }
      for (const key of changed) kept.delete(key);
    } else kept.clear();
    last = { said: rows, assessment };
    const said = (key: string): Row | undefined => {
      const row = kept.get(key);
      if (row !== undefined) return row ?? undefined;
      const found = readSaid(shown, assessment, key);
      kept.set(key, found ?? null);
      return found;
    };
    return { said, changed };
  };
}

/** The context of a model in the groups that the map shows: the same object until one of the two changes. */
function createArrangedContext(): (context: LensContext, model: Model) => LensContext {
  let last: { readonly from: LensContext; readonly context: LensContext } | null = null;
  return (from, model) => {
    if (from.model === model) return from;
    if (last?.from !== from || last.context.model !== model)
      last = { from, context: { ...from, model } };
    return last.context;
  };
}

/** Makes the scene of a model as the workspace stands: what did not change is the same object again. */
export function createDraw(workspace: Workspace): Draw {
  const contextOf = createContextOf(workspace);
  const saidsOf = createSaids();
  const build = createSceneBuilder();
  const arranged = createArrangedContext();
  return (state, model, placed) => {
    const { said, changed } = saidsOf(state);
    return build({
      placement: placed.placement,
      lens: lensFor(workspace, state, model),
      context: arranged(contextOf(state, model), placed.model),
      said,
      rollup: state.preferences.rollup,
      owners: ownersOf(workspace, state, model),
      stripe: state.preferences.ownerStripe,
      standing: workspace.scenery.stages?.gauges(state, model) ?? null,
      ...(changed !== undefined && { changed }),
    });
  };
}
