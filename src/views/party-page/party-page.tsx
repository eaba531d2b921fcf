import { useEffect, useRef, useState } from 'react';
import type { Party } from '../../document/parties';
import type { Model } from '../../model/model';
import { partyShown } from '../../workspace/party-shown';
import { printedDay } from '../../workspace/printed-day';
import { useModel } from '../panels/use-model';
import { NoParties } from '../roles/no-parties';
import { usePageNavigator } from '../use-page-navigator';
import { useRun, useWorkspace, useWorkspaceState } from '../use-workspace';
import { NoRole } from './no-role';
import { PartyBar } from './party-bar';
import { PartyFigures } from './party-figures';
import { PartyHead } from './party-head';
import styles from './party-page.module.css';
import { PartyPicture } from './party-picture';
import { PartyTable } from './party-table';
import { usePartyPage } from './use-party-page';

/** A party's own page: what it owns, with levels, targets, gaps and the evidence asked for. */
export function PartyPage() {
  const model = useModel();
  const party = useWorkspaceState(partyShown);
  // Whoever types the first party goes on from the box that chooses one.
  const [begun, setBegun] = useState(false);
  if (model === null) return null;
  return party === undefined ? (
    <NoParties onAdd={() => setBegun(true)} />
  ) : (
    <Page model={model} party={party} begun={begun} />
  );
}

function Page(props: { readonly model: Model; readonly party: Party; readonly begun: boolean }) {
  const { model, party, begun } = props;
  const paper = useRef<HTMLDivElement>(null);
  usePageNavigator(paper);
  const { platform } = useWorkspace();
  const page = usePartyPage(model, party);
  const run = useRun();
  const chosen = useWorkspaceState((state) => state.party);
  // What is shown is what commands and exports are about.
  useEffect(() => {
    if (chosen !== party.id) run('set-party', party.id);
  }, [run, chosen, party.id]);
  const empty = page.groups.length === 0;
  return (
    <div className={styles['scroll']}>
      <PartyBar page={page} focused={begun} />
      <div ref={paper} className={styles['page']}>
        <PartyHead page={page} />
        {empty ? (
          <NoRole page={page} />
        ) : (
          <>
            <PartyFigures page={page} />
            <PartyPicture page={page} />
            <PartyTable page={page} />
          </>
        )}
        <footer className={styles['muted']}>
          {printedDay(platform.now())}. {model.independence}
        </footer>
      </div>
    </div>
  );
}
