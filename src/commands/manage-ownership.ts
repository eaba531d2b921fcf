import { combine } from '../document/operations/combine';
import {
  describeGiving,
  describeSilence,
  describeTaking,
} from '../document/operations/owner-labels';
import { addParty } from '../document/operations/parties';
import { changeRoleSet } from '../document/operations/role-set';
import { giveRoles, setOnly, takeRoles } from '../document/operations/roles';
import { silence as silenceFindings } from '../document/operations/silence';
import { type PartyKind, readParty } from '../document/parties';
import { type Role, readRoles } from '../document/roles';
import { perform } from '../workspace/editing';
import { actionTargets } from '../workspace/selecting';
import { tell, type Workspace } from '../workspace/workspace';
import { elementsOf, placeOf } from './rating';
import { tellWithUndo } from './tell-with-undo';

/** Who gets a role for which elements: a party by its id, or a new one by its name. */
export interface Assigning {
  /** Keys; without them, what an action applies to. */
  readonly keys?: readonly string[];
  readonly party: string | { readonly name: string; readonly kind: PartyKind };
  /** Id of the role. */
  readonly role: string;
  /** Whether all others lose the role. */
  readonly only?: boolean;
}

function subject(workspace: Workspace, given: readonly string[] | undefined, role: string) {
  const place = placeOf(workspace);
  const keys = given ?? actionTargets(workspace);
  if (place === null) return null;
  if (keys.length === 0) {
    tell(workspace, 'Move to a tile or select some, then say who owns them.', { kind: 'problem' });
    return null;
  }
  const { document } = workspace.store.getState();
  const roleName = readRoles(document).find((one) => one.id === role)?.name ?? role;
  return { place, keys, document, roleName, elements: elementsOf(place, keys) };
}

/** Gives a party a role; one that is new is added in the same step. */
export function assign(workspace: Workspace, argument: unknown): void {
  const { keys: given, party, role, only = false } = argument as Assigning;
  const known = subject(workspace, given, role);
  if (known === null) return;
  const { place, keys, document, roleName, elements } = known;
  const fresh = typeof party === 'string' ? null : party;
  const id = typeof party === 'string' ? party : workspace.platform.newId();
  const name = fresh?.name.trim() ?? readParty(document, id)?.name ?? '';
  const outcome = combine(document, [
    ...(fresh === null ? [] : [(now: typeof document) => addParty(now, id, fresh)]),
    (now) =>
      only
        ? setOnly(now, place, keys, id, role)
        : giveRoles(now, place, { elements: keys, party: id, roles: [role] }),
  ]);
  const label = describeGiving(elements, name, roleName, only);
  perform(workspace, fresh === null ? label : `Add ${name}: ${label}`, outcome);
}

/** Takes a role from a party. */
export function unassign(workspace: Workspace, argument: unknown): void {
  const {
    keys: given,
    party,
    role,
  } = argument as {
    readonly keys?: readonly string[];
    readonly party: string;
    readonly role: string;
  };
  const known = subject(workspace, given, role);
  if (known === null) return;
  const { place, keys, document, roleName, elements } = known;
  const outcome = takeRoles(document, place, { elements: keys, party, roles: [role] });
  const name = readParty(document, party)?.name ?? '';
  perform(workspace, describeTaking(elements, name, roleName), outcome);
}

/** Replaces the set of roles; `label` says what the change is. */
export function changeSet(workspace: Workspace, argument: unknown): void {
  const { roles, label } = argument as { readonly roles: readonly Role[]; readonly label: string };
  const { document } = workspace.store.getState();
  const left = readRoles(document).length > roles.length;
  if (perform(workspace, label, changeRoleSet(document, roles)) && left)
    tellWithUndo(workspace, `${label}.`);
}

/** Silences findings of a check with a reason, or lets them speak again with null. */
export function silence(workspace: Workspace, argument: unknown): void {
  const { check, title, abouts, reason } = argument as {
    readonly check: string;
    readonly title: string;
    readonly abouts: readonly string[];
    readonly reason: string | null;
  };
  const { document, assessment } = workspace.store.getState();
  const outcome = silenceFindings(document, assessment, check, abouts, reason);
  perform(workspace, describeSilence(abouts.length, title, reason !== null), outcome);
}
