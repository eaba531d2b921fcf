import { listParties } from '../../document/parties';
import { Choice } from '../../ui/choice';
import { useRun, useWorkspaceState } from '../../views/use-workspace';
import styles from './foot-bar.module.css';

/** Which party the lens of one party shows. */
export function PartyChoice() {
  const run = useRun();
  const parties = useWorkspaceState((state) => listParties(state.shown));
  const party = useWorkspaceState((state) => state.party);
  return (
    <div className={styles['rollup']}>
      <Choice
        label="Party"
        hideLabel
        title="Which party is shown"
        value={parties.find(({ id }) => id === party)?.id ?? parties[0]?.id ?? ''}
        options={parties.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => run('set-party', id)}
      />
    </div>
  );
}
