import type { Model } from '../model/model';
import { type Document, emptyDocument, listRows, readRow, type TableName } from './document';
import { applyWrites, type Write } from './edit';
import type { Json } from './json';
import { textLimits } from './text-limits';

/** What a document keeps of a model that stands in it: enough to name it where it cannot be loaded. */
export interface ModelInDocument {
  readonly id: string;
  /** The short title. */
  readonly title: string;
  readonly edition: string;
}

/** What is known of an assessment besides what was said in it. */
export interface Assessment {
  readonly id: string;
  readonly name: string;
  /** Who or what was assessed. */
  readonly subject: string;
  /** A calendar day, `2026-11-22`, or empty. */
  readonly date: string;
  /** Whether it is closed: nothing said in it changes any more. */
  readonly frozen: boolean;
}

/** The assessment that every document starts with. */
export const firstAssessmentId = 'a1';

/** The title of a document that was given none. */
export const untitled = 'Untitled';

/** A new document at revision 0, with models in the given order and one unnamed assessment. `at` is in milliseconds since 1970. */
export function createDocument(options: {
  readonly title: string;
  readonly models: readonly Pick<Model, 'id' | 'shortTitle' | 'edition'>[];
  readonly at: number;
}): Document {
  const { models } = options;
  const title = options.title.trim().slice(0, textLimits.title) || untitled;
  const created = Math.round(options.at);
  return applyWrites(emptyDocument, [
    ...rowWrites('document', 'document', { title, created }),
    ...models.flatMap(({ id, shortTitle, edition }, order) =>
      rowWrites('models', id, { order, title: shortTitle, edition }),
    ),
    ...rowWrites('assessments', firstAssessmentId, { name: '', created, frozen: false }),
  ]);
}

/** The writes that fill a row that does not exist yet. */
export const rowWrites = (
  table: TableName,
  row: string,
  columns: { readonly [column: string]: Json },
): Write[] =>
  Object.entries(columns).map(([column, after]) => ({ cell: { table, row, column }, after }));

/** The title of a document. */
export const readTitle = (document: Document): string =>
  textOf(readRow(document, 'document', 'document')?.['title']) || untitled;

/** The models that stand in a document, in the order of their tabs. */
export function listModels(document: Document): ModelInDocument[] {
  const rows = listRows(document, 'models').map((id) => {
    const row = readRow(document, 'models', id);
    const order = row?.['order'];
    const title = textOf(row?.['title']) || id;
    return {
      order: typeof order === 'number' ? order : Number.MAX_SAFE_INTEGER,
      model: { id, title, edition: textOf(row?.['edition']) },
    };
  });
  return rows.sort((a, b) => a.order - b.order).map(({ model }) => model);
}

/** The assessments of a document, oldest first. */
export function listAssessments(document: Document): Assessment[] {
  const rows = listRows(document, 'assessments').map((id) => {
    const row = readRow(document, 'assessments', id);
    const created = row?.['created'];
    return {
      created: typeof created === 'number' ? created : 0,
      assessment: {
        id,
        name: textOf(row?.['name']),
        subject: textOf(row?.['subject']),
        date: textOf(row?.['date']),
        frozen: row?.['frozen'] === true,
      },
    };
  });
  return rows.sort((a, b) => a.created - b.created).map(({ assessment }) => assessment);
}

/** What an assessment is called. The one that a document starts with has no name until there are others. */
export const assessmentName = ({ name }: Pick<Assessment, 'name'>): string =>
  name === '' ? 'First assessment' : name;

/** The id of the wanted assessment where the document has it, and of its oldest one otherwise. */
export const assessmentIn = (document: Document, wanted: string | undefined): string =>
  wanted !== undefined && readRow(document, 'assessments', wanted) !== undefined
    ? wanted
    : (listAssessments(document)[0]?.id ?? firstAssessmentId);

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
