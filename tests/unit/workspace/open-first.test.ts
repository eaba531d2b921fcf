import { describe, expect, it } from 'vitest';
import { emptyDocument } from '../../../src/document/document';
import { createMemoryWorld, type MemoryWorld } from '../../../src/platform/memory/memory-world';
import { openFirst } from '../../../src/workspace/documents';
import { whyNotEdit } from '../../../src/workspace/editing';
import { createWorkspace, type Workspace } from '../../../src/workspace/workspace';
import { smallFile } from '../../fixtures/small-models';
import { noon, scenery } from '../../fixtures/small-workspace';

function visit(world: MemoryWorld): {
  readonly workspace: Workspace;
  readonly opened: Promise<void>;
} {
  const catalogue = [{ ...smallFile, load: async () => smallFile }];
  const { platform } = world.open();
  const workspace = createWorkspace({ platform, scenery, catalogue });
  return { workspace, opened: openFirst(workspace) };
}

describe('openFirst', () => {
  it('shows a new document before storage has answered, and refuses to edit it until then', async () => {
    const { workspace, opened } = visit(createMemoryWorld(() => noon));
    const { status, document } = workspace.store.getState();
    expect(status).toBe('opening');
    expect(document).not.toBe(emptyDocument);
    expect(whyNotEdit(workspace)).toBe('The document is still opening.');
    await opened;
    expect(whyNotEdit(workspace)).toBeNull();
    // What was shown is what is open: no tile is drawn anew.
    expect(workspace.store.getState().document).toBe(document);
    await workspace.keeper?.session.flush();
    const listed = await workspace.platform.storage.list();
    expect(listed.ok && listed.value.map(({ title }) => title)).toEqual(['CRM readiness']);
  });

  it('shows nothing of a document that was open before until it is read', async () => {
    const world = createMemoryWorld(() => noon);
    const before = visit(world);
    await before.opened;
    await before.workspace.keeper?.session.close();
    const { workspace, opened } = visit(world);
    expect(workspace.store.getState().document).toBe(emptyDocument);
    await opened;
    expect(workspace.store.getState().documentId).toBe(
      before.workspace.store.getState().documentId,
    );
    const listed = await workspace.platform.storage.list();
    expect(listed.ok && listed.value).toHaveLength(1);
  });

  it('opens what is stored where the settings were lost, and stores nothing new', async () => {
    const world = createMemoryWorld(() => noon);
    const before = visit(world);
    await before.opened;
    const id = before.workspace.store.getState().documentId;
    await before.workspace.keeper?.session.close();
    before.workspace.platform.preferences.write('document', null);
    const { workspace, opened } = visit(world);
    await opened;
    expect(workspace.store.getState().documentId).toBe(id);
    const listed = await workspace.platform.storage.list();
    expect(listed.ok && listed.value).toHaveLength(1);
  });
});
