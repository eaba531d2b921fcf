import { rowsInAssessment, withoutAssessment } from '../assessment-rows';
import { isCalendarDay } from '../calendar-day';
import { listAssessments, rowWrites } from '../create-document';
import { type Document, readRow } from '../document';
import { type Write, writeTo } from '../edit';
import type { Json } from '../json';
import { readSaid } from '../said';
import { textLimits } from '../text-limits';
import { type Outcome, refuse, writesOf } from './outcome';
import { frozenReason, type Saying, saidWrites } from './said-writes';

/** What can be changed about an assessment; a missing field stays as it is, an empty text clears it. */
export interface AssessmentChange {
  readonly name?: string;
  readonly subject?: string;
  /** A calendar day, `2026-11-22`. */
  readonly date?: string;
  readonly frozen?: boolean;
}

const gone = 'This assessment is no longer in the document.';

/** Changes what is known of an assessment, apart from what was said in it: allowed when it is frozen, too. */
export function changeAssessment(
  document: Document,
  id: string,
  change: AssessmentChange,
): Outcome {
  if (readRow(document, 'assessments', id) === undefined) return refuse(gone);
  const reason = whyNotChange(change) ?? whyNotNamed(document, change.name, id);
  if (reason !== null) return refuse(reason);
  const writes = (['name', 'subject', 'date', 'frozen'] as const).map((column) => {
    const value = change[column];
    if (value === undefined) return null;
    // The name stays as an empty text, so that the row of an unnamed assessment never vanishes.
    const after = value === '' && column !== 'name' ? undefined : value;
    return writeTo(document, { table: 'assessments', row: id, column }, after);
  });
  return writesOf(writes);
}

function whyNotChange({ name, subject, date }: AssessmentChange): string | null {
  if ([name, subject].some((text) => text !== undefined && text.length > textLimits.name)) {
    return `Name and subject of an assessment have at most ${textLimits.name} characters each.`;
  }
  return date !== undefined && date !== '' && !isCalendarDay(date)
    ? 'The date of an assessment is a day that exists, such as 2026-11-22.'
    : null;
}

/** Why an assessment cannot have a name: another one has it. Null when it can. */
const whyNotNamed = (document: Document, name: string | undefined, id: string): string | null =>
  name !== undefined &&
  name !== '' &&
  listAssessments(document).some((one) => one.name === name && one.id !== id)
    ? `There is an assessment "${name}" already.`
    : null;

/**
 * Adds an assessment: empty, or with everything that another one says, its goals and the times of its
 * changes included. `at` is in milliseconds since 1970. Refused for a name that is taken or empty.
 */
export function addAssessment(
  document: Document,
  assessment: AssessmentChange & { readonly id: string; readonly from?: string },
  at: number,
): Outcome {
  const { id, from, name = '', subject = '', date = '' } = assessment;
  const trimmed = name.trim();
  if (trimmed === '') return refuse('An assessment beside others needs a name.');
  if (readRow(document, 'assessments', id) !== undefined)
    return refuse('This assessment is in the document already.');
  if (from !== undefined && readRow(document, 'assessments', from) === undefined)
    return refuse(gone);
  const reason =
    whyNotNamed(document, trimmed, id) ?? whyNotChange({ name: trimmed, subject, date });
  if (reason !== null) return refuse(reason);
  const head = rowWrites('assessments', id, {
    name: trimmed,
    created: Math.round(at),
    frozen: false,
    ...(subject !== '' && { subject }),
    ...(date !== '' && { date }),
  });
  return { ok: true, writes: [...head, ...(from === undefined ? [] : copies(document, from, id))] };
}

/** The writes that say in assessment `to`, which says nothing yet, all that `from` says and wants. */
export const copies = (document: Document, from: string, to: string): Write[] =>
  rowsInAssessment(document, from).flatMap(({ table, row }) =>
    rowWrites(table, `${to}${row.slice(from.length)}`, readRow(document, table, row) ?? {}),
  );

/** Takes an assessment out with everything said in it. Refused for the last one, and when it is frozen. */
export function removeAssessment(document: Document, id: string): Outcome {
  const known = readRow(document, 'assessments', id);
  if (known === undefined) return refuse(gone);
  if (known['frozen'] === true) return refuse(frozenReason(known['name']));
  if (listAssessments(document).length === 1)
    return refuse('A document keeps at least one assessment. Add another one first.');
  return { ok: true, writes: withoutAssessment(document, id) };
}

/**
 * Copies what one assessment says about elements (by key) to another: ratings, confidence, note and
 * evidence, in place of what stood there. Elements of which the first says nothing are passed over,
 * and said so; refused when there is nothing to copy, or the other is frozen.
 */
export function copySaid(
  document: Document,
  from: string,
  to: string,
  elements: readonly string[],
  at: number,
): Outcome {
  if (readRow(document, 'assessments', from) === undefined) return refuse(gone);
  if (from === to) return refuse('Choose another assessment to copy from.');
  const told = elements.filter((key) => readSaid(document, from, key) !== undefined);
  if (told.length === 0) return refuse('The other assessment says nothing about what is selected.');
  const sayings = told.flatMap((element): Saying[] => {
    const source = readSaid(document, from, element) ?? {};
    const columns = new Set([
      ...Object.keys(source),
      ...Object.keys(readSaid(document, to, element) ?? {}),
    ]);
    columns.delete('changed');
    return [...columns].map((column) => ({
      element,
      column: column as Saying['column'],
      value: source[column] as Json | undefined,
    }));
  });
  const outcome = saidWrites(document, to, sayings, at);
  if (!outcome.ok || told.length === elements.length) return outcome;
  const passedOver = `${elements.length - told.length} of ${elements.length} passed over: the other assessment says nothing about them.`;
  return { ...outcome, passedOver };
}
