import { arrangedModel, currentModel } from './current';
import type { Workspace } from './workspace';

/** A group that only the map knows stands for the tiles in it. */
function inModel(workspace: Workspace, keys: readonly string[]): readonly string[] {
  const state = workspace.store.getState();
  const model = currentModel(state);
  if (model === null || keys.every((key) => model.byKey.has(key))) return keys;
  const { byKey } = arrangedModel(workspace, state, model);
  return keys.flatMap((key) => (model.byKey.has(key) ? key : (byKey.get(key)?.children ?? [])));
}

/** Selects exactly these elements, and moves the keyboard to the last of them. */
export function select(
  workspace: Workspace,
  keys: readonly string[],
  focus: string | null = keys.at(-1) ?? null,
): void {
  const selection = new Set(inModel(workspace, keys));
  workspace.store.setState((state) => ({ selection, focus: focus ?? state.focus }));
}

/** Adds an element to the selection, or takes it out; a group of the map with all its tiles. */
export function toggleSelected(workspace: Workspace, key: string): void {
  const selection = new Set(workspace.store.getState().selection);
  const keys = inModel(workspace, [key]);
  const all = keys.every((one) => selection.has(one));
  for (const one of keys) {
    if (all) selection.delete(one);
    else selection.add(one);
  }
  workspace.store.setState({ selection, focus: key });
}

/** Moves the keyboard to an element without selecting it. */
export function setFocus(workspace: Workspace, focus: string | null): void {
  if (workspace.store.getState().focus !== focus) workspace.store.setState({ focus });
}

/**
 * The elements that an action applies to: the selection, or else the element that the keyboard is
 * on. In the model's own order.
 */
export function actionTargets(workspace: Workspace): readonly string[] {
  const { selection, focus, models, modelId } = workspace.store.getState();
  const model = models.get(modelId);
  if (model === undefined) return [];
  if (selection.size > 0)
    return model.elements.filter((one) => selection.has(one.key)).map((one) => one.key);
  return focus !== null && model.byKey.has(focus) ? [focus] : [];
}
