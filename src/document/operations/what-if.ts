import { listAssessments } from '../create-document';
import { differingCells } from '../difference';
import type { Cell, Document } from '../document';
import { applyWrites, writeTo } from '../edit';

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
 * taken for the kept one.
 */
export function trialBase(document: Document, assessment: string, name: string): Document {
  const cell = (column: string) => ({ table: 'assessments', row: assessment, column }) as const;
  const writes = [
    writeTo(document, cell('name'), freeName(document, name)),
    writeTo(document, cell('frozen'), false),
  ];
  return applyWrites(
    document,
    writes.filter((write) => write !== null),
  );
}

/** The name, with a number behind it where another assessment has it. */
export function freeName(document: Document, name: string): string {
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

/** The cells that were changed. An answer that was tried and taken back is as if it had never been. */
export function triedCells({ base, document }: Pick<Trial, 'base' | 'document'>): Cell[] {
  const cells = differingCells(base, document);
  const said = new Set(cells.filter(isSaying).map(({ row }) => row));
  return cells.filter(({ table, row }) => table !== 'said' || said.has(row));
}

const isSaying = ({ table, column }: Cell): boolean => table === 'said' && column !== 'changed';

/** Counts what was tried. */
export function countTried(trial: Pick<Trial, 'base' | 'document'>): Tried {
  const cells = triedCells(trial);
  const rows = new Set(cells.filter(isSaying).map(({ row }) => row));
  return {
    answers: rows.size,
    others: cells.filter(({ table }) => table !== 'said').length,
  };
}
