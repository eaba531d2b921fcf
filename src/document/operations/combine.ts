import { type Document, readCell } from '../document';
import { applyWrites, type Write, writeTo } from '../edit';
import type { Outcome } from './outcome';

/**
 * Several operations as one: each sees what those before it wrote, and each cell is written once.
 * Refused, as a whole, when one of them is.
 */
export function combine(
  document: Document,
  operations: readonly ((document: Document) => Outcome)[],
): Outcome {
  let after = document;
  const cells = new Map<string, Write['cell']>();
  for (const operate of operations) {
    const outcome = operate(after);
    if (!outcome.ok) return outcome;
    after = applyWrites(after, outcome.writes);
    for (const { cell } of outcome.writes)
      cells.set(JSON.stringify([cell.table, cell.row, cell.column]), cell);
  }
  const writes = [...cells.values()].flatMap(
    (cell) => writeTo(document, cell, readCell(after, cell)) ?? [],
  );
  return { ok: true, writes };
}
