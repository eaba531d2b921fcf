import {
  describeMember,
  describeMerging,
  describeParty,
} from '../document/operations/owner-labels';
import {
  addParties,
  addParty,
  assignmentsOf,
  changeParty,
  mergeParties,
  type PartyChange,
  removeParty,
  setMember,
} from '../document/operations/parties';
import { type PartyKind, readParty } from '../document/parties';
import { perform } from '../workspace/editing';
import type { Workspace } from '../workspace/workspace';
import { tellWithUndo } from './tell-with-undo';

const documentOf = ({ store }: Workspace) => store.getState().document;

const nameOf = (workspace: Workspace, id: string): string =>
  readParty(documentOf(workspace), id)?.name ?? '';

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** Adds a party: its name, and what else is known. */
export function add(workspace: Workspace, argument: unknown): void {
  const wish = argument as PartyChange & { readonly name: string };
  const name = wish.name.trim();
  const outcome = addParty(documentOf(workspace), workspace.platform.newId(), wish);
  perform(workspace, describeParty('Add', name), outcome);
}

/** Changes what is known of a party. */
export function change(workspace: Workspace, argument: unknown): void {
  const { id, change: wish } = argument as { readonly id: string; readonly change: PartyChange };
  const action =
    wish.name !== undefined
      ? 'Rename'
      : wish.retired === undefined
        ? 'Change'
        : wish.retired
          ? 'Retire'
          : 'Bring back';
  const label = describeParty(action, nameOf(workspace, id));
  perform(workspace, label, changeParty(documentOf(workspace), id, wish));
}

/** Takes a party out, says what goes with it, and has an undo at hand. */
export function remove(workspace: Workspace, argument: unknown): void {
  const { id } = argument as { readonly id: string };
  const document = documentOf(workspace);
  const name = nameOf(workspace, id);
  const roles = assignmentsOf(document, id).reduce((sum, one) => sum + one.roles.length, 0);
  if (!perform(workspace, describeParty('Remove', name), removeParty(document, id))) return;
  const along = roles === 0 ? '' : ` with ${counted(roles, 'assignment')}`;
  tellWithUndo(workspace, `Removed "${name}"${along}.`);
}

/** Makes one party of two. */
export function merge(workspace: Workspace, argument: unknown): void {
  const { from, into } = argument as { readonly from: string; readonly into: string };
  const document = documentOf(workspace);
  const [first, second] = [nameOf(workspace, from), nameOf(workspace, into)];
  const moved = assignmentsOf(document, from).length;
  if (!perform(workspace, describeMerging(first, second), mergeParties(document, from, into)))
    return;
  tellWithUndo(
    workspace,
    `Merged "${first}" into "${second}": ${counted(moved, 'element')} moved with it.`,
  );
}

/** Says that a party belongs to another, or no longer does. */
export function member(workspace: Workspace, argument: unknown): void {
  const {
    id,
    of,
    member: wanted,
  } = argument as { readonly id: string; readonly of: string; readonly member: boolean };
  const label = describeMember(nameOf(workspace, id), nameOf(workspace, of), wanted);
  perform(workspace, label, setMember(documentOf(workspace), id, of, wanted));
}

const named = 3;

/** Adds the parties of a pasted list, and says which lines were passed over and why. */
export function paste(workspace: Workspace, argument: unknown): void {
  const { text, kind } = argument as { readonly text: string; readonly kind: PartyKind };
  const { newId } = workspace.platform;
  const { outcome, added, skipped } = addParties(documentOf(workspace), text, kind, newId);
  const count = counted(added, 'party', 'parties');
  if (!perform(workspace, `Add ${count}`, outcome)) return;
  const passed = skipped
    .slice(0, named)
    .map((one) => `line ${one.line} ${one.why}`)
    .join(', ');
  const more = skipped.length > named ? `, and ${skipped.length - named} more` : '';
  tellWithUndo(
    workspace,
    skipped.length === 0
      ? `Added ${count}.`
      : `Added ${count}. Passed over ${counted(skipped.length, 'line')}: ${passed}${more}.`,
  );
}
