import { readScale } from '../document/scales';
import type { Model } from '../model/model';
import type { Scale } from '../model/scale';
import type { Lens, LensContext, OwnersShown } from '../scene/lens';
import type { Layout } from '../scene/placement';
import { themes } from '../scene/theme';
import type { WorkspaceState } from './state';
import type { Workspace } from './workspace';

/** The model that is shown, or null while it loads. */
export const currentModel = (state: WorkspaceState): Model | null =>
  state.models.get(state.modelId) ?? null;

/** The scale of a model as the document has it. */
export const scaleFor = (state: WorkspaceState, model: Model): Scale =>
  readScale(state.shown, model.scale);

/** The lenses that suit a model, in their order; those of owners only where there are parties. */
export function lensesFor(
  workspace: Workspace,
  state: WorkspaceState,
  model: Model,
): readonly Lens[] {
  const parties = state.shown.tables.parties.size > 0;
  return workspace.scenery.lenses.filter(
    (lens) => lens.suits(model) && (parties || lens.showsOwners !== true),
  );
}

/** The lens in force: the chosen one where it suits the model, its first one otherwise. */
export function lensFor(workspace: Workspace, state: WorkspaceState, model: Model): Lens {
  const suiting = lensesFor(workspace, state, model);
  const lens = suiting.find((one) => one.id === state.lensId) ?? suiting[0];
  if (lens === undefined) throw new Error(`No lens suits ${model.title}.`);
  return lens;
}

/** The layout of a model: the first that suits. */
export function layoutFor(workspace: Workspace, model: Model): Layout {
  const layout = workspace.scenery.layouts.find((one) => one.suits(model));
  if (layout === undefined) throw new Error(`No layout suits ${model.title}.`);
  return layout;
}

/** Who owns what of a model; null where the document has no parties, and before what tells it is there. */
export const ownersOf = (
  { scenery }: Workspace,
  state: WorkspaceState,
  model: Model,
): OwnersShown | null =>
  state.shown.tables.parties.size === 0 ? null : (scenery.owners?.of(state, model) ?? null);

/** The model as the map shows it: in the groups that were chosen. Its elements keep their keys. */
export const arrangedModel = (
  { scenery }: Workspace,
  state: WorkspaceState,
  model: Model,
): Model => (state.grouping === 'model' ? model : (scenery.owners?.arrange(state, model) ?? model));

const dayLength = 86_400_000;

/** What lenses look at. A new object only when something in it changed, so that paint is kept. */
export function createContextOf(
  workspace: Workspace,
): (state: WorkspaceState, model: Model) => LensContext {
  let last: LensContext | null = null;
  return (state, model) => {
    const scale = scaleFor(state, model);
    const palette =
      workspace.scenery.palettes.find((one) => one.id === scale.palette) ??
      workspace.scenery.palettes[0];
    if (palette === undefined) throw new Error('There is no palette.');
    const theme = themes[state.theme];
    const now = new Date(workspace.platform.now());
    const today = now.setHours(0, 0, 0, 0);
    const { showsStages, showsOwners, showsFindings } = lensFor(workspace, state, model);
    const { scenery } = workspace;
    const stages = showsStages ? (scenery.stages?.of(state, model) ?? null) : null;
    const owners = showsOwners ? ownersOf(workspace, state, model) : null;
    const findings = showsFindings ? (scenery.owners?.findings(state, model) ?? null) : null;
    const same =
      last !== null &&
      last.model === model &&
      last.scale === scale &&
      last.palette === palette &&
      last.theme === theme &&
      (last.stages ?? null) === stages &&
      (last.owners ?? null) === owners &&
      (last.findings ?? null) === findings &&
      Math.abs(last.today - today) < dayLength;
    if (!same)
      last = {
        model,
        scale,
        palette,
        theme,
        today,
        ...(stages !== null && { stages }),
        ...(owners !== null && { owners }),
        ...(findings !== null && { findings }),
      };
    return last as LensContext;
  };
}
