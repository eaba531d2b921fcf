import { createModel, type Model } from '../model/model';
import { loadScenery } from './late-scenery';
import { type Brush, type Filter, noFilter } from './state';
import type { Workspace } from './workspace';

/** Loads a built-in model once, with what draws its kind. Throws on an unknown id. */
export async function loadModel(workspace: Workspace, id: string): Promise<Model> {
  const loaded = workspace.store.getState().models.get(id);
  if (loaded !== undefined) return loaded;
  const entry = workspace.catalogue.find((one) => one.id === id);
  if (entry === undefined)
    throw new Error(`There is no model "${id}" in this version of Isotherm.`);
  const late = entry.kind === 'staged' ? loadScenery(workspace, 'staged') : null;
  const [file] = await Promise.all([entry.load(), late]);
  // Two calls may have waited for the same file: a model is one object, by which pictures are kept.
  const other = workspace.store.getState().models.get(id);
  if (other !== undefined) return other;
  const model = createModel(file);
  workspace.store.setState((state) => ({ models: new Map(state.models).set(id, model) }));
  return model;
}

/** Shows another model of the document; selection and filter stay behind. */
export async function showModel(workspace: Workspace, id: string): Promise<void> {
  await loadModel(workspace, id);
  workspace.store.setState({
    modelId: id,
    selection: new Set(),
    focus: null,
    brush: null,
    filter: noFilter,
  });
}

/** Shows another view of the same model. */
export const showView = (workspace: Workspace, viewId: string): void =>
  workspace.store.setState({ viewId });

/** Looks through another lens; a brush of another measure is put down. */
export function setLens(workspace: Workspace, lensId: string): void {
  workspace.store.setState({ lensId, brush: null });
}

/** Picks up a brush, or puts it down. */
export const setBrush = (workspace: Workspace, brush: Brush | null): void =>
  workspace.store.setState({ brush });

/** Narrows the outline, the table and, by dimming, the map. */
export const setFilter = (workspace: Workspace, change: Partial<Filter>): void =>
  workspace.store.setState((state) => ({ filter: { ...state.filter, ...change } }));
