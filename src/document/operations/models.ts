import { type Model, modelOfKey } from '../../model/model';
import { listAssessments, listModels, rowWrites } from '../create-document';
import { type Document, listRows, readRow, type TableName } from '../document';
import { type Write, writeTo } from '../edit';
import { goalRow } from '../goals';
import { elementOfRow } from '../said';
import { type Outcome, refuse, writesOf } from './outcome';
import { frozenReason } from './said-writes';

/** Adds a model at the end of the tabs. Refused when it stands there already. */
export function addModel(
  document: Document,
  model: Pick<Model, 'id' | 'title' | 'shortTitle' | 'edition'>,
): Outcome {
  const { id, title, shortTitle, edition } = model;
  if (readRow(document, 'models', id) !== undefined)
    return refuse(`${title} is in this document already.`);
  const order = listModels(document).length;
  const row = rowWrites('models', id, { order, title: shortTitle, edition });
  return { ok: true, writes: [...orderWrites(document, modelIds(document)), ...row] };
}

/**
 * Takes a model and everything said about it out of the document. Refused for the last model, and
 * when a frozen assessment speaks of it.
 */
export function removeModel(document: Document, id: string): Outcome {
  const ids = modelIds(document);
  if (!ids.includes(id)) return refuse('This model is no longer in the document.');
  if (ids.length === 1)
    return refuse('A document keeps at least one model. Add another one first.');
  const said = listRows(document, 'said').filter(
    (row) => modelOfKey(elementOfRow(row).element) === id,
  );
  const owned = listRows(document, 'roles').filter(
    (row) => modelOfKey(elementOfRow(row).element) === id,
  );
  const silenced = listRows(document, 'silenced').filter((row) => row.includes(`/${id}:`));
  for (const row of [...said, ...owned]) {
    const assessment = readRow(document, 'assessments', elementOfRow(row).assessment);
    if (assessment?.['frozen'] === true) return refuse(frozenReason(assessment['name']));
  }
  const rest = orderWrites(
    document,
    ids.filter((one) => one !== id),
  );
  const goals = listAssessments(document).map((assessment) => goalRow(assessment.id, id));
  const gone = [
    ...clearRow(document, 'models', id),
    ...clearRow(document, 'rules', id),
    ...said.flatMap((row) => clearRow(document, 'said', row)),
    ...goals.flatMap((row) => clearRow(document, 'goals', row)),
    ...owned.flatMap((row) => clearRow(document, 'roles', row)),
    ...silenced.flatMap((row) => clearRow(document, 'silenced', row)),
  ];
  return { ok: true, writes: [...gone, ...rest] };
}

/** Moves a model to another place among the tabs, counted from 0. */
export function moveModel(document: Document, id: string, to: number): Outcome {
  const ids = modelIds(document);
  if (!ids.includes(id)) return refuse('This model is no longer in the document.');
  const others = ids.filter((one) => one !== id);
  const place = Math.min(Math.max(Math.trunc(to), 0), others.length);
  return writesOf(orderWrites(document, [...others.slice(0, place), id, ...others.slice(place)]));
}

const modelIds = (document: Document): string[] => listModels(document).map((model) => model.id);

function orderWrites(document: Document, ids: readonly string[]): Write[] {
  return ids.flatMap((row, order) => {
    const write = writeTo(document, { table: 'models', row, column: 'order' }, order);
    return write === null ? [] : [write];
  });
}

function clearRow(document: Document, table: TableName, row: string): Write[] {
  return Object.entries(readRow(document, table, row) ?? {}).map(([column, before]) => ({
    cell: { table, row, column },
    before,
  }));
}
