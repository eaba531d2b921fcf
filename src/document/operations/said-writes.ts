import type { Model } from '../../model/model';
import { type Cell, type Document, readRow } from '../document';
import { makeWrite, type Write } from '../edit';
import { type Json, sameJson } from '../json';
import type { Row } from '../rows';
import { type SaidColumn, saidRow } from '../said';
import { type Outcome, refuse } from './outcome';

/** Where something is said: about elements of which model, in which assessment. */
export interface Place {
  readonly model: Model;
  readonly assessment: string;
}

/** One value to be said about an element; a missing value takes away what was said. */
export interface Saying {
  /** An element's key. */
  readonly element: string;
  readonly column: Exclude<SaidColumn, 'changed'> | `evidence:${string}`;
  readonly value: Json | undefined;
}

/** The same said about several elements; one that is named twice counts once. */
export const sayOfEach = (
  elements: readonly string[],
  column: Saying['column'],
  value: Json | undefined,
): Saying[] => [...new Set(elements)].map((element) => ({ element, column, value }));

/**
 * The writes that say something about elements, and with each the time of the change, in milliseconds
 * since 1970: an undo so restores the time as well. The only way to a row of the table `said`.
 * Sayings about the same element stand next to each other. Refused when the assessment is frozen or
 * does not exist.
 */
export function saidWrites(
  document: Document,
  assessment: string,
  sayings: readonly Saying[],
  at: number,
): Outcome {
  const reason = whyNotSaidIn(document, assessment);
  if (reason !== null) return refuse(reason);
  const changed = Math.round(at);
  const writes: Write[] = [];
  for (let index = 0; index < sayings.length; ) {
    const element = sayings[index]?.element ?? '';
    const row = saidRow(assessment, element);
    const held = readRow(document, 'said', row);
    const before = writes.length;
    for (let next = sayings[index]; next?.element === element; next = sayings[index]) {
      pushWrite(writes, held, { table: 'said', row, column: next.column }, next.value);
      index += 1;
    }
    if (writes.length > before)
      pushWrite(writes, held, { table: 'said', row, column: 'changed' }, changed);
  }
  // A copy holds no spare room: edits stay in memory for as long as they can be undone.
  return { ok: true, writes: writes.slice() };
}

// As `writeTo`, for a row that has been read: a whole map is painted within a frame.
function pushWrite(
  writes: Write[],
  row: Row | undefined,
  cell: Cell,
  after: Json | undefined,
): void {
  const before = row?.[cell.column];
  if (sameJson(before, after)) return;
  writes.push(makeWrite(cell, before, after));
}

/** Why nothing can be said in an assessment: it is frozen, or gone. Null when it can. */
export function whyNotSaidIn(document: Document, assessment: string): string | null {
  const known = readRow(document, 'assessments', assessment);
  if (known === undefined) return 'This assessment is no longer in the document.';
  return known['frozen'] === true ? frozenReason(known['name']) : null;
}

/** Why nothing can be said in a frozen assessment. */
export function frozenReason(name: Json | undefined): string {
  const which =
    typeof name === 'string' && name !== '' ? `The assessment "${name}"` : 'This assessment';
  return `${which} is frozen. Unfreeze it to change what it says.`;
}

/** Why nothing can be said about elements (by key): their model is not in the document, or has no such element. Null when all is well. */
export function whyNotKnown(
  document: Document,
  model: Model,
  elements: readonly string[],
): string | null {
  if (readRow(document, 'models', model.id) === undefined)
    return `${model.title} is not in this document.`;
  const unknown = elements.find((key) => !model.byKey.has(key));
  return unknown === undefined ? null : `${model.title} has no element "${unknown}".`;
}
