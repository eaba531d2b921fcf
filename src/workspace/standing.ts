import { createStandings, type Standing } from '../analysis/standing';
import { headline } from '../analysis/standing-words';
import { nextStage, type Way, wayTo } from '../analysis/way';
import type { Document } from '../document/document';
import { readGoal } from '../document/goals';
import type { Model } from '../model/model';
import { gaugesOf } from '../scene/build-gauge';
import type { Stages } from '../scene/lens';
import type { Scenery } from './scenery';
import type { WorkspaceState } from './state';

type Standings = ReturnType<typeof createStandings>;

// By model and assessment: a stroke of the brush asks for the same standing many times.
const standings = new WeakMap<Model, Map<string, Standings>>();

/**
 * What an assessment has reached in a staged model, null for a model without stages. What did not
 * change is the same object again. Without a document, that which is shown; without an assessment,
 * the one that is shown.
 */
export function standingOf(
  state: Pick<WorkspaceState, 'shown' | 'assessment'>,
  model: Model,
  assessment: string = state.assessment,
  document: Document = state.shown,
): Standing | null {
  if (model.rule === null) return null;
  const known = standings.get(model) ?? new Map<string, Standings>();
  standings.set(model, known);
  const name = `${assessment} ${document === state.shown ? '' : 'kept'}`;
  const standing = known.get(name) ?? createStandings(model);
  known.set(name, standing);
  return standing(document, assessment);
}

interface Held {
  readonly standing: Standing;
  readonly wanted: number | null;
  readonly stages: Stages;
}
const held = new WeakMap<Model, Held>();

/** The standing with the ways that lead on from it; null for a model without stages. The same object until it changes. */
export function stagesOf(
  state: Pick<WorkspaceState, 'shown' | 'assessment'>,
  model: Model,
): Stages | null {
  const { shown, assessment } = state;
  const standing = standingOf(state, model);
  if (standing === null) return null;
  const wanted = readGoal(shown, model, assessment)?.stage ?? null;
  const last = held.get(model);
  if (last?.standing === standing && last.wanted === wanted) return last.stages;
  const way = (target: number | null): Way | null =>
    target === null ? null : wayTo(model, standing, target);
  const stages = { standing, next: way(nextStage(standing)), goal: way(wanted) };
  held.set(model, { standing, wanted, stages });
  return stages;
}

/** What pictures and lenses show of a standing. */
export const stagesShown: NonNullable<Scenery['stages']> = {
  of: stagesOf,
  gauges: (state, model) => {
    const standing = standingOf(state, model);
    return standing === null ? null : gaugesOf(standing);
  },
  headline: (state, model, assessment) => {
    const standing = standingOf(state, model, assessment);
    return standing === null ? '' : headline(standing);
  },
};
