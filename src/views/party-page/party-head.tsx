import { assessmentName, listAssessments, readTitle } from '../../document/create-document';
import { listParties, type Party } from '../../document/parties';
import { sayKind } from '../dialogs/parties/party-words';
import { PartyMark } from '../party/party-mark';
import { useRun, useWorkspaceState } from '../use-workspace';
import styles from './party-page.module.css';
import type { ShownPage } from './use-party-page';

/** Who the page is about, and of what: name, kind, contact, who it belongs to and who belongs to it. */
export function PartyHead({ page }: { readonly page: ShownPage }) {
  const { party, members, together, model } = page;
  const title = useWorkspaceState((state) => readTitle(state.shown));
  const above = useWorkspaceState((state) =>
    listParties(state.shown).filter(({ id }) => party.memberOf.includes(id)),
  );
  return (
    <header className={styles['head']}>
      <div className={styles['title']}>
        <h2>
          <PartyMark party={party} />
          <bdi>{party.name}</bdi>
        </h2>
        <bdi className={styles['muted']}>{title}</bdi>
      </div>
      <p className={styles['muted']}>
        {sayKind(party.kind)}
        {party.retired && ' · retired'}
        {party.contact !== '' && (
          <>
            {' · '}
            <bdi>{party.contact}</bdi>
          </>
        )}
      </p>
      <Others words="Belongs to" parties={above} />
      <Others words={together ? 'With its members' : 'Its members'} parties={members} />
      <p className={styles['muted']}>
        {model.title}, {model.edition}
        <AssessmentFacts />
      </p>
    </header>
  );
}

function AssessmentFacts() {
  const assessment = useWorkspaceState((state) =>
    listAssessments(state.shown).find(({ id }) => id === state.assessment),
  );
  const trying = useWorkspaceState((state) => state.whatIf !== null);
  if (assessment === undefined) return null;
  const { subject, date, frozen } = assessment;
  const facts = [subject, date, frozen ? 'frozen' : '', trying ? 'what-if, not kept' : ''];
  return (
    <>
      {' · '}
      <bdi>{assessmentName(assessment)}</bdi>
      {facts
        .filter((fact) => fact !== '')
        .map((fact) => (
          <span key={fact}>
            {' · '}
            <bdi>{fact}</bdi>
          </span>
        ))}
    </>
  );
}

function Others(props: { readonly words: string; readonly parties: readonly Party[] }) {
  const run = useRun();
  if (props.parties.length === 0) return null;
  return (
    <p className={styles['others']}>
      <span className={styles['muted']}>{props.words}</span>
      {props.parties.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className={styles['jump']}
          title="Show its page"
          onClick={() => run('party-page', id)}
        >
          <bdi>{name}</bdi>
        </button>
      ))}
    </p>
  );
}
