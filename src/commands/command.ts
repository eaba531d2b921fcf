import type { Workspace } from '../workspace/workspace';

/** Where a command stands in the menus. */
export type MenuName = 'file' | 'edit' | 'rate' | 'view' | 'help';

/**
 * Something that the user can do. One declaration feeds its key, menu entry, palette entry and
 * help line. One or more per file in `commands/`, listed as `commands`.
 */
export interface Command {
  readonly id: string;
  /** In sentence case; a function where it says what it would do: "Undo Rate 4.10". */
  readonly label: string | ((workspace: Workspace) => string);
  /** Keys that run it, such as `Mod+Shift+Z`, `Shift+3`, `F`, `?`. `Mod` is Command on a Mac, Control elsewhere. */
  readonly keys?: readonly string[];
  /** `anywhere`, or `map`: only while a map, tree or table has the focus. */
  readonly scope: 'anywhere' | 'map';
  readonly menu?: MenuName;
  /** Only controls run it, with an argument; it is not listed in menus, palette or help. */
  readonly control?: true;
  /** Whether it applies now: true, or the reason why not. */
  when?(workspace: Workspace): true | string;
  /** `argument` is what a control passes; a key or the palette passes none. */
  run(workspace: Workspace, argument?: unknown): void | Promise<void>;
}

/** A command's label as it stands now. */
export const labelOf = (command: Command, workspace: Workspace): string =>
  typeof command.label === 'string' ? command.label : command.label(workspace);

/** True, or the reason why the command does not apply now. */
export const applies = (command: Command, workspace: Workspace): true | string =>
  command.when?.(workspace) ?? true;
