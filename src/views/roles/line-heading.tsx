import { CircleDashed, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import { toneFill } from '../../scene/tones';
import { numberOf, titleOf } from '../panels/element-title';
import styles from './matrix.module.css';
import type { Line } from './matrix-lines';

/** What is wrong with who is accountable for an element. */
export type Trouble = 'contested' | 'nobody' | null;

const saying = { contested: 'two or more are accountable', nobody: 'nobody is accountable' };

/** The heading of a row or a column: an element with what is wrong with it, or a party with its totals. */
export const LineHeading = memo(function LineHeading(props: {
  readonly line: Line;
  readonly across: boolean;
  readonly trouble: Trouble;
  /** How often a party has each role, "A12 R5", and the same in words; empty for an element. */
  readonly totals: string;
  readonly totalWords: string;
  readonly at: number;
  readonly left: number;
  readonly stop: boolean;
  readonly selected: boolean;
}) {
  const { line, across, trouble, totals, at } = props;
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
      style={across ? { left: props.left } : undefined}
      data-at={across ? `-1:${at}` : `${at}:-1`}
      data-selected={props.selected || undefined}
    >
      {line.kind === 'party' ? (
        <>
          <span
            className={styles['tone']}
            style={{ background: toneFill(line.party.tone).colour }}
          />
          <span className={styles['name']} data-retired={line.party.retired || undefined}>
            <bdi>{line.party.name}</bdi>
          </span>
          <span className={styles['totals']}>{totals}</span>
        </>
      ) : (
        <>
          <span
            className={styles['number']}
            style={across ? undefined : { marginLeft: line.element.depth * 12 }}
          >
            {numberOf(line.element)}
          </span>
          <span className={styles['name']}>{line.element.name}</span>
          {trouble === 'contested' && <TriangleAlert aria-hidden="true" />}
          {trouble === 'nobody' && <CircleDashed aria-hidden="true" />}
        </>
      )}
    </div>
  );
});
