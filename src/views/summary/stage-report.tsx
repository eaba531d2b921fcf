import { sayPercent } from '../../analysis/stage-sum';
import {
  headline,
  ruleOrigin,
  ruleWords,
  sayGain,
  stateWords,
} from '../../analysis/standing-words';
import type { StageSummary } from '../../analysis/summary';
import type { Model } from '../../model/model';
import { RadarChart } from '../charts/radar-chart';
import { sayScore } from '../charts/score-bars';
import { publishedOf } from '../profile/published';
import styles from './stage-report.module.css';

/** The stage reached, every stage's percentage, the profile, and what blocks the next stage. */
export function StageReport({
  model,
  stages,
}: {
  readonly model: Model;
  readonly stages: StageSummary;
}) {
  const { standing, profile, next, blockers, blocking, goal } = stages;
  const origin = ruleOrigin(standing.rule);
  const facts = [
    standing.unknown > 0 ? `best still possible: Stage ${standing.best}` : '',
    goal === null ? '' : `wanted: Stage ${goal.stage}${goal.date === '' ? '' : ` by ${goal.date}`}`,
    `rule: ${ruleWords(standing.rule)}${origin === '' ? '' : `, ${origin}`}`,
  ];
  return (
    <div className={styles['report']}>
      <div className={styles['stage']}>
        <strong className={styles['headline']}>{headline(standing)}</strong>
        <span className={styles['muted']}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
        <ol className={styles['rungs']} aria-label="Stages">
          {standing.stages
            .filter(({ state }) => state !== 'floor')
            .map((stage) => (
              <li
                key={stage.key}
                className={styles[stage.attained ? 'attained' : stage.state]}
                aria-label={`Stage ${stage.number}, ${stateWords(stage)}, ${sayPercent(stage.sum.earned, stage.sum.possible)}`}
              >
                <b>{stage.number}</b>
                <span>{sayPercent(stage.sum.earned, stage.sum.possible)}</span>
              </li>
            ))}
        </ol>
      </div>
      <div className={styles['profile']}>
        <RadarChart
          size="small"
          axes={model.domains.map(
            ({ name }, index) => `${name} ${sayScore(profile.domains[index]?.score ?? null)}`,
          )}
          series={[
            {
              id: 'score',
              name: 'Score',
              values: profile.domains.map(({ score }) => score),
              main: true,
              colour: 'var(--accent)',
            },
          ]}
          marks={profile.domains.map((score) => publishedOf(model, score)?.value ?? null)}
          highest={profile.highest}
          label={`Scores by ${model.domainWord}`}
        />
      </div>
      <div className={styles['blockers']}>
        {next === null ? (
          <p>Every stage is reached.</p>
        ) : (
          <>
            <h4>
              What blocks Stage {next}
              {blocking > blockers.length && `, the first ${blockers.length} of ${blocking}`}
            </h4>
            <ol>
              {blockers.map(({ key, share, needed }) => (
                <li key={key} data-needed={needed || undefined}>
                  <span>{sayGain({ share })}</span>
                  <span>
                    {model.byKey.get(key)?.id} {model.byKey.get(key)?.name}
                  </span>
                </li>
              ))}
            </ol>
            <p className={styles['muted']}>Bold: the shortest way.</p>
          </>
        )}
      </div>
    </div>
  );
}
