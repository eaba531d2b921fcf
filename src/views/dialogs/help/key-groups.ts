import { type Command, labelOf } from '../../../commands/command';
import { mainKeyOf } from '../../../ui/format-keys';
import type { Workspace } from '../../../workspace/workspace';

/** A key and what it does. */
export interface KeyLine {
  readonly id: string;
  readonly label: string;
  readonly keys: readonly string[];
}

/** Keys that belong together. */
export interface KeyGroup {
  readonly title: string;
  readonly lines: readonly KeyLine[];
}

const titles = {
  move: 'Moving and selecting',
  rate: 'Rating',
  edit: 'Editing',
  view: 'Looking',
  file: 'Documents and files',
  help: 'Help',
} as const;

/** What the help calls a command whose label tells of the last step. */
const lasting: { readonly [id: string]: string } = { undo: 'Undo', redo: 'Redo' };

function groupOf(command: Command): keyof typeof titles {
  if (/^(?:rate|target)-/.test(command.id)) return 'rate';
  if (
    command.menu !== undefined &&
    command.id !== 'select-all' &&
    command.id !== 'clear-selection'
  ) {
    return command.menu;
  }
  return command.scope === 'map' ? 'move' : 'view';
}

/** Every command that has keys, in groups, as they stand in the command table. */
export function keyGroups(commands: readonly Command[], workspace: Workspace): readonly KeyGroup[] {
  const groups = new Map(Object.keys(titles).map((name) => [name, [] as KeyLine[]]));
  for (const command of commands) {
    const keys = command.keys ?? [];
    const label = lasting[command.id] ?? labelOf(command, workspace);
    // A digit without a level behind it has no name: it is outside the scale.
    const nameless = keys.some((one) => label.endsWith(` ${mainKeyOf(one)}`));
    if (keys.length === 0 || command.control === true || nameless) continue;
    groups.get(groupOf(command))?.push({ id: command.id, label, keys });
  }
  return (Object.keys(titles) as (keyof typeof titles)[])
    .map((name) => ({ title: titles[name], lines: groups.get(name) ?? [] }))
    .filter((group) => group.lines.length > 0);
}
