import { CircleDashed, TriangleAlert } from 'lucide-react';
import { classNames } from '../../ui/class-names';
import { numberOf } from '../panels/element-title';
import { PartyMark } from '../party/party-mark';
import styles from './line-face.module.css';
import type { Line } from './matrix-lines';

/** What a heading says beside the name of its line. */
export interface LineWords {
  /** What is wrong with who is accountable for an element. */
  readonly trouble: 'contested' | 'nobody' | null;
  /** How often a party has each role, "A12 R5", and the same in words; empty for an element. */
  readonly totals: string;
  readonly totalWords: string;
}

/** What is seen of a heading: a party's mark, name and totals, or an element's number and name with what is wrong. */
export function LineFace(
  props: Pick<LineWords, 'trouble' | 'totals'> & {
    readonly line: Line;
    readonly across: boolean;
    /** Whether the name of a column stands upright, because the column is narrow. */
    readonly upright?: boolean;
  },
) {
  const { line, across, upright = false, trouble, totals } = props;
  const place = across ? classNames(styles['top'], upright && styles['upright']) : styles['lead'];
  if (line.kind === 'party')
    return (
      <span className={place}>
        <span className={styles['tone']}>
          <PartyMark party={line.party} />
        </span>
        <span className={styles['name']} data-retired={line.party.retired || undefined}>
          <bdi>{line.party.name}</bdi>
        </span>
        <span className={styles['totals']}>{totals}</span>
      </span>
    );
  return (
    <span className={place}>
      <span
        className={styles['number']}
        style={across ? undefined : { marginLeft: line.element.depth * 12 }}
      >
        {numberOf(line.element)}
      </span>
      <span className={styles['name']}>{line.element.name}</span>
      {trouble === 'contested' && <TriangleAlert aria-hidden="true" />}
      {trouble === 'nobody' && <CircleDashed aria-hidden="true" />}
    </span>
  );
}
