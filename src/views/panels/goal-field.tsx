import { goalStages, readGoal } from '../../document/goals';
import type { Model } from '../../model/model';
import { Choice } from '../../ui/choice';
import { TextField } from '../../ui/text-field';
import { stagesOf } from '../../workspace/standing';
import { useRun, useWorkspaceState } from '../use-workspace';
import { BlockerList } from './blocker-list';
import styles from './inspector.module.css';
import { Fold, Section } from './section';

/** The stage that is wanted and by when, with the criteria that it needs. */
export function GoalField({ model }: { readonly model: Model }) {
  const run = useRun();
  const goal = useWorkspaceState((state) => readGoal(state.shown, model, state.assessment));
  const way = useWorkspaceState((state) => stagesOf(state, model)?.goal ?? null);
  const needed = way?.blockers.filter((blocker) => blocker.needed) ?? [];
  const options = [
    { value: '', label: 'None' },
    ...goalStages(model).map((stage) => ({ value: String(stage), label: `Stage ${stage}` })),
  ];
  return (
    <Section title="Wanted">
      <div className={styles['pair']}>
        <Choice
          label="Wanted stage"
          hideLabel
          value={goal === null ? '' : String(goal.stage)}
          options={options}
          onChange={(value) => run('set-goal', value === '' ? null : { stage: Number(value) })}
        />
        {goal !== null && (
          <TextField
            key={`${model.id} ${goal.stage}`}
            type="date"
            hideLabel
            label="Wanted by"
            value={goal.date}
            onCommit={(date) => run('set-goal', { date })}
          />
        )}
      </div>
      {goal !== null && needed.length === 0 && <p>Stage {goal.stage} is reached.</p>}
      {needed.length > 0 && (
        <Fold title={`${needed.length} to meet for Stage ${goal?.stage}`}>
          <BlockerList model={model} blockers={needed} />
        </Fold>
      )}
    </Section>
  );
}
