import type { AssessmentSummary, StageSummary, Summary } from '../../analysis/summary';
import type { Model } from '../../model/model';
import { fullPoint } from '../../model/stage-rule';

const points = (hundredths: number): number => hundredths / fullPoint;
const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1000) / 1000;

/** The figures of a summary as plain JSON, for another program: points, percentages and scores, each by its name. */
export const summaryJson = (summary: Summary, date: string): object => ({
  format: 'isotherm-summary',
  version: 1,
  title: summary.title,
  date,
  models: summary.models.map(({ model, assessments }) => ({
    id: model.id,
    title: model.title,
    edition: model.edition,
    kind: model.kind,
    independence: model.independence,
    assessments: assessments.map((one) => assessmentJson(model, one)),
  })),
});

function assessmentJson(
  model: Model,
  { assessment, coverage, stages, groups }: AssessmentSummary,
): object {
  const { id, name, subject, date, frozen } = assessment;
  return {
    id,
    name,
    subject,
    date,
    frozen,
    coverage,
    ...(stages === null
      ? {
          groups: groups.map(({ group, current, target }) => ({
            id: group.id,
            name: group.name,
            mean: rounded(current.mean),
            minimum: current.minimum,
            meanTarget: rounded(target.mean),
            assessed: current.assessed,
            of: current.of,
            levels: Object.fromEntries(current.counts),
          })),
        }
      : stagesJson(model, stages)),
  };
}

function stagesJson(
  model: Model,
  { standing, profile, next, blockers, blocking, goal }: StageSummary,
) {
  const { rule, stages, reached, best, unknown } = standing;
  return {
    stage: reached,
    bestPossible: best,
    notAssessed: unknown,
    rule: {
      threshold: rule.threshold,
      cumulative: rule.cumulative,
      points: rule.points,
      changed: rule.changed,
      origin: rule.own.origin,
    },
    stages: stages.map(({ number, state, blockedBy, sum }) => ({
      stage: number,
      state,
      blockedBy,
      earned: points(sum.earned),
      possible: points(sum.possible),
      notAssessed: sum.unknown,
      notApplicable: sum.notApplicable,
    })),
    profile: [profile.overall, ...profile.domains].map(
      ({ domain, score, best: possible, ceiling }) => ({
        domain: domain?.name ?? null,
        score: rounded(score),
        bestPossible: rounded(possible),
        ceiling,
      }),
    ),
    nextStage: next,
    blocking,
    blockers: blockers.map(({ key, stage, share, needed }) => ({
      id: model.byKey.get(key)?.id ?? key,
      name: model.byKey.get(key)?.name ?? '',
      stage,
      gainPercent: rounded(share),
      onShortestWay: needed,
    })),
    goal,
  };
}
