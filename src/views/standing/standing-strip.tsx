import {
  bestPossible,
  headline,
  ruleOrigin,
  ruleWords,
  wantedWords,
  whyNotNext,
} from '../../analysis/standing-words';
import { readGoal } from '../../document/goals';
import type { Model } from '../../model/model';
import { stagesOf } from '../../workspace/standing';
import { CommandButton } from '../command-button';
import { useWorkspaceState } from '../use-workspace';
import styles from './standing-strip.module.css';

/** What the assessment has reached, why not more, and the shortest way there. Nothing for a model without stages. */
export function StandingStrip({ model }: { readonly model: Model }) {
  const stages = useWorkspaceState((state) => stagesOf(state, model));
  const goal = useWorkspaceState((state) => readGoal(state.shown, model, state.assessment));
  if (stages === null) return null;
  const { standing, next, goal: way } = stages;
  return (
    <section className={styles['place']} aria-label="Standing">
      <div className={styles['strip']}>
        <div className={styles['readings']}>
          <p className={styles['headline']} aria-live="polite">
            {headline(standing)}
          </p>
        </div>
        <p className={styles['why']}>{whyNotNext(standing, next, model)}</p>
        <dl className={styles['facts']}>
          <Fact name="Best still possible" value={bestPossible(standing)} />
          <Fact
            name="Wanted"
            value={goal === null || way === null ? null : wantedWords(goal, way)}
          />
          <Fact
            name="Rule"
            value={ruleWords(standing.rule)}
            note={ruleOrigin(standing.rule)}
            strong={standing.rule.changed}
          />
        </dl>
        <div className={styles['buttons']}>
          <CommandButton id="what-next" text="What next" variant="plain" />
          <CommandButton id="edit-rule" text="Rule" variant="plain" />
        </div>
      </div>
    </section>
  );
}

function Fact({
  name,
  value,
  note = '',
  strong = false,
}: {
  readonly name: string;
  readonly value: string | null;
  /** What stands after the value, and whether it is set apart. */
  readonly note?: string;
  readonly strong?: boolean;
}) {
  if (value === null) return null;
  return (
    <div>
      <dt>{name}:</dt>
      <dd>
        {note === '' ? value : `${value}, `}
        {strong ? <strong>{note}</strong> : note}
      </dd>
    </div>
  );
}
