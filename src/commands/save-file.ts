import { saveBlob } from '../workspace/exporting';
import { tell, type Workspace } from '../workspace/workspace';

/** Writes a finished file where the user wants it, and tells how that went. `description` says what kind of file it is: "PNG". */
export async function saveFile(
  workspace: Workspace,
  blob: Blob,
  name: string,
  description: string,
): Promise<void> {
  const outcome = await saveBlob(workspace, blob, name, description);
  if (outcome === 'saved') tell(workspace, `Saved "${name}".`);
  if (outcome !== 'late') return;
  tell(workspace, `"${name}" is ready.`, {
    action: { label: 'Save', run: () => void saveFile(workspace, blob, name, description) },
  });
}
