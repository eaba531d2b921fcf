import { partiesOf, partOf } from '../analysis/party-page';
import { currentModel } from '../workspace/current';
import { ownershipOf } from '../workspace/owners';
import { partyShown } from '../workspace/party-shown';
import { select } from '../workspace/selecting';
import { tell, type Workspace } from '../workspace/workspace';

/** Selects the tiles in which the party that is shown has a role. Says why and returns false where there are none. */
export function selectPart(workspace: Workspace): boolean {
  const state = workspace.store.getState();
  const model = currentModel(state);
  const party = partyShown(state);
  if (model === null || party === undefined) return false;
  const parties = partiesOf(state.shown, party.id, state.members);
  const keys = partOf(model, ownershipOf(state, model), parties);
  if (keys.length === 0) {
    tell(workspace, `${party.name} has no role in ${model.title}.`, { kind: 'problem' });
    return false;
  }
  workspace.store.setState({ party: party.id });
  select(workspace, keys, keys[0]);
  return true;
}
