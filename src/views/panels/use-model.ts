import { useMemo } from 'react';
import { createRollups, type Rollups } from '../../analysis/rollups';
import type { Document } from '../../document/document';
import type { Row, Rows } from '../../document/rows';
import { type Measure, readSaid } from '../../document/said';
import type { Model } from '../../model/model';
import type { LegendEntry, LensContext } from '../../scene/lens';
import { createContextOf, currentModel } from '../../workspace/current';
import { whyNotEdit, whyNotSay } from '../../workspace/editing';
import type { WorkspaceState } from '../../workspace/state';
import type { Workspace } from '../../workspace/workspace';
import { useWorkspace, useWorkspaceState } from '../use-workspace';

/** The model that is shown, or null while it loads. */
export const useModel = (): Model | null => useWorkspaceState(currentModel);

/** Everything said about an element; the same object until it changes. */
export const useSaid = (key: string): Row | undefined =>
  useWorkspaceState((state) => readSaid(state.shown, state.assessment, key));

type SaidOfEach = (state: WorkspaceState) => readonly (Row | undefined)[];

/** Reads what is said about elements once per change: a whole map may be selected. */
function createSaidOf(keys: readonly string[]): SaidOfEach {
  let last: { readonly rows: Rows; readonly assessment: string } | null = null;
  let said: readonly (Row | undefined)[] = [];
  return ({ shown, assessment }) => {
    const rows = shown.tables.said;
    if (last?.rows === rows && last.assessment === assessment) return said;
    last = { rows, assessment };
    said = keys.map((key) => readSaid(shown, assessment, key));
    return said;
  };
}

/** Everything said about several elements, in their order. */
export const useSaidOf = (keys: readonly string[]): readonly (Row | undefined)[] =>
  useWorkspaceState(useMemo(() => createSaidOf(keys), [keys]));

/** Why nothing can be changed now, or null when it can. */
export function useWhyNotEdit(): string | null {
  const workspace = useWorkspace();
  return useWorkspaceState(() => whyNotEdit(workspace));
}

/** Why nothing can be said in the assessment that is shown, or null when it can. */
export function useWhyNotSay(): string | null {
  const workspace = useWorkspace();
  return useWorkspaceState(() => whyNotSay(workspace));
}

type ContextOf = (state: WorkspaceState, model: Model) => LensContext;
const contexts = new WeakMap<Workspace, ContextOf>();

function contextOf(workspace: Workspace): ContextOf {
  const known = contexts.get(workspace) ?? createContextOf(workspace);
  contexts.set(workspace, known);
  return known;
}

/** What lenses look at for a model, as it stands now. */
export function useLensContext(model: Model): LensContext {
  const workspace = useWorkspace();
  return useWorkspaceState((state) => contextOf(workspace)(state, model));
}

/**
 * The legend entries that rate: one per level, then not applicable (which no target is), then clear.
 * Empty where nothing rates.
 */
export function entriesOf(
  workspace: Workspace,
  context: LensContext,
  measure: Measure,
): readonly LegendEntry[] {
  const lens = workspace.scenery.lenses.find(
    (one) => one.paints === measure && one.suits(context.model),
  );
  const entries = lens?.legend(context).filter((entry) => entry.brush !== undefined) ?? [];
  return measure === 'target' ? entries.filter((entry) => entry.brush !== 'na') : entries;
}

type RollupsOf = (document: Document, assessment: string) => Rollups;
const rollups = new WeakMap<Model, { readonly [measure in Measure]: RollupsOf }>();

/** The roll-ups of all that contains something, by key; what did not change is the same object again. */
export function rollupsOf(
  model: Model,
  state: WorkspaceState,
  measure: Measure = 'current',
): Rollups {
  const known = rollups.get(model) ?? {
    current: createRollups(model, 'current'),
    target: createRollups(model, 'target'),
  };
  rollups.set(model, known);
  return known[measure](state.shown, state.assessment);
}
