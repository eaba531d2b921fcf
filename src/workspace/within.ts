import { ownedElements, titleOfCheck } from '../analysis/ownership-checks';
import type { Document } from '../document/document';
import { readParty } from '../document/parties';
import type { Model } from '../model/model';
import { checksOf, ownershipOf } from './owners';
import type { Filter, Within, WorkspaceState } from './state';

/** What a filter by owners is about, in words: a party's name, or the title of a check. */
export function sayWithin(document: Document, within: Within): string {
  if (within.kind === 'check') return titleOfCheck(within.check);
  if (within.kind === 'nobody') return 'No owner';
  return readParty(document, within.party)?.name ?? 'A party that is gone';
}

/** Keys of the elements that a filter by owners keeps as things stand, or null where it asks for none. */
export function keysWithin(
  state: Pick<WorkspaceState, 'shown' | 'assessment'>,
  model: Model,
  { within }: Filter,
): ReadonlySet<string> | null {
  if (within === null) return null;
  if (within.kind === 'check') {
    const check = checksOf(state, model).find(({ id }) => id === within.check);
    const speaking = check?.findings.filter(({ silenced }) => silenced === null) ?? [];
    return new Set(speaking.flatMap(({ elements }) => elements));
  }
  const ownership = ownershipOf(state, model);
  if (within.kind === 'nobody') {
    const asked = ownedElements(model, state.shown, state.assessment);
    return new Set(asked.filter((key) => ownership(key).byRole.size === 0));
  }
  const all = model.elements.map(({ key }) => key);
  return new Set(
    all.filter((key) =>
      [...ownership(key).byRole.values()].some((holders) =>
        holders.some(({ party }) => party === within.party),
      ),
    ),
  );
}
