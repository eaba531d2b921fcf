import { type CSSProperties, type ReactNode, useEffect, useRef } from 'react';
import type { Ownership } from '../../analysis/ownership';
import type { Role } from '../../document/roles';
import type { Model } from '../../model/model';
import { type Mark, marksOf } from './cell-marks';
import { LineFace, type LineWords } from './line-face';
import { type Line, meet, sayCount } from './matrix-lines';
import styles from './matrix-sheet.module.css';
import { RoleMarks } from './role-marks';
import { SheetLegend } from './sheet-legend';
import type { MatrixLines } from './use-matrix-lines';

/** Columns that a printed page, lying, has room for; in a picture they stand in one table. */
const mostOnPaper = 22;
/** With more columns than this their names stand upright. */
const mostWide = 12;

/** What a sheet shows. */
export interface SheetProps {
  readonly model: Model;
  readonly lines: MatrixLines;
  readonly roles: readonly Role[];
  readonly ownership: Ownership;
  readonly wordsOf: (line: Line) => LineWords;
}

/**
 * The whole matrix as it is put into a picture or on paper, with what it is and what its letters mean.
 * Stands beside the page and is no part of it on screen. `onReady` gets the element once it stands there.
 */
export function MatrixSheet(
  props: SheetProps & {
    readonly paper: boolean;
    /** What stands above it: of which document, when. */
    readonly head: ReactNode;
    readonly onReady?: (element: HTMLElement) => void;
  },
) {
  const { model, lines, roles, paper, head, onReady } = props;
  const sheet = useRef<HTMLDivElement>(null);
  const ready = useRef(onReady);
  useEffect(() => {
    if (sheet.current !== null) ready.current?.(sheet.current);
  }, []);
  const columns = lines.transposed ? lines.elements : lines.parties;
  const most = paper ? mostOnPaper : columns.length;
  const count = Math.max(1, Math.ceil(columns.length / most));
  const each = Math.ceil(columns.length / count);
  return (
    <div className={styles['beside']} data-sheet inert={!paper} aria-hidden={!paper}>
      <div ref={sheet} className={styles['sheet']}>
        <header className={styles['head']}>{head}</header>
        {Array.from({ length: count }, (_, index) => (
          <SheetTable
            // oxlint-disable-next-line react/no-array-index-key -- parts have no other name.
            key={index}
            {...props}
            columns={columns.slice(index * each, (index + 1) * each)}
          />
        ))}
        <SheetLegend roles={roles} />
        <footer className={styles['foot']}>
          {model.title}, {model.edition}. {model.publisher}. {model.independence}
        </footer>
      </div>
    </div>
  );
}

type TableProps = SheetProps & { readonly paper: boolean; readonly columns: readonly Line[] };

interface SheetCell {
  readonly id: string;
  /** Over how many columns it stands. */
  readonly span: number;
  readonly marks: readonly Mark[];
}

/**
 * The cells of a row. In a picture, which costs by the element, those that are empty side by side are
 * one; the lines between them are drawn on it.
 */
function cellsOf(row: Line, { columns, ownership, roles, paper }: TableProps): SheetCell[] {
  const cells: SheetCell[] = [];
  for (const column of columns) {
    const pair = meet(row, column);
    const marks = pair === null ? [] : marksOf(ownership(pair.element.key), pair.party.id, roles);
    const last = cells.at(-1);
    if (!paper && marks.length === 0 && last?.marks.length === 0)
      cells[cells.length - 1] = { ...last, span: last.span + 1 };
    else cells.push({ id: column.id, span: 1, marks });
  }
  return cells;
}

/** All rows of the matrix with some of its columns. */
function SheetTable(props: TableProps) {
  const { model, lines, wordsOf, paper, columns } = props;
  const rows = lines.transposed ? lines.parties : lines.elements;
  const upright = columns.length > mostWide;
  const heading = (line: Line, across: boolean) => (
    <th
      key={line.id}
      scope={across ? 'col' : 'row'}
      className={across ? styles['top'] : styles['lead']}
    >
      <LineFace line={line} across={across} upright={upright} {...wordsOf(line)} />
    </th>
  );
  return (
    <table
      className={styles['table']}
      aria-label={`${model.title}, Roles`}
      data-upright={upright || undefined}
      style={paper ? undefined : sizesOf(columns.length, upright ? 3 : 5.625)}
    >
      <colgroup>
        <col className={styles['leading']} />
        {columns.map(({ id }) => (
          <col key={id} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={styles['corner']}>
            {sayCount(lines.elements, lines.parties)}
          </th>
          {columns.map((line) => heading(line, true))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-group={(row.kind === 'element' && !row.element.rated) || undefined}>
            {heading(row, false)}
            {cellsOf(row, props).map(({ id, span, marks }) => (
              <td key={id} {...(span > 1 && { colSpan: span })}>
                <RoleMarks marks={marks} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const sizesOf = (count: number, cell: number) =>
  ({ '--cell': `${cell}rem`, width: `${20 + count * cell}rem` }) as CSSProperties;
