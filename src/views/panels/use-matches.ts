import { useDeferredValue, useMemo } from 'react';
import { readSaid } from '../../document/said';
import type { Model } from '../../model/model';
import { isOpen, matches } from '../../workspace/filtering';
import type { Filter } from '../../workspace/state';
import { keysWithin } from '../../workspace/within';
import { useWorkspace, useWorkspaceState } from '../use-workspace';

/** Keys of the elements that match the filter, or null when it lets everything through. */
export function useMatches(model: Model, filter: Filter): ReadonlySet<string> | null {
  const workspace = useWorkspace();
  const open = isOpen(filter);
  // What is said only counts while a filter asks for it, and never holds up a stroke of the brush.
  const state = useWorkspaceState(({ shown, assessment }) => ({
    shown: open ? null : shown,
    assessment,
  }));
  const shown = useDeferredValue(state.shown);
  return useMemo(() => {
    if (isOpen(filter) || shown === null) return null;
    const now = workspace.platform.now();
    const { assessment } = state;
    const within = keysWithin({ shown, assessment }, model, filter);
    const kept = model.elements.filter((element) =>
      matches(element, readSaid(shown, assessment, element.key), filter, now, within),
    );
    return new Set(kept.map((element) => element.key));
  }, [model, filter, shown, state, workspace]);
}
