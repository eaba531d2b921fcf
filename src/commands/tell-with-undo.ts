import { editedBy, tell, type Workspace } from '../workspace/workspace';

/** Tells what the last edit did, with its undo at hand as long as nothing was done since. */
export function tellWithUndo(workspace: Workspace, text: string): void {
  const last = () => workspace.store.getState().history.done.at(-1)?.revision;
  const step = last();
  const undo = (): void => {
    if (last() === step) editedBy(workspace)?.undo();
    else
      tell(workspace, 'More was done since. Undo takes it back step by step.', { kind: 'problem' });
  };
  tell(workspace, text, { action: { label: 'Undo', run: undo } });
}
