import { memo, type ReactNode } from 'react';
import { indexesOf, isWithin, type Span } from './in-sight';
import type { LineWords } from './line-face';
import { LineHeading } from './line-heading';
import styles from './matrix.module.css';
import type { Line } from './matrix-lines';

/** The headings of the columns in sight, with what the matrix holds in their corner. */
export const MatrixHead = memo(function MatrixHead(props: {
  readonly columns: readonly Line[];
  readonly first: number;
  readonly last: number;
  /** How wide a column is, and the headings of the rows, in pixels. */
  readonly width: number;
  readonly lead: number;
  readonly corner: string;
  readonly wordsOf: (line: Line) => LineWords;
  /** The heading that the keyboard is on, or null. */
  readonly stop: number | null;
  /** The columns selected: none where `from` is after `to`. */
  readonly from: number;
  readonly to: number;
  /** What stands after the last one. */
  readonly children?: ReactNode;
}) {
  const { columns, first, last, width, lead, wordsOf, stop, from, to, children } = props;
  const span: Span = { first, last };
  const heading = (at: number) => {
    const line = columns[at];
    return line === undefined ? null : (
      <LineHeading
        key={line.id}
        line={line}
        across
        {...wordsOf(line)}
        at={at}
        stop={stop === at}
        selected={at >= from && at <= to}
        {...(!isWithin(at, span) && { left: lead + at * width })}
      />
    );
  };
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={styles['head']}
      style={{ paddingLeft: first * width }}
    >
      <div role="columnheader" aria-colindex={1} className={styles['corner']}>
        {props.corner}
      </div>
      {indexesOf(span, stop ?? -1).map(heading)}
      {children !== undefined && (
        <div
          role="columnheader"
          aria-colindex={columns.length + 2}
          className={styles['addColumn']}
          style={{ left: lead + columns.length * width }}
        >
          {children}
        </div>
      )}
    </div>
  );
});
