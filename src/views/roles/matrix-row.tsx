import { memo } from 'react';
import type { Owners, Ownership } from '../../analysis/ownership';
import type { Role } from '../../document/roles';
import type { Model } from '../../model/model';
import { marksOf } from './cell-marks';
import { indexesOf, isWithin } from './in-sight';
import type { LineWords } from './line-face';
import { LineHeading } from './line-heading';
import styles from './matrix.module.css';
import { type Line, meet } from './matrix-lines';
import { RoleCell } from './role-cell';

/** One row of the matrix: only the cells in sight. Renders again when its owners or the columns in sight change. */
export const MatrixRow = memo(function MatrixRow(props: {
  readonly model: Model;
  readonly line: Line;
  readonly columns: readonly Line[];
  /** The first and the last column in sight. */
  readonly first: number;
  readonly last: number;
  /** How wide a column is, and the headings before them, in pixels. */
  readonly width: number;
  readonly lead: number;
  /** Who owns the row's element, or what to ask where the columns are the elements. */
  readonly owners: Owners | Ownership;
  readonly roles: readonly Role[];
  readonly trouble: LineWords['trouble'];
  readonly totals: string;
  readonly totalWords: string;
  readonly index: number;
  readonly top: number;
  /** Column that the keyboard is on, if it is in this row. */
  readonly stop: number | null;
  /** The columns selected in this row: none where `from` is after `to`. */
  readonly from: number;
  readonly to: number;
}) {
  const { model, line, columns, first, last, width, lead } = props;
  const { owners, roles, index, stop, from, to } = props;
  const cell = (at: number) => {
    const column = columns[at];
    const pair = column === undefined ? null : meet(line, column);
    if (column === undefined || pair === null) return null;
    const owning = typeof owners === 'function' ? owners(pair.element.key) : owners;
    return (
      <RoleCell
        key={column.id}
        model={model}
        element={pair.element}
        party={pair.party}
        marks={marksOf(owning, pair.party.id, roles)}
        at={`${index}:${at}`}
        place={at + 2}
        stop={stop === at}
        selected={at >= from && at <= to}
        {...(!isWithin(at, { first, last }) && { left: lead + at * width })}
      />
    );
  };
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={styles['row']}
      data-group={(line.kind === 'element' && !line.element.rated) || undefined}
      style={{ top: props.top, paddingLeft: first * width }}
    >
      <LineHeading
        line={line}
        across={false}
        trouble={props.trouble}
        totals={props.totals}
        totalWords={props.totalWords}
        at={index}
        stop={stop === -1}
        selected={from <= to}
      />
      {/* Tab finds the place that the keyboard is on wherever the matrix is scrolled to. */}
      {indexesOf({ first, last }, stop ?? -1).map(cell)}
    </div>
  );
});
