/** A cell of the matrix by row and column, from 0; -1 is the headings. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells from one corner to the other, both included. Empty where the bottom is above the top. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The row or column of the headings. */
export const heading = -1;

/** The cells selected from the anchor to the cursor: a heading stands for all of its row or column. */
export function blockOf(cursor: Place, anchor: Place, rows: number, columns: number): Block {
  const [top, bottom] = span(cursor.row, anchor.row, rows);
  const [left, right] = span(cursor.column, anchor.column, columns);
  return { top, bottom, left, right };
}

const span = (at: number, anchor: number, count: number): readonly [number, number] =>
  at === heading
    ? [0, count - 1]
    : [Math.min(at, Math.max(0, anchor)), Math.min(Math.max(at, anchor), count - 1)];

/** Whether a block is more than one cell. */
export const isWide = ({ top, bottom, left, right }: Block): boolean =>
  bottom > top || right > left;

/** The nearest place that there is. The corner between the headings is none: what led there stays in its row or column. */
export function keepInside(wanted: Place, from: Place, rows: number, columns: number): Place {
  const row = Math.max(heading, Math.min(wanted.row, rows - 1));
  const column = Math.max(heading, Math.min(wanted.column, columns - 1));
  if (row !== heading || column !== heading) return { row, column };
  return from.row === heading ? { row, column: 0 } : { row: 0, column };
}
