import { combine } from '../document/operations/combine';
import { describeRoles } from '../document/operations/labels';
import { giveRoles, setRoles, takeRoles } from '../document/operations/roles';
import { readParty } from '../document/parties';
import { readRoles } from '../document/roles';
import { perform } from '../workspace/editing';
import type { Workspace } from '../workspace/workspace';
import { elementsOf, placeOf } from './rating';

/** Roles given to parties, taken from them, or said in place of those they have, for some elements. */
export interface RolesChange {
  readonly action: 'give' | 'take' | 'set';
  /** Keys of elements. */
  readonly elements: readonly string[];
  /** Ids of parties. */
  readonly parties: readonly string[];
  /** Ids of roles. */
  readonly roles: readonly string[];
}

const operations = { give: giveRoles, take: takeRoles, set: setRoles } as const;

/** Changes who has which roles, as one edit. */
export function changeRoles(workspace: Workspace, change: RolesChange): void {
  const place = placeOf(workspace);
  if (place === null) return;
  const { document } = workspace.store.getState();
  const { action, elements, parties, roles } = change;
  const outcome = combine(
    document,
    parties.map((party) => (now) => operations[action](now, place, { elements, party, roles })),
  );
  const label = describeRoles(
    action,
    elementsOf(place, elements),
    parties.flatMap((party) => readParty(document, party) ?? []),
    readRoles(document).filter((role) => roles.includes(role.id)),
  );
  perform(workspace, label, outcome);
}
