import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Column } from './columns';
import styles from './table.module.css';
import type { Sort } from './table-rows';

/** The headings: each sorts the table when it is pressed. */
export function TableHead(props: {
  readonly columns: readonly Column[];
  readonly sort: Sort | null;
  /** Column that the keyboard is on, if it is on the headings. */
  readonly stop: number | null;
}) {
  const { columns, sort, stop } = props;
  return (
    <div role="rowgroup" className={styles['head']}>
      <div role="row" aria-rowindex={1} className={styles['headRow']}>
        {columns.map((column, at) => {
          const sorted = sort?.column === column.id ? sort.direction : 0;
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={at + 1}
              aria-sort={sorted === 0 ? 'none' : sorted === 1 ? 'ascending' : 'descending'}
              tabIndex={stop === at ? 0 : -1}
              className={styles['heading']}
              data-column={column.id}
              data-at={`-1:${at}`}
              title={`Sort by ${column.label.toLowerCase()}`}
            >
              <span>{column.label}</span>
              {sorted === 1 && <ArrowUp aria-hidden="true" />}
              {sorted === -1 && <ArrowDown aria-hidden="true" />}
            </div>
          );
        })}
      </div>
    </div>
  );
}
