import { Printer } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { type Summary, summarise } from '../../analysis/summary';
import { listModels } from '../../document/create-document';
import { printedDay } from '../../workspace/printed-day';
import { CommandButton } from '../command-button';
import { usePageNavigator } from '../use-page-navigator';
import { useWorkspace, useWorkspaceState } from '../use-workspace';
import { ModelReport } from './model-report';
import styles from './summary-view.module.css';

/** How ready the organization is, on one page: every model of the document in every assessment. */
export function SummaryView() {
  const page = useRef<HTMLDivElement>(null);
  const { platform } = useWorkspace();
  usePageNavigator(page);
  const summary = useSummary();
  const assessments = summary.models[0]?.assessments.length ?? 0;
  return (
    <div className={styles['scroll']}>
      <div className={styles['tools']}>
        <CommandButton id="print" icon={<Printer />} text="Print" variant="plain" />
        <CommandButton id="save-view-image" text="Save as image" variant="plain" />
        <CommandButton id="export-summary" text="Save figures" variant="plain" />
      </div>
      <div ref={page} className={styles['page']}>
        <header className={styles['head']}>
          <h2>{summary.title}</h2>
          <p>
            Readiness summary, {printedDay(platform.now())}
            {assessments > 1 && `, ${assessments} assessments`}
          </p>
        </header>
        {summary.models.map((report) => (
          <ModelReport key={report.model.id} report={report} />
        ))}
        <footer className={styles['foot']}>
          {[...new Set(summary.models.map(({ model }) => model.independence))].map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>Scores of domains are worked out by a formula of Isotherm; no source publishes one.</p>
        </footer>
      </div>
    </div>
  );
}

/** The summary of the document that is shown, as far as its models are loaded. */
function useSummary(): Summary {
  const document = useWorkspaceState((state) => state.shown);
  const loaded = useWorkspaceState((state) => state.models);
  return useMemo(
    () =>
      summarise(
        document,
        listModels(document).flatMap(({ id }) => loaded.get(id) ?? []),
      ),
    [document, loaded],
  );
}
