import { headline, listed, whyNotNext } from '../../analysis/standing-words';
import type { Way } from '../../analysis/way';
import type { Model } from '../../model/model';
import { Button } from '../../ui/button';
import { stagesOf } from '../../workspace/standing';
import { useRun, useWorkspaceState } from '../use-workspace';
import { BlockerList } from './blocker-list';
import { GoalField } from './goal-field';
import styles from './inspector.module.css';
import { RuleSection } from './rule-section';
import { Section } from './section';

/** Where an assessment stands in a staged model, what blocks its next stage, and the shortest way there. */
export function WhatNext({ model }: { readonly model: Model }) {
  const stages = useWorkspaceState((state) => stagesOf(state, model));
  if (stages === null) return null;
  const { standing, next } = stages;
  return (
    <>
      <header className={styles['head']}>
        <div className={styles['path']}>
          {model.shortTitle} {model.edition}
        </div>
        <h2 className={styles['title']}>{headline(standing)}</h2>
        <p className={styles['definition']}>{whyNotNext(standing, next, model)}</p>
        {standing.unknown > 0 && (
          <p className={styles['small']}>
            Best still possible: Stage {standing.best}, if what is not assessed ({standing.unknown})
            were met.
          </p>
        )}
      </header>
      {next !== null && (
        <Section title={`What blocks Stage ${next.target}, largest gain first`}>
          <BlockerList model={model} blockers={next.blockers} />
          <Shortcut way={next} model={model} />
        </Section>
      )}
      <GoalField model={model} />
      <RuleSection model={model} />
    </>
  );
}

/** The fewest criteria that reach the stage, and a way to try it. */
function Shortcut({ way, model }: { readonly way: Way; readonly model: Model }) {
  const needed = way.blockers.filter((blocker) => blocker.needed).map(({ key }) => key);
  const ids = needed.map((key) => model.byKey.get(key)?.id ?? key);
  const run = useRun();
  return (
    <div className={styles['result']}>
      <p>
        Meet {listed(ids)}: <strong>Stage {way.reaches}</strong> is reached.
      </p>
      <Button onPress={() => run('try-way', { keys: needed })}>Try it without saving</Button>
    </div>
  );
}
