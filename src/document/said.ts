import type { Confidence } from '../model/model-file';
import { type Cell, type Document, readRow } from './document';
import type { Row } from './rows';

/** A level of the scale, or said to be not applicable. Not assessed is the absence of a rating. */
export type Rating = number | 'na';

/** What can be rated: how things are, and how they should become. */
export type Measure = 'current' | 'target';

/** One piece of evidence for a rating. */
export interface Evidence {
  readonly id: string;
  readonly title: string;
  readonly address?: string;
  readonly text?: string;
  /** A calendar day, `2026-11-22`. */
  readonly date?: string;
}

/** Columns of a `said` row with a fixed name; each piece of evidence has a column `evidence:<id>`. */
export type SaidColumn = Measure | 'confidence' | 'note' | 'changed';

/** The address of what an assessment says about an element. The assessment's id holds no slash. */
export const saidRow = (assessment: string, element: string): string => `${assessment}/${element}`;

export const saidCell = (
  assessment: string,
  element: string,
  column: SaidColumn | `evidence:${string}`,
): Cell => ({
  table: 'said',
  row: saidRow(assessment, element),
  column,
});

/** The parts of an address in the table `said`. */
export function elementOfRow(row: string): {
  readonly assessment: string;
  readonly element: string;
} {
  const slash = row.indexOf('/');
  return { assessment: row.slice(0, slash), element: row.slice(slash + 1) };
}

/** Everything said about an element in an assessment, or undefined. The same object until it changes. */
export const readSaid = (
  document: Document,
  assessment: string,
  element: string,
): Row | undefined => readRow(document, 'said', saidRow(assessment, element));

/** The element's rating, or undefined when it is not assessed. */
export function ratingOf(said: Row | undefined, measure: Measure): Rating | undefined {
  const value = said?.[measure];
  return typeof value === 'number' || value === 'na' ? value : undefined;
}

/** How sure the assessor is of the rating, or undefined. */
export function confidenceOf(said: Row | undefined): Confidence | undefined {
  const value = said?.['confidence'];
  return value === 'high' || value === 'medium' || value === 'low' ? value : undefined;
}

/** The note, or an empty text. */
export function noteOf(said: Row | undefined): string {
  const value = said?.['note'];
  return typeof value === 'string' ? value : '';
}

/** When anything about the element last changed, in milliseconds since 1970, or undefined. */
export function changedAt(said: Row | undefined): number | undefined {
  const value = said?.['changed'];
  return typeof value === 'number' ? value : undefined;
}

/** The evidence, in the order of its ids. */
export function evidenceOf(said: Row | undefined): Evidence[] {
  if (said === undefined) return [];
  return Object.keys(said)
    .filter((column) => column.startsWith('evidence:'))
    .sort()
    .flatMap((column) => {
      const value: unknown = said[column];
      return isEvidence(value) ? [{ ...value, id: column.slice('evidence:'.length) }] : [];
    });
}

const isEvidence = (value: unknown): value is Omit<Evidence, 'id'> =>
  typeof value === 'object' &&
  value !== null &&
  'title' in value &&
  typeof value.title === 'string';
