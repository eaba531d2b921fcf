import { type Assessment, listAssessments, readTitle } from '../document/create-document';
import type { Document } from '../document/document';
import { type Goal, readGoal } from '../document/goals';
import type { Element, Model } from '../model/model';
import { type Coverage, coverageOf } from './coverage';
import { type Profile, profileOf } from './profile';
import type { Rollup } from './rollup';
import { createRollups } from './rollups';
import { createStandings, type Standing } from './standing';
import { type Blocker, nextStage, wayTo } from './way';

/** A group of a capability model with what is under it. */
export interface GroupSummary {
  readonly group: Element;
  readonly current: Rollup;
  readonly target: Rollup;
}

/** What an assessment has come to in a staged model. */
export interface StageSummary {
  readonly standing: Standing;
  readonly profile: Profile;
  /** The next stage, or null at the top. */
  readonly next: number | null;
  /** What blocks it, the largest gain first: at most `mostBlockers`. */
  readonly blockers: readonly Blocker[];
  /** How many block it in all. */
  readonly blocking: number;
  readonly goal: Goal | null;
}

/** One model in one assessment. */
export interface AssessmentSummary {
  readonly assessment: Assessment;
  readonly coverage: Coverage;
  /** Set for a staged model. */
  readonly stages: StageSummary | null;
  /** Filled for a capability model. */
  readonly groups: readonly GroupSummary[];
}

/** One model of a document in every assessment. */
export interface ModelSummary {
  readonly model: Model;
  readonly assessments: readonly AssessmentSummary[];
}

/** How ready an organization is: every model of a document in every assessment. */
export interface Summary {
  readonly title: string;
  readonly models: readonly ModelSummary[];
}

/** How many blockers a summary names. */
export const mostBlockers = 10;

/** Sums up a document: `models` are those that are loaded, in the order of their tabs. */
export const summarise = (document: Document, models: readonly Model[]): Summary => ({
  title: readTitle(document),
  models: models.map((model) => ({
    model,
    assessments: listAssessments(document).map((assessment) =>
      assessmentSummary(document, model, assessment),
    ),
  })),
});

function assessmentSummary(
  document: Document,
  model: Model,
  assessment: Assessment,
): AssessmentSummary {
  const current = createRollups(model)(document, assessment.id);
  const target = createRollups(model, 'target')(document, assessment.id);
  const groups = model.roots.flatMap((key): GroupSummary[] => {
    const [group, now, wanted] = [model.byKey.get(key), current.get(key), target.get(key)];
    return group === undefined || now === undefined || wanted === undefined
      ? []
      : [{ group, current: now, target: wanted }];
  });
  return {
    assessment,
    coverage: coverageOf(model, current),
    stages: stageSummary(document, model, assessment.id),
    groups: model.kind === 'capability' ? groups : [],
  };
}

function stageSummary(document: Document, model: Model, assessment: string): StageSummary | null {
  const standing = createStandings(model)(document, assessment);
  if (standing === null) return null;
  const next = nextStage(standing);
  const blockers = next === null ? [] : wayTo(model, standing, next).blockers;
  return {
    standing,
    profile: profileOf(model, document, assessment, standing.rule),
    next,
    blockers: blockers.slice(0, mostBlockers),
    blocking: blockers.length,
    goal: readGoal(document, model, assessment),
  };
}
