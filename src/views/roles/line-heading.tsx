import { memo } from 'react';
import { titleOf } from '../panels/element-title';
import { LineFace, type LineWords } from './line-face';
import styles from './matrix.module.css';
import type { Line } from './matrix-lines';

const saying = { contested: 'two or more are accountable', nobody: 'nobody is accountable' };

/** The heading of a row or a column: an element with what is wrong with it, or a party with its totals. */
export const LineHeading = memo(function LineHeading(
  props: LineWords & {
    readonly line: Line;
    readonly across: boolean;
    readonly at: number;
    readonly stop: boolean;
    readonly selected: boolean;
    /** Where it stands when it is not among the columns in sight, in pixels from the left. */
    readonly left?: number;
  },
) {
  const { line, across, trouble, totals, at, left } = props;
  const title = line.kind === 'element' ? titleOf(line.element) : line.party.name;
  const words = [
    title,
    trouble === null ? '' : saying[trouble],
    line.kind === 'party' && line.party.retired ? 'retired' : '',
    props.totalWords,
  ].filter((part) => part !== '');
  return (
    <div
      role={across ? 'columnheader' : 'rowheader'}
      aria-colindex={across ? at + 2 : 1}
      aria-label={words.join(', ')}
      title={words.join(', ')}
      tabIndex={props.stop ? 0 : -1}
      className={across ? styles['top'] : styles['lead']}
      style={left === undefined ? undefined : { position: 'absolute', left }}
      data-at={across ? `-1:${at}` : `${at}:-1`}
      data-selected={props.selected || undefined}
    >
      <LineFace line={line} across={across} trouble={trouble} totals={totals} />
    </div>
  );
});
