import type { LatePart, Scenery, SceneryPart } from './scenery';
import type { Workspace } from './workspace';

const asked = new WeakMap<Workspace, Map<LatePart, Promise<void>>>();

const sorted = <Item extends { readonly order: number }>(
  there: readonly Item[],
  more: readonly Item[] = [],
): readonly Item[] => [...there, ...more].sort((a, b) => a.order - b.order);

const complete = (scenery: Scenery, part: SceneryPart): Scenery => ({
  ...scenery,
  ...part,
  lenses: sorted(scenery.lenses, part.lenses),
  layouts: sorted(scenery.layouts, part.layouts),
});

/** Brings a late part of the scenery, once. Rejects when it cannot be loaded; the next call tries again. */
export function loadScenery(workspace: Workspace, part: LatePart): Promise<void> {
  const known = asked.get(workspace) ?? new Map<LatePart, Promise<void>>();
  asked.set(workspace, known);
  const load = async (): Promise<void> => {
    const late = await workspace.scenery.late?.[part]();
    if (late === undefined) return;
    workspace.scenery = complete(workspace.scenery, late);
    // Whoever shows what there is to draw with looks again.
    workspace.store.setState({});
  };
  const loading = known.get(part) ?? load();
  known.set(part, loading);
  loading.catch(() => known.delete(part));
  return loading;
}

/** Brings what a lens that was kept by its id needs, so that the first picture is through it. */
export async function loadSceneryOf(workspace: Workspace, lensId: string): Promise<void> {
  if (workspace.scenery.lenses.some(({ id }) => id === lensId)) return;
  await Promise.all([loadScenery(workspace, 'staged'), loadScenery(workspace, 'owners')]);
}
