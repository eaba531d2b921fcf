import { Menu as MenuIcon } from 'lucide-react';
import { applies, labelOf, type MenuName } from '../../commands/command';
import { Menu } from '../../ui/menu';
import type { MenuGroup } from '../../ui/menu-item';
import { useRegistry, useRun, useWorkspace } from '../../views/use-workspace';

const headings: { readonly [name in MenuName]: string } = {
  file: 'File',
  edit: 'Edit',
  rate: 'Rate',
  view: 'View',
  help: 'Help',
};

/** Every command that has a place in the menus, built from the command table. */
export function MainMenu() {
  const workspace = useWorkspace();
  const { commands } = useRegistry();
  const run = useRun();
  const groups = (): MenuGroup[] =>
    (Object.keys(headings) as MenuName[]).map((name) => ({
      label: headings[name],
      nested: true,
      items: commands
        .filter((command) => command.menu === name && command.control !== true)
        .map((command) => {
          const answer = applies(command, workspace);
          const keys = command.keys?.[0];
          return {
            id: command.id,
            label: labelOf(command, workspace),
            disabledReason: answer === true ? null : answer,
            onSelect: () => run(command.id),
            ...(keys !== undefined && { keys }),
          };
        }),
    }));
  return <Menu label="Menu" trigger={<MenuIcon />} items={groups} />;
}
