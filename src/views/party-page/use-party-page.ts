import { useMemo } from 'react';
import { type PartyPage, partiesOf, partyPage } from '../../analysis/party-page';
import { membersOf, type Party, readParty } from '../../document/parties';
import type { Model } from '../../model/model';
import { ownershipOf } from '../../workspace/owners';
import { useWorkspaceState } from '../use-workspace';

/** All that the page of a party says. */
export interface ShownPage extends PartyPage {
  readonly model: Model;
  readonly party: Party;
  /** Those that belong to it, and whether the page takes them in. */
  readonly members: readonly Party[];
  readonly together: boolean;
  readonly nameOf: (party: string) => string;
}

/** The page of a party in the assessment that is shown. */
export function usePartyPage(model: Model, party: Party): ShownPage {
  const shown = useWorkspaceState((state) => state.shown);
  const assessment = useWorkspaceState((state) => state.assessment);
  const wanted = useWorkspaceState((state) => state.members);
  return useMemo(() => {
    const members = membersOf(shown, party.id);
    const together = wanted && members.length > 0;
    const page = partyPage({
      model,
      document: shown,
      assessment,
      ownership: ownershipOf({ shown, assessment }, model),
      parties: partiesOf(shown, party.id, together),
    });
    const nameOf = (id: string): string => readParty(shown, id)?.name ?? id;
    return { ...page, model, party, members, together, nameOf };
  }, [shown, assessment, wanted, model, party]);
}
