import type { Row } from '../../document/rows';
import { confidenceOf } from '../../document/said';
import { RadioRow } from '../../ui/radio-row';
import { useRun } from '../use-workspace';
import styles from './rating-field.module.css';
import { sharedValue } from './shared-value';
import { useWhyNotSay } from './use-model';

const degrees = [
  { value: 'low', label: 'Low' },
  { value: 'medium', label: 'Medium' },
  { value: 'high', label: 'High' },
];

/** How sure the assessor is; choosing the same again takes it back. */
export function ConfidenceField(props: {
  readonly keys: readonly string[];
  readonly said: readonly (Row | undefined)[];
}) {
  const run = useRun();
  const whyNot = useWhyNotSay();
  const shared = sharedValue(props.said.map(confidenceOf));
  const value = shared.kind === 'same' ? (shared.value ?? null) : null;
  return (
    <div className={styles['plain']}>
      <RadioRow
        label="Confidence"
        options={degrees.map((degree) => ({
          ...degree,
          ...(whyNot !== null && { disabledReason: whyNot }),
        }))}
        value={value}
        description="Arrow keys move, Space or Enter chooses; choosing the same again takes it back."
        onChange={(next) =>
          run('set-confidence', { keys: props.keys, value: next === value ? null : next })
        }
      />
      {shared.kind === 'mixed' && (
        <div className={styles['aside']}>
          <span className={styles['mixed']}>mixed</span>
        </div>
      )}
    </div>
  );
}
