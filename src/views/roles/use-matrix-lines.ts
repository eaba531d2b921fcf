import { useMemo, useState } from 'react';
import { partyLoads } from '../../analysis/party-load';
import type { Document } from '../../document/document';
import { listParties } from '../../document/parties';
import type { Model } from '../../model/model';
import { checksOf, ownershipOf } from '../../workspace/owners';
import { useWorkspace, useWorkspaceState } from '../use-workspace';
import {
  elementLines,
  everything,
  type Line,
  partiesOn,
  partyLines,
  type Wanted,
} from './matrix-lines';

/** The rows and columns of the matrix, and what decides them. */
export interface MatrixLines {
  readonly elements: readonly Line[];
  readonly parties: readonly Line[];
  readonly wanted: Wanted;
  readonly want: (change: Partial<Wanted>) => void;
  /** Whether parties are the rows. */
  readonly transposed: boolean;
  readonly transpose: () => void;
  /** Whether roles changed since sort and filter were applied. */
  readonly stale: boolean;
  readonly applyAgain: () => void;
}

/**
 * Sorts and filters the matrix. Both go by who had which role when they were asked for: what is being
 * edited stays where it is, and does not vanish, until they are applied again.
 */
export function useMatrixLines(model: Model): MatrixLines {
  const { table, assessment, documentId } = useWorkspaceState((state) => ({
    table: state.shown.tables.parties,
    assessment: state.assessment,
    documentId: state.documentId,
  }));
  const [wanted, setWanted] = useState(everything);
  const [transposed, setTransposed] = useState(false);
  const [round, setRound] = useState(0);
  const shown = useSnapshot([model, wanted, table, assessment, documentId, round]);
  const lines = useMemo(() => {
    const state = { shown, assessment };
    const ownership = ownershipOf(state, model);
    const found = checksOf(state, model).find((check) => check.id === wanted.check);
    const busy = new Set(
      model.elements.flatMap((element) => [...partiesOn(ownership, element.key)]),
    );
    const loads = new Map(
      partyLoads(model, shown, assessment, ownership).map((load) => [
        load.party,
        load.accountable.length,
      ]),
    );
    return {
      elements: elementLines(model, wanted, ownership, found),
      parties: partyLines(listParties(shown), wanted, found, {
        hasRole: (party) => busy.has(party),
        loadOf: (party) => loads.get(party) ?? 0,
      }),
    };
  }, [model, shown, assessment, wanted]);
  const byRoles = wanted.party !== null || wanted.check !== null || wanted.elements !== 'model';
  const stale = useWorkspaceState(
    (state) =>
      (byRoles || wanted.parties === 'load') && state.document.tables.roles !== shown.tables.roles,
  );
  return {
    elements: lines.elements,
    parties: lines.parties,
    wanted,
    want: (change) => setWanted((before) => ({ ...before, ...change })),
    transposed,
    transpose: () => setTransposed(!transposed),
    stale,
    applyAgain: () => setRound(round + 1),
  };
}

/** The document as it was when what is asked for last changed. */
function useSnapshot(asked: readonly unknown[]): Document {
  const { store } = useWorkspace();
  const take = () => ({ asked, document: store.getState().shown });
  const [snapshot, setSnapshot] = useState(take);
  if (asked.every((one, index) => one === snapshot.asked[index])) return snapshot.document;
  const next = take();
  setSnapshot(next);
  return next.document;
}
