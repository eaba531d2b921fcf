import { groupings, setGrouping, whyNotGroup } from '../workspace/group-by';
import type { GroupBy } from '../workspace/state';
import type { Command } from './command';

const groupBy = (by: GroupBy, label: string): Command => ({
  id: `group-by-${by}`,
  label,
  scope: 'anywhere',
  menu: 'view',
  when: ({ store }) => whyNotGroup(store.getState(), by) ?? true,
  run: (workspace) => setGrouping(workspace, by),
});

/** What the map puts its tiles in. */
export const commands: readonly Command[] = [
  groupBy('model', 'Group the map by Level 0'),
  groupBy('area', `Group the map ${groupings.area.words}`),
  groupBy('team', `Group the map ${groupings.team.words}`),
];
