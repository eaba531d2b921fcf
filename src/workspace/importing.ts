import type { FileError } from '../formats/file-error';
import { fileLimits } from '../formats/limits';
import type { ParsedFile } from '../formats/parse-document';
import type { OpenedFile } from '../platform/platform';
import { openAsNew } from './documents';
import { rememberHandle } from './file-handles';
import { loadModel } from './showing';
import { showDialog, tell, type Workspace } from './workspace';

/** The dialog that shows what waits for a decision. */
const dialog = 'import';

/** Asks for a file and opens it as a new document. */
export async function chooseFile(workspace: Workspace): Promise<void> {
  const file = await workspace.platform.files.open({
    extensions: ['.json'],
    description: 'Isotherm document',
  });
  if (file !== null) await openFile(workspace, file);
}

/**
 * Opens a file as a new stored document. One that cannot be kept whole, or not at all, waits in
 * `incoming` for the user; the open document stays as it is.
 */
export async function openFile(workspace: Workspace, file: OpenedFile): Promise<void> {
  const parsed = await readFile(workspace, file);
  if (parsed.kind === 'document') {
    const id = await openAsNew(workspace, parsed.document);
    // Of a file that was not kept whole, the original must not be written over.
    rememberHandle(workspace, id, file.handle);
    workspace.store.setState({ incoming: null });
    showDialog(workspace, null);
    tell(workspace, `Opened "${file.name}" as a new document.`);
    return;
  }
  workspace.store.setState({ incoming: { ...parsed, name: file.name } });
  showDialog(workspace, dialog);
}

/** Opens what can be kept of the file that waits, as a new stored document. */
export async function keepIncoming(workspace: Workspace): Promise<void> {
  const { incoming } = workspace.store.getState();
  dropIncoming(workspace);
  if (incoming?.kind !== 'partial') return;
  await openAsNew(workspace, incoming.document);
  tell(workspace, `Opened what could be kept of "${incoming.name}" as a new document.`);
}

/** Forgets the file that waits. */
export function dropIncoming(workspace: Workspace): void {
  workspace.store.setState({ incoming: null });
  showDialog(workspace, null);
}

async function readFile(workspace: Workspace, file: OpenedFile): Promise<ParsedFile> {
  const refused = (error: FileError): ParsedFile => ({ kind: 'refused', error });
  const { bytes: limit } = fileLimits;
  if (file.size > limit) return refused({ kind: 'too-large', bytes: file.size, limit });
  let text: string;
  try {
    text = await file.text();
  } catch (error) {
    return refused({
      kind: 'unreadable',
      message: error instanceof Error ? error.message : String(error),
    });
  }
  const [{ parseDocumentFile }, models] = await Promise.all([
    import('../formats/parse-document'),
    Promise.all(workspace.catalogue.map(({ id }) => loadModel(workspace, id))),
  ]);
  const knownModels = new Map(models.map((model) => [model.id, model]));
  return parseDocumentFile(text, { size: file.size, knownModels });
}
