import { nameElements } from '../document/operations/labels';
import { describeGiving } from '../document/operations/owner-labels';
import { giveRoles, setOnly } from '../document/operations/roles';
import { readParty } from '../document/parties';
import { readRoles } from '../document/roles';
import { unfilledSwatch } from '../scene/paints';
import { toneFill, toneInk } from '../scene/tones';
import { perform } from '../workspace/editing';
import { actionTargets } from '../workspace/selecting';
import type { OwnerBrush } from '../workspace/state';
import type { Workspace } from '../workspace/workspace';
import { elementsOf, placeOf } from './rating';

/** A party, or nobody with null, and the id of the role that painting gives or takes. */
export interface Painting {
  readonly party: string | null;
  readonly role: string;
}

/**
 * The brush of a party. For what it paints the party alone is accountable, in place of all who were;
 * any other role it gets beside those who have it. Nobody takes the role from all.
 */
export function ownerBrush(
  { store }: Workspace,
  { party: id, role: roleId }: Painting,
): OwnerBrush {
  const { document } = store.getState();
  const role = readRoles(document).find((one) => one.id === roleId);
  const party = id === null ? undefined : readParty(document, id);
  const name = role?.name ?? roleId;
  const alone = id === null || role?.duty === 'accountable';
  return {
    party: id,
    role: roleId,
    face:
      party === undefined
        ? unfilledSwatch
        : { swatch: toneFill(party.tone), ink: toneInk(party.tone), chip: party.short },
    paint: (now, place, elements) =>
      alone
        ? setOnly(now, place, elements, id, roleId)
        : giveRoles(now, place, { elements, party: id, roles: [roleId] }),
    label: (elements) =>
      party === undefined
        ? `Make nobody ${name.toLocaleLowerCase('en')} for ${nameElements(elements)}`
        : describeGiving(elements, party.name, name, false),
  };
}

/** Paints what is selected, or the element that the keyboard is on, as one edit. */
export function paintOwner(workspace: Workspace, painting: Painting): void {
  const place = placeOf(workspace);
  if (place === null) return;
  const keys = actionTargets(workspace);
  const brush = ownerBrush(workspace, painting);
  const outcome = brush.paint(workspace.store.getState().document, place, keys);
  perform(workspace, brush.label(elementsOf(place, keys)), outcome);
}
