import type { Model } from '../model/model';
import { type Document, readRow } from './document';

/** The stage that an assessment wants to reach in a staged model. */
export interface Goal {
  readonly stage: number;
  /** A calendar day, `2027-06-30`, or empty. */
  readonly date: string;
}

/** The address of an assessment's goal for a model. */
export const goalRow = (assessment: string, model: string): string => `${assessment}/${model}`;

/** The goal of an assessment, or null where none is set or its stage is not of the model. */
export function readGoal(document: Document, model: Model, assessment: string): Goal | null {
  const row = readRow(document, 'goals', goalRow(assessment, model.id));
  const stage = row?.['stage'];
  if (typeof stage !== 'number' || !goalStages(model).includes(stage)) return null;
  const date = row?.['date'];
  return { stage, date: typeof date === 'string' ? date : '' };
}

/** The stages that can be wanted: all above the floor, lowest first. */
export const goalStages = (model: Model): number[] =>
  model.elements
    .flatMap((element) =>
      element.stage === undefined || element.floor === true ? [] : [element.stage],
    )
    .sort((a, b) => a - b);
