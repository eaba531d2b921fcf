import { modelOfKey } from '../../model/model';
import { listAssessments, rowWrites } from '../create-document';
import { differingCells } from '../difference';
import { type Cell, type Document, readCell, readRow } from '../document';
import { applyWrites, type Write, writeTo } from '../edit';
import { elementOfRow } from '../said';
import { changeAssessment, copies } from './assessments';
import { combine } from './combine';
import { type Outcome, refuse } from './outcome';
import { frozenReason } from './said-writes';

/** What is tried on a copy of a document. */
export interface Trial {
  /** The assessment whose answers are tried. */
  readonly assessment: string;
  /** The copy before anything was tried. */
  readonly base: Document;
  /** The copy as it stands. */
  readonly document: Document;
}

/**
 * The copy that a what-if starts from: its assessment can be written, whether it is frozen or not, and
 * is called `name`, with a number behind it where that is taken, so that a picture of it cannot be
 * taken for the kept one. Throws when the assessment is not in the document.
 */
export function trialBase(document: Document, assessment: string, name: string): Document {
  const outcome = changeAssessment(document, assessment, {
    name: freeName(document, name),
    frozen: false,
  });
  if (!outcome.ok) throw new Error(outcome.reason);
  return applyWrites(document, outcome.writes);
}

function freeName(document: Document, name: string): string {
  const taken = new Set(listAssessments(document).map((one) => one.name));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} (${number})`;
  return free;
}

/** How much was tried: elements of which something else is said, and everything besides. */
export interface Tried {
  readonly answers: number;
  readonly others: number;
}

/** Counts what was tried. */
export function countTried({ base, document }: Pick<Trial, 'base' | 'document'>): Tried {
  const cells = differingCells(base, document);
  const rows = new Set(cells.filter(({ table }) => table === 'said').map(({ row }) => row));
  return {
    answers: rows.size,
    others: cells.filter(({ table }) => table !== 'said').length,
  };
}

/**
 * Says in the document what was tried: only the cells that differ, so that whatever else was written
 * meanwhile stays. Refused when nothing was tried, the assessment is frozen or gone, or what was tried
 * is about a model that was taken out meanwhile.
 */
export function keepTrial(document: Document, trial: Trial): Outcome {
  const known = readRow(document, 'assessments', trial.assessment);
  if (known === undefined) return refuse('This assessment is no longer in the document.');
  if (known['frozen'] === true) return refuse(frozenReason(known['name']));
  return laidOn(document, trial, differingCells(trial.base, trial.document));
}

/**
 * Adds an assessment with the answers as they were tried, and leaves the one they were tried on as it
 * is; everything else that was tried is said in the document. `at` is in milliseconds since 1970.
 */
export function keepTrialAs(document: Document, trial: Trial, id: string, at: number): Outcome {
  const { assessment, base } = trial;
  const tried = readRow(trial.document, 'assessments', assessment) ?? {};
  const { created: _created, name, ...rest } = tried;
  const head = rowWrites('assessments', id, {
    ...rest,
    name: freeName(document, typeof name === 'string' ? name : ''),
    created: Math.round(at),
  });
  const others = differingCells(base, trial.document).filter(
    ({ table, row }) =>
      (table !== 'said' && table !== 'goals') || !row.startsWith(`${assessment}/`),
  );
  return combine(document, [
    (now) => (others.length === 0 ? { ok: true, writes: [] } : laidOn(now, trial, others)),
    (now) => ({
      ok: true,
      writes: [...head, ...copies(trial.document, assessment, id)].filter(({ cell }) =>
        hasModel(now, cell),
      ),
    }),
  ]);
}

function laidOn(document: Document, trial: Trial, cells: readonly Cell[]): Outcome {
  if (cells.length === 0) return refuse('Nothing has been tried yet.');
  const writes = cells.flatMap(
    (cell): Write | [] => writeTo(document, cell, readCell(trial.document, cell)) ?? [],
  );
  const after = applyWrites(document, writes);
  return writes.every(({ cell, after: value }) => value === undefined || hasModel(after, cell))
    ? { ok: true, writes }
    : refuse('A model that this is about was taken out of the document meanwhile.');
}

/** Whether the model that a cell is about, if any, stands in the document. */
function hasModel(document: Document, { table, row }: Cell): boolean {
  const model =
    table === 'said'
      ? modelOfKey(elementOfRow(row).element)
      : table === 'goals'
        ? row.slice(row.indexOf('/') + 1)
        : table === 'rules'
          ? row
          : null;
  return model === null || readRow(document, 'models', model) !== undefined;
}
