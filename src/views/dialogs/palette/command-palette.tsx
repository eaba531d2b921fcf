import { applies, type Command, labelOf, type MenuName } from '../../../commands/command';
import { useRegistry, useRun, useWorkspace, useWorkspaceState } from '../../use-workspace';
import type { Entry } from './entry';
import { PaletteBox } from './palette-box';
import { useElementEntries } from './use-element-entries';

const menus: { readonly [name in MenuName]: string } = {
  file: 'File',
  edit: 'Edit',
  rate: 'Rate',
  view: 'View',
  help: 'Help',
};

/** Every command by its name, and every element of the model as a place to go to. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const workspace = useWorkspace();
  const run = useRun();
  const { commands } = useRegistry();
  // What applies and what it is called may change with anything.
  useWorkspaceState((state) => state);
  const places = useElementEntries('Go to ');
  const entryOf = (command: Command): Entry => {
    const answer = applies(command, workspace);
    const keys = command.keys?.[0];
    return {
      id: command.id,
      title: labelOf(command, workspace),
      hint: command.menu === undefined ? '' : menus[command.menu],
      reason: answer === true ? null : answer,
      choose: () => run(command.id),
      ...(keys !== undefined && { keys }),
    };
  };
  const listed = commands.filter((command) => command.control !== true && command.id !== 'palette');
  const entries = listed.map(entryOf);
  return (
    <PaletteBox
      title="Command palette"
      prompt="Search or run a command"
      nothing="No command and nothing in this model fits."
      entries={[
        ...entries.filter((entry) => entry.reason === null),
        ...entries.filter((entry) => entry.reason !== null),
        ...places,
      ]}
      onClose={onClose}
    />
  );
}
