import { listAssessments } from './create-document';
import { type Document, listRows, readRow } from './document';
import { applyWrites, type Write } from './edit';

/** Every row of what an assessment says and wants, by table. */
export const rowsInAssessment = (document: Document, assessment: string) =>
  (['said', 'goals', 'roles', 'silenced'] as const).flatMap((table) =>
    listRows(document, table)
      .filter((row) => row.startsWith(`${assessment}/`))
      .map((row) => ({ table, row })),
  );

/** The writes that take an assessment out with everything in it. */
export const withoutAssessment = (document: Document, assessment: string): Write[] =>
  [
    { table: 'assessments', row: assessment } as const,
    ...rowsInAssessment(document, assessment),
  ].flatMap(({ table, row }) =>
    Object.entries(readRow(document, table, row) ?? {}).map(([column, before]) => ({
      cell: { table, row, column },
      before,
    })),
  );

/** The document with one of its assessments, as if the others had never been: for a file to pass on. */
export const onlyAssessment = (document: Document, assessment: string): Document =>
  applyWrites(
    document,
    listAssessments(document).flatMap(({ id }) =>
      id === assessment ? [] : withoutAssessment(document, id),
    ),
  );
