import { listModels, readTitle } from '../document/create-document';
import { type Document, listRows, readRow, type TableName, tableNames } from '../document/document';
import type { Model } from '../model/model';
import { canonicalJson } from './canonical-json';
import { documentFormat, documentVersion } from './envelope';

const app = 'Isotherm';

/**
 * A document as the text of a `.isotherm.json` file: one row a line, everything in a fixed order, so
 * that equal documents give equal files and two files compare line by line. `models` gives the full
 * titles of those that are loaded.
 */
export function writeDocumentFile(document: Document, models: ReadonlyMap<string, Model>): string {
  const heads = listModels(document).map(({ id, title, edition }) => ({
    id,
    title: models.get(id)?.title ?? title,
    edition,
  }));
  const entries = [
    `"format": ${canonicalJson(documentFormat)}`,
    `"version": ${documentVersion}`,
    `"app": ${canonicalJson(app)}`,
    `"title": ${canonicalJson(readTitle(document))}`,
    `"models": ${block(
      heads.map((head) => canonicalJson(head)),
      1,
      '[]',
    )}`,
    `"tables": ${block(
      [...tableNames]
        .sort()
        .map((table) => `${canonicalJson(table)}: ${writeTable(document, table)}`),
      1,
    )}`,
  ];
  return `${block(entries, 0)}\n`;
}

function writeTable(document: Document, table: TableName): string {
  const rows = listRows(document, table).map(
    (address) =>
      `${canonicalJson(address)}: ${canonicalJson(readRow(document, table, address) ?? {})}`,
  );
  return block(rows, 2);
}

function block(lines: readonly string[], depth: number, brackets: '{}' | '[]' = '{}'): string {
  const [open = '', close = ''] = brackets;
  if (lines.length === 0) return brackets;
  const indent = '  '.repeat(depth);
  return `${open}\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}${close}`;
}
