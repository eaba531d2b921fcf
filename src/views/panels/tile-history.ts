import type { Edit } from '../../document/edit';

/** One change of a tile, as its history shows it. */
export interface HistoryLine {
  readonly revision: number;
  readonly label: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The tables with a row per element that tell what was said of it. */
const isTold = (table: string): boolean => table === 'said' || table === 'roles';

/** Rows that a large edit touched, kept so that a long history is looked through quickly. */
const rowsOfEdit = new WeakMap<Edit, ReadonlySet<string>>();

function touches(edit: Edit, row: string): boolean {
  if (edit.writes.length < 16) {
    return edit.writes.some(({ cell }) => isTold(cell.table) && cell.row === row);
  }
  let rows = rowsOfEdit.get(edit);
  if (rows === undefined) {
    rows = new Set(
      edit.writes.filter(({ cell }) => isTold(cell.table)).map(({ cell }) => cell.row),
    );
    rowsOfEdit.set(edit, rows);
  }
  return rows.has(row);
}

/** The newest edits that said something about an element or its owners, newest first. `row` is its address in `said` and `roles`. */
export function historyOfRow(done: readonly Edit[], row: string, most = 20): HistoryLine[] {
  const lines: HistoryLine[] = [];
  for (let index = done.length - 1; index >= 0 && lines.length < most; index -= 1) {
    const edit = done[index];
    if (edit === undefined || !touches(edit, row)) continue;
    lines.push({ revision: edit.revision, label: edit.label, at: edit.at });
  }
  return lines;
}
