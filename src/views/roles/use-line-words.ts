import { useCallback, useMemo, useState } from 'react';
import { ownedElements } from '../../analysis/ownership-checks';
import { readRoles } from '../../document/roles';
import type { Model } from '../../model/model';
import { ownershipOf } from '../../workspace/owners';
import { useWorkspace, useWorkspaceState } from '../use-workspace';
import type { LineWords } from './line-face';
import type { Line } from './matrix-lines';
import { createRoleTotals, sayTotals } from './role-totals';

/** What stands in the headings: the totals of a party, or what is wrong with who answers for an element. */
export function useLineWords(model: Model): (line: Line) => LineWords {
  const roles = useWorkspaceState((state) => readRoles(state.shown));
  const ownership = useWorkspaceState((state) => ownershipOf(state, model));
  const asked = useAsked(model);
  const [count] = useState(createRoleTotals);
  const totals = useMemo(() => count(ownership, asked), [count, ownership, asked]);
  return useCallback(
    (line) => {
      if (line.kind === 'party') {
        const { letters, words } = sayTotals(totals.get(line.id), roles);
        return { trouble: null, totals: letters, totalWords: words };
      }
      const accountable = roles.find((role) => role.duty === 'accountable')?.id;
      const holders =
        accountable === undefined ? 1 : (ownership(line.id).byRole.get(accountable)?.length ?? 0);
      const trouble =
        holders > 1 ? 'contested' : holders === 0 && asked.has(line.id) ? 'nobody' : null;
      return { trouble, totals: '', totalWords: '' };
    },
    [totals, roles, ownership, asked],
  );
}

/** What someone should be accountable for: what is rated and applies. The same set until that changes. */
function useAsked(model: Model): ReadonlySet<string> {
  const { store } = useWorkspace();
  const said = useWorkspaceState((state) => state.shown.tables.said);
  const assessment = useWorkspaceState((state) => state.assessment);
  return useMemo(() => {
    const { shown } = store.getState();
    const document = { ...shown, tables: { ...shown.tables, said } };
    return new Set(ownedElements(model, document, assessment));
  }, [store, model, said, assessment]);
}
