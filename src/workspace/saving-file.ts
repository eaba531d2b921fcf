import { documentFile } from '../formats/exporters/document-file';
import { handleOf, rememberHandle } from './file-handles';
import { tell, type Workspace } from './workspace';

const description = 'Isotherm document';

/**
 * Saves the open document as a file: to the one it came from or was last saved to where the browser
 * can, or, with `elsewhere`, to a new one. Throws with a readable message when it cannot be written.
 */
export async function saveDocumentFile(
  workspace: Workspace,
  { elsewhere = false }: { readonly elsewhere?: boolean } = {},
): Promise<void> {
  const { document, documentId: id, models } = workspace.store.getState();
  if (id === null) return;
  const file = documentFile(document, models);
  if (!file.ok) throw new Error(file.reason);
  const handle = elsewhere ? undefined : handleOf(workspace, id);
  const content = new Blob([file.text], { type: 'application/json' });
  const saved = await workspace.platform.files.save(content, {
    name: file.name,
    description,
    ...(handle !== undefined && { handle }),
  });
  if (saved === null) return;
  rememberHandle(workspace, id, saved.handle);
  const { name = file.name } = (saved.handle ?? {}) as { readonly name?: string };
  tell(workspace, `Saved the file "${name}".`);
}
