import { applies, type Command } from '../commands/command';
import { tell, type Workspace } from '../workspace/workspace';

/** Returns how commands are run by id: what does not apply says why, what fails says so, nothing is swallowed. */
export function createRun(
  workspace: Workspace,
  commands: readonly Command[],
): (id: string, argument?: unknown) => void {
  const byId = new Map(commands.map((command) => [command.id, command]));
  return (id, argument) => {
    const command = byId.get(id);
    if (command === undefined) throw new Error(`There is no command "${id}".`);
    const answer = applies(command, workspace);
    if (answer !== true) {
      tell(workspace, answer, { kind: 'problem' });
      return;
    }
    const failed = (error: unknown): void =>
      tell(workspace, error instanceof Error ? error.message : String(error), { kind: 'problem' });
    try {
      void Promise.resolve(command.run(workspace, argument)).catch(failed);
    } catch (error) {
      failed(error);
    }
  };
}
