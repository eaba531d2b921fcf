import { holdersOf } from '../../analysis/ownership';
import { readParty } from '../../document/parties';
import type { Model } from '../../model/model';
import { ownershipOf } from '../../workspace/owners';
import type { WorkspaceState } from '../../workspace/state';

/** Who is accountable for an element, as a cell says it. */
export interface OwnerText {
  /** "Clinical; Digital". */
  readonly names: string;
  /** Whether it was said of what contains the element. */
  readonly inherited: boolean;
}

/** Who is accountable for an element (by key), as a cell says it; null where nobody is. */
export function ownerText(
  state: Pick<WorkspaceState, 'shown' | 'assessment'>,
  model: Model,
  key: string,
): OwnerText | null {
  const holders = holdersOf(state.shown, ownershipOf(state, model)(key), 'accountable');
  if (holders.length === 0) return null;
  return {
    names: holders.map(({ party }) => readParty(state.shown, party)?.name ?? party).join('; '),
    inherited: holders[0]?.from !== null,
  };
}
