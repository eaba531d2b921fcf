import { Users } from 'lucide-react';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { useCommand } from '../../views/use-command';
import { useRun, useWorkspaceState } from '../../views/use-workspace';
import { groupings, whyNotGroup } from '../../workspace/group-by';
import type { GroupBy } from '../../workspace/state';
import styles from './foot-bar.module.css';

const all = Object.keys(groupings) as readonly GroupBy[];

/** What the foot holds once the document has parties: the owner stripe, and where `groups` is set what the map is grouped by. */
export function OwnerTools({ groups }: { readonly groups: boolean }) {
  const { press } = useCommand('toggle-owner-stripe');
  const on = useWorkspaceState((state) => state.preferences.ownerStripe);
  return (
    <>
      <Button variant="quiet" label="Owner stripe" icon={<Users />} pressed={on} onPress={press} />
      {groups && <GroupChoice />}
    </>
  );
}

/** What the map groups its tiles by; there once the document has a business area or a team. */
function GroupChoice() {
  const run = useRun();
  const grouping = useWorkspaceState((state) =>
    whyNotGroup(state, state.grouping) === null ? state.grouping : 'model',
  );
  const possible = useWorkspaceState((state) =>
    all.filter((by) => whyNotGroup(state, by) === null).join(' '),
  );
  const options = all.map((by) => ({
    value: by,
    label: groupings[by].label,
    disabled: !possible.split(' ').includes(by),
  }));
  if (possible === 'model') return null;
  return (
    <div className={styles['rollup']}>
      <Choice
        label="Group by"
        hideLabel
        title="What the map groups its tiles by"
        value={grouping}
        options={options}
        onChange={(value) => run(`group-by-${value}`)}
      />
    </div>
  );
}
