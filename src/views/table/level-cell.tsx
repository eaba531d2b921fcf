import type { Rollup } from '../../analysis/rollup';
import type { Rating } from '../../document/said';
import type { LegendEntry } from '../../scene/lens';
import { Hidden } from '../../ui/hidden';
import { Swatch } from '../../ui/swatch';
import { sayMean } from '../panels/figures';
import styles from './cells.module.css';

/** A rating with its colour, its digit and its name. */
export function LevelCell(props: {
  readonly rating: Rating | undefined;
  readonly entries: readonly LegendEntry[];
  /** What is said where there is none: "not assessed", "no target". */
  readonly none: string;
}) {
  const { rating, entries, none } = props;
  const entry = entries.find((one) => one.brush === (rating ?? 'clear'));
  const level = typeof rating === 'number';
  const name = entry?.label.replace(/^\d+ /, '') ?? String(rating);
  return (
    <>
      {entry !== undefined && <Swatch fill={entry.swatch} ink={entry.ink} chip={entry.chip} />}
      {level && <Hidden>{rating} </Hidden>}
      <span className={level ? styles['level'] : styles['quiet']}>
        {level ? name : rating === 'na' ? 'not applicable' : none}
      </span>
    </>
  );
}

/** The roll-up of a row that contains others. Stages are gated and never averaged. */
export function RollupCell(props: {
  readonly rollup: Rollup | undefined;
  readonly averaged: boolean;
  readonly counted: boolean;
}) {
  const { rollup, averaged, counted } = props;
  if (rollup === undefined || rollup.of === 0) return null;
  return (
    <>
      {averaged && rollup.mean !== null && (
        <>
          <Hidden>mean </Hidden>
          <span className={styles['mean']}>{sayMean(rollup.mean)}</span>
        </>
      )}
      {counted && (
        <span className={styles['quiet']}>
          {rollup.assessed} of {rollup.of}
        </span>
      )}
    </>
  );
}
