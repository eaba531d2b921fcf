import type { Model } from '../../model/model';
import { useModel } from '../../views/panels/use-model';
import { useRegistry, useWorkspaceState } from '../../views/use-workspace';
import type { View } from '../../views/view';

/** The model that is shown with the views that suit it and the one in force; null while it loads. */
export function useView(): {
  readonly model: Model;
  readonly views: readonly View[];
  readonly view: View;
} | null {
  const model = useModel();
  const { views: all } = useRegistry();
  const viewId = useWorkspaceState((state) => state.viewId);
  if (model === null) return null;
  const views = all.filter((view) => view.suits(model));
  const view = views.find((one) => one.id === viewId) ?? views[0];
  return view === undefined ? null : { model, views, view };
}
