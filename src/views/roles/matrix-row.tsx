import type { VirtualItem } from '@tanstack/react-virtual';
import { memo } from 'react';
import type { Owners, Ownership } from '../../analysis/ownership';
import type { Role } from '../../document/roles';
import type { Model } from '../../model/model';
import { LineHeading, type Trouble } from './line-heading';
import styles from './matrix.module.css';
import { type Line, meet } from './matrix-lines';
import { RoleCell } from './role-cell';

/** One row of the matrix: only the cells in sight. Renders again when its owners or the columns in sight change. */
export const MatrixRow = memo(function MatrixRow(props: {
  readonly model: Model;
  readonly line: Line;
  readonly columns: readonly Line[];
  /** The columns in sight. */
  readonly items: readonly VirtualItem[];
  /** Who owns the row's element, or what to ask where the columns are the elements. */
  readonly owners: Owners | Ownership;
  readonly roles: readonly Role[];
  readonly trouble: Trouble;
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
  const { model, line, columns, items, owners, roles, index, stop, from, to } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={styles['row']}
      data-group={(line.kind === 'element' && !line.element.rated) || undefined}
      style={{ top: props.top }}
    >
      <LineHeading
        line={line}
        across={false}
        trouble={props.trouble}
        totals={props.totals}
        totalWords={props.totalWords}
        at={index}
        left={0}
        stop={stop === -1}
        selected={from <= to}
      />
      {items.map((item) => {
        const column = columns[item.index];
        const pair = column === undefined ? null : meet(line, column);
        if (pair === null) return null;
        return (
          <RoleCell
            key={column?.id}
            model={model}
            element={pair.element}
            party={pair.party}
            owners={typeof owners === 'function' ? owners(pair.element.key) : owners}
            roles={roles}
            row={index}
            column={item.index}
            left={item.start}
            stop={stop === item.index}
            selected={item.index >= from && item.index <= to}
          />
        );
      })}
    </div>
  );
});
