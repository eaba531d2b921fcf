import type { Model } from '../../model/model';
import { isCalendarDay } from '../calendar-day';
import { type Document, readRow } from '../document';
import { writeTo } from '../edit';
import { goalRow, goalStages } from '../goals';
import { type Outcome, refuse, writesOf } from './outcome';
import { frozenReason, type Place, whyNotKnown } from './said-writes';

/**
 * Says which stage an assessment wants to reach, and by when; null takes the goal away, with its day.
 * A missing part stays as it is, an empty day clears it. Refused for a stage that the model lacks, a
 * day that does not exist, and a frozen assessment.
 */
export function setGoal(
  document: Document,
  { model, assessment }: Place,
  goal: { readonly stage?: number; readonly date?: string } | null,
): Outcome {
  const known = readRow(document, 'assessments', assessment);
  if (known === undefined) return refuse('This assessment is no longer in the document.');
  if (known['frozen'] === true) return refuse(frozenReason(known['name']));
  const reason =
    whyNotKnown(document, model, []) ?? (goal === null ? null : whyNotGoal(model, goal));
  if (reason !== null) return refuse(reason);
  const cell = (column: 'stage' | 'date') =>
    ({ table: 'goals', row: goalRow(assessment, model.id), column }) as const;
  if (goal === null) {
    return writesOf([
      writeTo(document, cell('stage'), undefined),
      writeTo(document, cell('date'), undefined),
    ]);
  }
  const { stage, date } = goal;
  if (stage === undefined && readRow(document, 'goals', cell('stage').row) === undefined)
    return refuse('Choose the stage first, then its day.');
  return writesOf([
    stage === undefined ? null : writeTo(document, cell('stage'), stage),
    date === undefined ? null : writeTo(document, cell('date'), date === '' ? undefined : date),
  ]);
}

function whyNotGoal(
  model: Model,
  { stage, date }: { readonly stage?: number; readonly date?: string },
): string | null {
  const stages = goalStages(model);
  if (stages.length === 0) return `${model.title} has no stages.`;
  if (stage !== undefined && !stages.includes(stage))
    return `${model.title} has no Stage ${stage} above the floor.`;
  if (date !== undefined && date !== '' && !isCalendarDay(date))
    return 'The day of a goal is one that exists, such as 2027-06-30.';
  return null;
}
