import { chosenParty, type Party } from '../document/parties';
import type { WorkspaceState } from './state';

/** The party whose page is shown, or would be; undefined in a document without parties. */
export const partyShown = ({
  shown,
  party,
}: Pick<WorkspaceState, 'shown' | 'party'>): Party | undefined => chosenParty(shown, party);
