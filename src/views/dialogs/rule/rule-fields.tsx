import { useState } from 'react';
import type { RuleInForce } from '../../../document/rules';
import type { Model } from '../../../model/model';
import { earnedBy, fullPoint, type StageRule, whyNotRule } from '../../../model/stage-rule';
import { Button } from '../../../ui/button';
import { Check } from '../../../ui/check';
import { TextField } from '../../../ui/text-field';
import { scaleFor } from '../../../workspace/current';
import { Badge } from '../../panels/section';
import { useRun, useWorkspaceState } from '../../use-workspace';
import styles from './rule-dialog.module.css';

/** Thresholds that are one press away: the one that INFRAM publishes, and every criterion. */
const common = [70, 100] as const;

/** A number as people type it, with a point or a comma; not a number where it is none. */
const numberOf = (text: string): number =>
  text.trim() === '' ? Number.NaN : Number(text.trim().replace(/\s*%$/, '').replace(',', '.'));

/** The parts of a rule, each changed by itself. What cannot be right is refused beside its field. */
export function RuleFields({ model, rule }: { readonly model: Model; readonly rule: RuleInForce }) {
  const run = useRun();
  const [refused, setRefused] = useState<{ readonly field: string; readonly why: string } | null>(
    null,
  );
  const { levels } = useWorkspaceState((state) => scaleFor(state, model));
  const change = (field: string, part: Partial<StageRule>): void => {
    const why = whyNotRule({ ...rule, ...part });
    setRefused(why === null ? null : { field, why });
    if (why === null) run('change-rule', part);
  };
  const errorOf = (field: string): string | undefined =>
    refused?.field === field ? refused.why : undefined;
  const points = levels.map(({ value }) => ({
    answer: value,
    points: earnedBy(rule, value) / fullPoint,
  }));
  return (
    <>
      <div className={styles['threshold']}>
        <TextField
          label="Threshold, in percent of a stage’s points"
          value={String(rule.threshold)}
          error={errorOf('threshold')}
          onCommit={(text) => change('threshold', { threshold: numberOf(text) })}
        />
        <div className={styles['common']}>
          {common.map((threshold) => (
            <Button
              key={threshold}
              pressed={rule.threshold === threshold}
              onPress={() => change('threshold', { threshold })}
            >
              {threshold} %
            </Button>
          ))}
        </div>
      </div>
      <Check
        label="Every stage below must pass too"
        hint="Otherwise the highest stage that passes by itself counts."
        checked={rule.cumulative}
        onChange={(cumulative) => change('cumulative', { cumulative })}
      />
      <fieldset className={styles['points']}>
        <legend>
          Points of each answer{' '}
          {rule.own.pointsOrigin === 'proposal' && <Badge>Proposal of Isotherm</Badge>}
        </legend>
        {levels.map(({ value, name }, index) => (
          <TextField
            key={value}
            label={name}
            value={String(points[index]?.points ?? 0)}
            error={errorOf(`points ${value}`)}
            onCommit={(text) =>
              change(`points ${value}`, {
                points: points.map((step) =>
                  step.answer === value ? { ...step, points: numberOf(text) } : step,
                ),
              })
            }
          />
        ))}
      </fieldset>
      <p className={styles['note']}>
        Not applicable leaves the count. What is not assessed earns nothing, and is shown as
        unknown.
      </p>
    </>
  );
}
