import type { Document } from '../document/document';
import { addAssessment, changeAssessment } from '../document/operations/assessments';
import { combine } from '../document/operations/combine';
import { type Outcome, refuse } from '../document/operations/outcome';

/** An assessment to be added: empty, or with all that another one says. */
export interface NewAssessment {
  readonly name: string;
  readonly subject: string;
  /** A calendar day, or empty. */
  readonly date: string;
  /** The id of the one to copy, or null. */
  readonly from: string | null;
  /** Names to be given to those that have none yet, by id. */
  readonly names: { readonly [id: string]: string };
}

/** Adds an assessment and names those that have no name yet, as one edit. `at` is in milliseconds since 1970. */
export function addNamed(document: Document, id: string, wish: NewAssessment, at: number): Outcome {
  const { name, subject, date, from, names } = wish;
  return combine(document, [
    ...Object.entries(names).map(
      ([one, given]) =>
        (now: Document) =>
          given.trim() === ''
            ? refuse('An assessment beside others needs a name.')
            : changeAssessment(now, one, { name: given.trim() }),
    ),
    (now) =>
      addAssessment(
        now,
        { id, name, subject: subject.trim(), date, ...(from !== null && { from }) },
        at,
      ),
  ]);
}
