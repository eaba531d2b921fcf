import { modelOfKey } from '../../model/model';
import { rowWrites } from '../create-document';
import { type Cell, type Document, readCell, readRow } from '../document';
import { applyWrites, type Write, writeTo } from '../edit';
import { copies } from './assessments';
import { combine } from './combine';
import { type Outcome, refuse } from './outcome';
import { whyNotSaidIn } from './said-writes';
import { freeName, type Trial, triedCells } from './what-if';

/**
 * Says in the document what was tried: only the cells that differ, so that whatever else was written
 * meanwhile stays. Refused when nothing was tried, and when it is about an assessment that is frozen or
 * gone, or about a model that was taken out meanwhile.
 */
export function keepTrial(document: Document, trial: Trial): Outcome {
  const reason = whyNotSaidIn(document, trial.assessment);
  if (reason !== null) return refuse(reason);
  const cells = triedCells(trial);
  return cells.length === 0
    ? refuse('Nothing has been tried yet.')
    : laidOn(document, trial, cells);
}

/**
 * Adds an assessment with the answers as they were tried, and leaves the one they were tried on as it
 * is; everything else that was tried is said in the document. `at` is in milliseconds since 1970.
 */
export function keepTrialAs(document: Document, trial: Trial, id: string, at: number): Outcome {
  const { assessment } = trial;
  const tried = readRow(trial.document, 'assessments', assessment) ?? {};
  const { created: _created, name, ...rest } = tried;
  const head = rowWrites('assessments', id, {
    ...rest,
    name: freeName(document, typeof name === 'string' ? name : ''),
    created: Math.round(at),
  });
  const others = triedCells(trial).filter((cell) => assessmentOf(cell) !== assessment);
  return combine(document, [
    (now) => laidOn(now, trial, others),
    (now) => ({
      ok: true,
      writes: [...head, ...copies(trial.document, assessment, id)].filter(({ cell }) =>
        hasModel(now, cell),
      ),
    }),
  ]);
}

function laidOn(document: Document, trial: Trial, cells: readonly Cell[]): Outcome {
  const writes = cells.flatMap(
    (cell): Write | [] => writeTo(document, cell, readCell(trial.document, cell)) ?? [],
  );
  for (const assessment of new Set(cells.map(assessmentOf))) {
    const reason = assessment === null ? null : whyNotSaidIn(document, assessment);
    if (reason !== null) return refuse(reason);
  }
  const after = applyWrites(document, writes);
  return writes.every(({ cell, after: value }) => value === undefined || hasModel(after, cell))
    ? { ok: true, writes }
    : refuse('A model that this is about was taken out of the document meanwhile.');
}

/** The assessment that a cell belongs to, or null. */
const assessmentOf = ({ table, row }: Cell): string | null =>
  table === 'said' || table === 'goals' ? row.slice(0, row.indexOf('/')) : null;

/** Whether the model that a cell is about, if any, stands in the document. */
function hasModel(document: Document, { table, row }: Cell): boolean {
  if (table !== 'said' && table !== 'goals' && table !== 'rules') return true;
  const about = row.slice(row.indexOf('/') + 1);
  const model = table === 'said' ? modelOfKey(about) : about;
  return readRow(document, 'models', model) !== undefined;
}
