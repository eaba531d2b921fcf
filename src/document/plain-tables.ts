import {
  type Document,
  emptyDocument,
  listRows,
  readRow,
  type TableName,
  tableNames,
} from './document';
import { draftRows, noRows, type Row } from './rows';

/** The tables of a document as nested plain objects, for storage. Made without a prototype: any id is safe as a key. */
export type PlainTables = { readonly [table in TableName]: { readonly [row: string]: Row } };

/** Every row of a document, by table and address. */
export function toPlainTables(document: Document): PlainTables {
  const plain = (table: TableName) => {
    const rows: { [row: string]: Row } = Object.create(null);
    for (const address of listRows(document, table)) {
      const row = readRow(document, table, address);
      if (row !== undefined) rows[address] = row;
    }
    return rows;
  };
  return {
    document: plain('document'),
    models: plain('models'),
    assessments: plain('assessments'),
    said: plain('said'),
    scales: plain('scales'),
    rules: plain('rules'),
    goals: plain('goals'),
    parties: plain('parties'),
    roles: plain('roles'),
    silenced: plain('silenced'),
  };
}

/** A document made of whole rows. Rows without a column are left out: they say nothing. */
export function documentOfRows(
  revision: number,
  rows: ReadonlyMap<TableName, ReadonlyMap<string, Row>>,
): Document {
  const tables = { ...emptyDocument.tables };
  for (const name of tableNames) {
    const draft = draftRows(noRows);
    for (const [address, row] of rows.get(name) ?? []) {
      if (Object.keys(row).length > 0) draft.set(address, row);
    }
    tables[name] = draft.done();
  }
  return { revision, tables };
}
