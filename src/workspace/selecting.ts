import type { Workspace } from './workspace';

/** Selects exactly these elements, and moves the keyboard to the last of them. */
export function select(
  workspace: Workspace,
  keys: readonly string[],
  focus: string | null = keys.at(-1) ?? null,
): void {
  workspace.store.setState((state) => ({ selection: new Set(keys), focus: focus ?? state.focus }));
}

/** Adds an element to the selection, or takes it out. */
export function toggleSelected(workspace: Workspace, key: string): void {
  const selection = new Set(workspace.store.getState().selection);
  if (!selection.delete(key)) selection.add(key);
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
