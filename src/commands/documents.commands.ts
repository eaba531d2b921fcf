import { describeRenaming } from '../document/operations/labels';
import { renameDocument } from '../document/operations/rename-document';
import { fileNameFor } from '../formats/file-name';
import type { Stored } from '../platform/platform';
import { newDocument, openDocument, openFirst } from '../workspace/documents';
import { perform } from '../workspace/editing';
import {
  deleteDocument,
  duplicateDocument,
  listDocuments,
  renameStoredDocument,
  restoreDocument,
} from '../workspace/persistence/documents';
import { showDialog, tell, type Workspace } from '../workspace/workspace';
import type { Command } from './command';

/** Says what went wrong in storage, and returns whether nothing did. */
function told(workspace: Workspace, stored: Stored<unknown>): boolean {
  if (!stored.ok) tell(workspace, stored.fault.message, { kind: 'problem' });
  return stored.ok;
}

const listed = (
  id: string,
  label: string,
  run: (workspace: Workspace, argument: never) => Promise<void> | void,
): Command => ({
  id,
  label,
  scope: 'anywhere',
  control: true,
  run: (workspace, argument) => run(workspace, argument as never),
});

interface Named {
  readonly id: string;
}

async function titleOf(workspace: Workspace, id: string): Promise<string> {
  const heads = await listDocuments(workspace.platform.storage);
  return (heads.ok && heads.value.find((head) => head.id === id)?.title) || 'Untitled';
}

async function remove(workspace: Workspace, { id }: Named): Promise<void> {
  const title = await titleOf(workspace, id);
  const open = workspace.store.getState().documentId === id;
  if (open) await workspace.keeper?.session.flush();
  if (!told(workspace, await deleteDocument(workspace.platform, id))) return;
  if (open) await openFirst(workspace);
  tell(workspace, `Deleted "${title}".`, {
    action: { label: 'Undo', run: () => void bringBack(workspace, { id }) },
  });
}

async function bringBack(workspace: Workspace, { id }: Named): Promise<void> {
  if (!told(workspace, await restoreDocument(workspace.platform, id))) return;
  tell(workspace, `"${await titleOf(workspace, id)}" is back.`);
}

export const commands: readonly Command[] = [
  {
    id: 'new-document',
    label: 'New document',
    scope: 'anywhere',
    menu: 'file',
    run: async (workspace, argument) => {
      const { title, models } = (argument ?? {}) as {
        readonly title?: string;
        readonly models?: readonly string[];
      };
      await newDocument(workspace, title, models);
      showDialog(workspace, null);
    },
  },
  listed('open-document', 'Open a document', async (workspace, { id }: Named) => {
    await openDocument(workspace, id);
    if (workspace.store.getState().status === 'open') showDialog(workspace, null);
  }),
  listed('duplicate-document', 'Duplicate a document', async (workspace, { id }: Named) => {
    if (workspace.store.getState().documentId === id) await workspace.keeper?.session.flush();
    if (told(workspace, await duplicateDocument(workspace.platform, id))) {
      tell(workspace, `Duplicated "${await titleOf(workspace, id)}".`);
    }
  }),
  listed(
    'rename-stored-document',
    'Rename a document',
    async (workspace, { id, title }: Named & { readonly title: string }) => {
      const { documentId, document } = workspace.store.getState();
      if (documentId === id)
        perform(workspace, describeRenaming(title), renameDocument(document, title));
      else told(workspace, await renameStoredDocument(workspace.platform, id, title));
    },
  ),
  listed('delete-document', 'Delete a document', remove),
  listed('undelete-document', 'Bring a document back', bringBack),
  listed(
    'download-set-aside',
    'Download what could not be read',
    async (workspace, { id }: Named) => {
      const { storage, files } = workspace.platform;
      const aside = await storage.listSetAside();
      if (!told(workspace, aside) || !aside.ok) return;
      const found = aside.value.find((one) => one.key === id);
      if (found === undefined) return;
      const content = new Blob([JSON.stringify(found, null, 2)], { type: 'application/json' });
      await files.save(content, {
        name: fileNameFor(`${found.title}, set aside`, 'json'),
        description: 'Data that could not be read',
      });
    },
  ),
];
