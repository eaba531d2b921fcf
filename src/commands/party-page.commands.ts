import { partyName } from '../document/party-name';
import { whyNotExport } from '../workspace/exporting';
import { showView } from '../workspace/showing';
import { showDialog, type Workspace } from '../workspace/workspace';
import type { Command } from './command';

function nameOf({ store }: Workspace): string {
  const { shown, party } = store.getState();
  return partyName(shown, party) || 'a party';
}

const whyNoParty = ({ store }: Workspace): string | null =>
  store.getState().shown.tables.parties.size === 0 ? 'There are no parties yet.' : null;

export const commands: readonly Command[] = [
  {
    id: 'party-page',
    label: (workspace) => `Show the page of ${nameOf(workspace)}`,
    scope: 'anywhere',
    menu: 'view',
    when: (workspace) => whyNoParty(workspace) ?? true,
    run: (workspace, argument) => {
      if (typeof argument === 'string') workspace.store.setState({ party: argument });
      showDialog(workspace, null);
      showView(workspace, 'party');
    },
  },
  {
    id: 'set-party-members',
    label: 'Take in the members of a party',
    scope: 'anywhere',
    control: true,
    run: ({ store }, argument) => store.setState({ members: argument === true }),
  },
  {
    id: 'export-part',
    label: (workspace) => `Export the part of the map of ${nameOf(workspace)}`,
    scope: 'anywhere',
    menu: 'file',
    when: (workspace) => whyNoParty(workspace) ?? whyNotExport(workspace) ?? true,
    run: async (workspace) => {
      const { selectPart } = await import('./select-part');
      if (selectPart(workspace)) showDialog(workspace, 'export-part');
    },
  },
];
