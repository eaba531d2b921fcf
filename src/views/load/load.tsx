import { useRef } from 'react';
import { assessmentName, listAssessments, readTitle } from '../../document/create-document';
import { listParties } from '../../document/parties';
import type { Model } from '../../model/model';
import { Button } from '../../ui/button';
import { printedDay } from '../../workspace/printed-day';
import { useModel } from '../panels/use-model';
import { usePageNavigator } from '../use-page-navigator';
import { useRun, useWorkspace, useWorkspaceState } from '../use-workspace';
import { LimitField } from './limit-field';
import styles from './load.module.css';
import { LoadTable } from './load-table';

/** The load view: how much each party is accountable and responsible for, and how much of it still has to rise. */
export function LoadView() {
  const model = useModel();
  const empty = useWorkspaceState((state) => listParties(state.shown).length === 0);
  if (model === null) return null;
  return empty ? <NobodyYet /> : <Page key={model.id} model={model} />;
}

function Page({ model }: { readonly model: Model }) {
  const page = useRef<HTMLDivElement>(null);
  const { platform } = useWorkspace();
  usePageNavigator(page);
  const title = useWorkspaceState((state) => readTitle(state.shown));
  const assessment = useWorkspaceState((state) => {
    const known = listAssessments(state.shown).find((one) => one.id === state.assessment);
    return known === undefined ? '' : assessmentName(known);
  });
  return (
    <div className={styles['scroll']}>
      <div ref={page} className={styles['page']}>
        <header className={styles['title']}>
          <div>
            <h2>Load by party</h2>
            <p className={styles['muted']}>
              {title} · {model.title} · {assessment} · {printedDay(platform.now())}
            </p>
          </div>
          <LimitField />
        </header>
        <LoadTable model={model} />
        <p className={styles['muted']}>
          {model.rule === null
            ? 'To rise: levels from current to target, added up over what a party is accountable for. The strong part of a bar is what still has to rise.'
            : 'To meet: criteria that a party is accountable for and that are not met yet; what is not assessed counts. The strong part of a bar is what is not met.'}{' '}
          Roles of a group count for what is in it; what two share counts for both.
        </p>
        <footer className={styles['muted']}>
          {model.title}, {model.edition}. {model.publisher}. {model.independence}
        </footer>
      </div>
    </div>
  );
}

function NobodyYet() {
  const run = useRun();
  return (
    <div className={styles['nobody']}>
      <h2>Load by party</h2>
      <p>
        Who is accountable for how much, and how much of it still has to rise. No party has been
        added yet.
      </p>
      <Button variant="primary" onPress={() => run('set-view', 'roles')}>
        Say who owns what
      </Button>
    </div>
  );
}
