import { type Cell, type Document, readRow, tableNames } from './document';
import { sameJson } from './json';
import { changedRows } from './rows';

/** The cells that do not hold the same in two versions of a document. */
export function differingCells(before: Document, after: Document): Cell[] {
  return tableNames.flatMap((table) =>
    changedRows(before.tables[table], after.tables[table]).flatMap((row) => {
      const held = readRow(before, table, row) ?? {};
      const holds = readRow(after, table, row) ?? {};
      return [...new Set([...Object.keys(held), ...Object.keys(holds)])]
        .filter((column) => !sameJson(held[column], holds[column]))
        .map((column) => ({ table, row, column }));
    }),
  );
}
