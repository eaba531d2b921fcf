import { applies, labelOf } from '../commands/command';
import { useRegistry, useRun, useWorkspace, useWorkspaceState } from './use-workspace';

/** A command as a control shows it now. */
export interface ShownCommand {
  readonly label: string;
  readonly keys: string | undefined;
  /** Why it does not apply now, or null when it does. */
  readonly reason: string | null;
  readonly press: () => void;
}

/** Ties a control to a command: label, first keys and reason follow the state. Throws on an unknown id. */
export function useCommand(id: string): ShownCommand {
  const workspace = useWorkspace();
  const run = useRun();
  const command = useRegistry().commands.find((one) => one.id === id);
  if (command === undefined) throw new Error(`There is no command "${id}".`);
  const [label, reason] = useWorkspaceState(() => {
    const answer = applies(command, workspace);
    return [labelOf(command, workspace), answer === true ? null : answer] as const;
  });
  return { label, reason, keys: command.keys?.[0], press: () => run(id) };
}
