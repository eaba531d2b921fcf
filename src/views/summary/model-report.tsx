import type { AssessmentSummary, ModelSummary } from '../../analysis/summary';
import { assessmentName } from '../../document/create-document';
import type { Model } from '../../model/model';
import { GroupReport } from './group-report';
import { StageReport } from './stage-report';
import styles from './summary-view.module.css';

/** One model in every assessment. */
export function ModelReport({ report }: { readonly report: ModelSummary }) {
  const { model, assessments } = report;
  return (
    <section className={styles['model']} aria-label={model.title}>
      <header className={styles['title']}>
        <h3>{model.title}</h3>
        <span>
          {model.edition}, {model.publisher}
        </span>
      </header>
      <div className={styles['assessments']}>
        {assessments.map((one) => (
          <AssessmentReport
            key={one.assessment.id}
            model={model}
            summary={one}
            named={assessments.length > 1 || one.assessment.name !== ''}
          />
        ))}
      </div>
    </section>
  );
}

function AssessmentReport(props: {
  readonly model: Model;
  readonly summary: AssessmentSummary;
  /** Whether it needs saying which one it is. */
  readonly named: boolean;
}) {
  const { model, summary, named } = props;
  const { assessment, coverage, stages } = summary;
  const facts = [
    assessment.subject,
    assessment.date,
    assessment.frozen ? 'frozen' : '',
    `${coverage.assessed} of ${coverage.of} assessed`,
    coverage.notApplicable > 0 ? `${coverage.notApplicable} not applicable` : '',
  ];
  return (
    <article className={styles['assessment']} aria-label={assessmentName(assessment)}>
      <p className={styles['facts']}>
        {named && <strong>{assessmentName(assessment)}</strong>}
        {facts.filter((fact) => fact !== '').join(' · ')}
      </p>
      {stages === null ? (
        <GroupReport model={model} summary={summary} />
      ) : (
        <StageReport model={model} stages={stages} />
      )}
    </article>
  );
}
