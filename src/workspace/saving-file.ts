import type { Document } from '../document/document';
import { documentFile } from '../formats/exporters/document-file';
import { handleOf, rememberHandle } from './file-handles';
import { keptDocument } from './what-if';
import { tell, type Workspace } from './workspace';

const description = 'Isotherm document';

/**
 * Saves the open document as a file: to the one it came from or was last saved to where the browser
 * can, or, with `elsewhere`, to a new one; with `variant`, that one instead of it, to a file apart.
 * Throws with a readable message when it cannot be written.
 */
export async function saveDocumentFile(
  workspace: Workspace,
  options: { readonly elsewhere?: boolean; readonly variant?: Document } = {},
): Promise<void> {
  const { elsewhere = false, variant } = options;
  const state = workspace.store.getState();
  const { documentId: id, models } = state;
  if (id === null) return;
  const file = documentFile(variant ?? keptDocument(state), models);
  if (!file.ok) throw new Error(file.reason);
  const handle = elsewhere || variant !== undefined ? undefined : handleOf(workspace, id);
  const content = new Blob([file.text], { type: 'application/json' });
  const saved = await workspace.platform.files.save(content, {
    name: file.name,
    description,
    ...(handle !== undefined && { handle }),
  });
  if (saved === null) return;
  if (variant === undefined) rememberHandle(workspace, id, saved.handle);
  const { name = file.name } = (saved.handle ?? {}) as { readonly name?: string };
  tell(workspace, `Saved the file "${name}".`);
}
