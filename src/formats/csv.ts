import { csvFormatRow } from 'd3';

/** What a cell holds: a text, a number of ours, or nothing. */
export type CsvCell = string | number | null;

/**
 * What a spreadsheet could take for a formula: a sign or a tab or a return at the beginning, also
 * behind blanks of any width, line breaks and characters that are not seen.
 */
const formulaLike = /^[\s\p{C}]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\s\p{C}]*[\t\r]/u;

/** A text that no spreadsheet runs: one that looks like a formula begins with an apostrophe. */
const guarded = (text: string): string => (formulaLike.test(text) ? `'${text}` : text);

const cellText = (cell: CsvCell): string =>
  typeof cell === 'string' ? guarded(cell) : cell === null ? '' : String(cell);

/**
 * Rows as a CSV that spreadsheets open as they are: RFC 4180, UTF-8 with a byte-order mark, no cell
 * with text a formula. A row has as many cells as the first.
 */
export const writeCsv = (rows: readonly (readonly CsvCell[])[]): Blob =>
  new Blob(['\uFEFF', ...rows.map((row) => `${csvFormatRow(row.map(cellText))}\r\n`)], {
    type: 'text/csv;charset=utf-8',
  });
