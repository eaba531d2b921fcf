import { useRef } from 'react';
import type { DomainScore } from '../../analysis/profile';
import { bestPossible, headline, ruleOrigin, ruleWords } from '../../analysis/standing-words';
import { type Assessment, assessmentName } from '../../document/create-document';
import type { Model } from '../../model/model';
import { palette as categorical } from '../../scene/palettes/ten.palette';
import { RadarChart } from '../charts/radar-chart';
import { ScoreBars } from '../charts/score-bars';
import { StageLadder } from '../charts/stage-ladder';
import { Badge } from '../panels/section';
import { useModel } from '../panels/use-model';
import { usePageNavigator } from '../use-page-navigator';
import { useWorkspaceState } from '../use-workspace';
import { Benchmarks } from './benchmarks';
import { EvidenceByDomain } from './evidence-by-domain';
import styles from './profile-view.module.css';
import { publishedOf } from './published';
import { RadarKey } from './radar-key';
import { StepsByDomain } from './steps-by-domain';
import { type AssessedProfile, useProfiles } from './use-profiles';

/** How far each domain has come by itself, for every assessment of a staged model. */
export function ProfileView() {
  const model = useModel();
  return model === null || model.rule === null ? null : <Page key={model.id} model={model} />;
}

function Page({ model }: { readonly model: Model }) {
  const page = useRef<HTMLDivElement>(null);
  usePageNavigator(page);
  const profiles = useProfiles(model);
  const shown = useWorkspaceState((state) => state.assessment);
  const current = profiles.find(({ assessment }) => assessment.id === shown) ?? profiles[0];
  if (current === undefined) return null;
  const { profile, standing } = current;
  const best = bestPossible(standing);
  const origin = ruleOrigin(standing.rule);
  // Where one of them has a line for it all have, so that their stages stand side by side.
  const dated = profiles.some(({ assessment }) => detailOf(assessment) !== '');
  return (
    <div className={styles['scroll']}>
      <div ref={page} className={styles['page']}>
        <header className={styles['head']}>
          <div>
            <h2>{model.title}</h2>
            <p className={styles['muted']}>
              {model.edition} · {assessmentName(current.assessment)}
            </p>
          </div>
          <div className={styles['headline']}>
            <strong>{headline(standing)}</strong>
            <span className={styles['muted']}>
              {best !== null && `Best still possible: ${best} · `}
              {ruleWords(standing.rule)}
              {origin !== '' && `, ${origin}`}
            </span>
          </div>
        </header>
        <div className={styles['pair']}>
          <section className={styles['card']} aria-label="Radar">
            <RadarChart
              axes={model.domains.map(({ name }) => name)}
              series={seriesOf(profiles, current)}
              marks={profile.domains.map((score) => publishedOf(model, score)?.value ?? null)}
              highest={profile.highest}
              label={radarWords(model, current)}
            />
            <RadarKey series={seriesOf(profiles, current)} model={model} />
          </section>
          <section className={styles['card']} aria-label="Scores">
            <h3>
              Score on the axis of stages <Badge>Proposal of Isotherm</Badge>
            </h3>
            <ScoreBars
              scores={[profile.overall, ...profile.domains]}
              nameOf={nameOf}
              publishedOf={(score) => publishedOf(model, score)}
              highest={profile.highest}
            />
            <p className={styles['small']}>
              The last stage passed by the {model.domainWord} alone, and the share of the way to the
              next at which something is asked of it. No source publishes a formula. A score is not
              a stage: a stage needs every {model.domainWord}.
            </p>
          </section>
        </div>
        <div className={profiles.length === 1 ? styles['beside'] : styles['below']}>
          <section className={styles['card']} aria-label="Stages">
            <h3>{profiles.length === 1 ? 'Stages' : 'Assessments side by side'}</h3>
            <div className={styles['ladders']}>
              {profiles.map((one) => (
                <StageLadder
                  key={one.assessment.id}
                  name={assessmentName(one.assessment)}
                  detail={dated ? detailOf(one.assessment) : null}
                  standing={one.standing}
                  current={one === current}
                />
              ))}
            </div>
          </section>
          <StepsByDomain model={model} profile={profile} />
        </div>
        <EvidenceByDomain model={model} />
        <Benchmarks model={model} />
      </div>
    </div>
  );
}

const detailOf = ({ subject, date }: Assessment): string =>
  [subject, date].filter((part) => part !== '').join(' · ');

const nameOf = ({ domain }: DomainScore): string => domain?.name ?? 'All together';

function seriesOf(profiles: readonly AssessedProfile[], current: AssessedProfile) {
  // The first colour is much like the accent, in which the one that is shown is drawn.
  const colours = categorical.colours(profiles.length + 1);
  return profiles.map((one, index) => ({
    id: one.assessment.id,
    name: assessmentName(one.assessment),
    values: one.profile.domains.map(({ score }) => score),
    main: one === current,
    colour: one === current ? 'var(--accent)' : (colours[index + 1] ?? 'var(--edge)'),
  }));
}

const radarWords = (model: Model, { profile }: AssessedProfile): string =>
  `Radar of ${model.shortTitle}: ${profile.domains
    .map(
      ({ domain, score }) =>
        `${domain?.name ?? ''} ${score === null ? 'unknown' : score.toFixed(1)}`,
    )
    .join(', ')}`;
