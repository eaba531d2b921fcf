import { Check, Lock } from 'lucide-react';
import { sayPercent } from '../../analysis/stage-sum';
import type { StageStanding, Standing } from '../../analysis/standing';
import { headline, stateWords } from '../../analysis/standing-words';
import { classNames } from '../../ui/class-names';
import styles from './stage-ladder.module.css';

/** The stages of one assessment as a ladder with the highest at the top: ladders stand side by side. */
export function StageLadder(props: {
  readonly name: string;
  /** A line below the name, or null where no ladder has one. */
  readonly detail: string | null;
  readonly standing: Standing;
  /** Whether this is the assessment that is shown. */
  readonly current: boolean;
}) {
  const { name, detail, standing, current } = props;
  return (
    <section className={styles['ladder']} aria-label={`${name}, ${headline(standing)}`}>
      <header className={styles['head']} data-current={current || undefined}>
        <strong>{name}</strong>
        {detail !== null && <span>{detail}</span>}
        <span className={styles['reached']}>{headline(standing)}</span>
      </header>
      <ol className={styles['stages']} reversed>
        {standing.stages.toReversed().map((stage) => (
          <Rung key={stage.key} stage={stage} threshold={standing.rule.threshold} />
        ))}
      </ol>
    </section>
  );
}

function Rung({ stage, threshold }: { readonly stage: StageStanding; readonly threshold: number }) {
  const { number, sum, state, attained } = stage;
  const scored = state !== 'floor';
  return (
    <li className={classNames(styles['rung'], styles[state], attained && styles['attained'])}>
      <span className={styles['number']}>{number}</span>
      <span className={styles['state']}>
        {state === 'reached' && <Check aria-hidden="true" />}
        {state === 'blocked' && <Lock aria-hidden="true" />}
        {stateWords(stage)}
      </span>
      {scored && (
        <>
          <span className={styles['percent']}>{sayPercent(sum.earned, sum.possible)}</span>
          <span className={styles['track']} aria-hidden="true">
            <span
              style={{ width: `${sum.possible === 0 ? 0 : (sum.earned * 100) / sum.possible}%` }}
            />
            <i style={{ left: `${threshold}%` }} />
          </span>
        </>
      )}
    </li>
  );
}
