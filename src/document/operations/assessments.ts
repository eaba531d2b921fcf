import { isCalendarDay } from '../calendar-day';
import { type Document, readRow } from '../document';
import { writeTo } from '../edit';
import { textLimits } from '../text-limits';
import { type Outcome, refuse, writesOf } from './outcome';

/** What can be changed about an assessment; a missing field stays as it is, an empty text clears it. */
export interface AssessmentChange {
  readonly name?: string;
  readonly subject?: string;
  /** A calendar day, `2026-11-22`. */
  readonly date?: string;
  readonly frozen?: boolean;
}

/** Changes what is known of an assessment, apart from what was said in it: allowed when it is frozen, too. */
export function changeAssessment(
  document: Document,
  id: string,
  change: AssessmentChange,
): Outcome {
  const { name, subject, date } = change;
  if (readRow(document, 'assessments', id) === undefined) {
    return refuse('This assessment is no longer in the document.');
  }
  if ([name, subject].some((text) => text !== undefined && text.length > textLimits.name)) {
    return refuse(
      `Name and subject of an assessment have at most ${textLimits.name} characters each.`,
    );
  }
  if (date !== undefined && date !== '' && !isCalendarDay(date)) {
    return refuse('The date of an assessment is a day that exists, such as 2026-11-22.');
  }
  const writes = (['name', 'subject', 'date', 'frozen'] as const).map((column) => {
    const value = change[column];
    if (value === undefined) return null;
    // The name stays as an empty text, so that the row of an unnamed assessment never vanishes.
    const after = value === '' && column !== 'name' ? undefined : value;
    return writeTo(document, { table: 'assessments', row: id, column }, after);
  });
  return writesOf(writes);
}
