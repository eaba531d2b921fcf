/** What a spreadsheet takes for the start of a formula, behind marks that say that it is none. */
const formula = /^'*[\s\u00a0]*[=+\-@]/;
const plainNumber = /^[+-]?\d+(?:[.,]\d+)?$/;

const guard = (text: string): string =>
  formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;

const unguard = (text: string): string =>
  text.startsWith("'") && formula.test(text) ? text.slice(1) : text;

const quote = (text: string): string =>
  /["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Cells as text that spreadsheets take: tabs between columns, lines between rows, no cell a formula. */
export const writeTsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => quote(guard(cell))).join('\t')).join('\n');

/** Reads what `writeTsv` and spreadsheets write: quoted cells may hold tabs, line breaks and doubled quotes. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const source = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(/\n$/, '');
  let at = 0;
  while (at <= source.length) {
    const { cell, end } = readCell(source, at);
    rows.at(-1)?.push(unguard(cell));
    if (end >= source.length) break;
    if (source[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows;
}

function readCell(source: string, start: number): { readonly cell: string; readonly end: number } {
  const quoted =
    source[start] === '"' ? /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(source.slice(start)) : null;
  if (quoted !== null) {
    return { cell: (quoted[1] ?? '').replaceAll('""', '"'), end: start + quoted[0].length };
  }
  const rest = source.slice(start).search(/[\t\n]/);
  const end = rest === -1 ? source.length : start + rest;
  return { cell: source.slice(start, end), end };
}
