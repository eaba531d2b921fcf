import { listParties } from '../document/parties';
import { currentModel } from './current';
import type { GroupBy, WorkspaceState } from './state';
import type { Workspace } from './workspace';

/** What the map can be grouped by: as a choice, and as a picture says it ('' for the model's own groups). */
export const groupings: {
  readonly [by in GroupBy]: {
    readonly label: string;
    readonly words: string;
    readonly missing: string;
  };
} = {
  model: { label: 'By Level 0', words: '', missing: '' },
  area: {
    label: 'By area',
    words: 'by business area',
    missing: 'No party of this document is a business area. Make one under Parties.',
  },
  team: {
    label: 'By team',
    words: 'by team',
    missing: 'No party of this document is a team. Make one under Parties.',
  },
};

/** Why the map cannot be grouped so now, or null when it can. */
export function whyNotGroup(state: WorkspaceState, by: GroupBy): string | null {
  if (by === 'model') return null;
  if (currentModel(state)?.kind === 'staged') return 'A staged model is always shown by stages.';
  return listParties(state.shown).some(({ kind }) => kind === by) ? null : groupings[by].missing;
}

/** Groups the map; the keyboard does not stay on a group that is no longer there. */
export function setGrouping({ store }: Workspace, grouping: GroupBy): void {
  const state = store.getState();
  const stays = state.focus !== null && currentModel(state)?.byKey.has(state.focus) === true;
  store.setState({ grouping, ...(!stays && { focus: null }) });
}
