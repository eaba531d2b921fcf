import { describe, expect, it } from 'vitest';
import { readTitle } from '../../../src/document/create-document';
import { fileLimits } from '../../../src/formats/limits';
import { writeDocumentFile } from '../../../src/formats/write-document';
import type { OpenedFile } from '../../../src/platform/platform';
import { chooseFile, dropIncoming, keepIncoming, openFile } from '../../../src/workspace/importing';
import { listDocuments } from '../../../src/workspace/persistence/documents';
import { saveDocumentFile } from '../../../src/workspace/saving-file';
import { richDocument } from '../../fixtures/rich-document';
import { smallModels } from '../../fixtures/small-models';
import { openSmallWorkspace } from '../../fixtures/small-workspace';

const whole = writeDocumentFile(richDocument(), smallModels);

const file = (text: string, handle?: unknown): OpenedFile => ({
  name: 'north.isotherm.json',
  size: text.length,
  text: async () => text,
  ...(handle !== undefined && { handle }),
});

describe('a file that is whole', () => {
  it('opens as a new document beside the open one, and saves to the same bytes', async () => {
    const { workspace, tab } = await openSmallWorkspace();
    const before = workspace.store.getState().documentId;
    tab.toOpen.push(file(whole));
    await chooseFile(workspace);
    const { documentId, document, incoming } = workspace.store.getState();
    expect(documentId).not.toBe(before);
    expect(incoming).toBeNull();
    expect(readTitle(document)).toBe(readTitle(richDocument()));
    const stored = await listDocuments(workspace.platform.storage);
    expect(stored.ok && stored.value.map(({ id }) => id).sort()).toEqual(
      [before, documentId].sort(),
    );
    await saveDocumentFile(workspace);
    await expect(tab.saved[0]?.content.text()).resolves.toBe(whole);
  });

  it('is written back to where it came from, and elsewhere only when asked to', async () => {
    const { workspace } = await openSmallWorkspace();
    const handle = { name: 'north.isotherm.json' };
    const asked: unknown[] = [];
    const platform = {
      ...workspace.platform,
      files: {
        ...workspace.platform.files,
        save: async (_content: Blob, options: { readonly handle?: unknown }) => {
          asked.push(options.handle);
          return { handle: options.handle ?? { name: 'other.isotherm.json' } };
        },
      },
    };
    const here = { ...workspace, platform };
    await openFile(here, file(whole, handle));
    await saveDocumentFile(here);
    await saveDocumentFile(here, { elsewhere: true });
    await saveDocumentFile(here);
    expect(asked).toEqual([handle, undefined, { name: 'other.isotherm.json' }]);
  });

  it('changes nothing when no file was chosen', async () => {
    const { workspace, tab } = await openSmallWorkspace();
    const before = workspace.store.getState();
    tab.toOpen.push(null);
    await chooseFile(workspace);
    expect(workspace.store.getState()).toBe(before);
  });
});

describe('a file of which some cannot be kept', () => {
  const partial = whole.replace('"a1/small:1.1"', '"a1/small:9.9"');

  it('waits with the list of what would be left out, and leaves the open document alone', async () => {
    const { workspace } = await openSmallWorkspace();
    const { documentId, document } = workspace.store.getState();
    await openFile(workspace, file(partial));
    const after = workspace.store.getState();
    expect(after).toMatchObject({
      documentId,
      dialog: 'import',
      incoming: { kind: 'partial', name: 'north.isotherm.json' },
    });
    expect(after.document).toBe(document);
    expect(
      after.incoming?.kind === 'partial' && after.incoming.leftOut.map(({ where }) => where),
    ).toEqual([expect.stringContaining('small:9.9')]);
  });

  it('opens without it, as a new document that is not tied to the file', async () => {
    const { workspace, tab } = await openSmallWorkspace();
    await openFile(workspace, file(partial, { name: 'never written over' }));
    await keepIncoming(workspace);
    const { dialog, incoming, document } = workspace.store.getState();
    expect({ dialog, incoming }).toEqual({ dialog: null, incoming: null });
    expect(readTitle(document)).toBe(readTitle(richDocument()));
    await saveDocumentFile(workspace);
    expect(tab.saved.at(-1)?.name).toMatch(/\.isotherm\.json$/);
    await expect(tab.saved.at(-1)?.content.text()).resolves.not.toContain('small:9.9');
  });

  it('is forgotten when the user cancels', async () => {
    const { workspace } = await openSmallWorkspace();
    const { documentId } = workspace.store.getState();
    await openFile(workspace, file(partial));
    dropIncoming(workspace);
    await keepIncoming(workspace);
    expect(workspace.store.getState()).toMatchObject({ documentId, dialog: null, incoming: null });
  });
});

describe('a file that is refused', () => {
  it.each([
    ['not JSON', file('{"format": oops}'), 'not-json'],
    ['cut short', file(whole.slice(0, 400)), 'cut-short'],
    ['empty', file(''), 'empty'],
    ['something else', file('{"name": "x"}'), 'not-isotherm'],
    ['newer', file(whole.replace(/"version": \d+/, '"version": 999')), 'newer-format'],
    ['too deep', file('['.repeat(50)), 'too-deep'],
    ['hostile', file(whole.replace('"a1/small:1.1"', '"__proto__"')), 'hostile-key'],
    [
      'unreadable',
      { ...file(''), text: () => Promise.reject(new Error('The disk is gone.')) },
      'unreadable',
    ],
  ])('because it is %s leaves the open document alone and says so', async (_name, given, kind) => {
    const { workspace } = await openSmallWorkspace();
    const { documentId, document } = workspace.store.getState();
    await openFile(workspace, given);
    const after = workspace.store.getState();
    expect(after).toMatchObject({
      documentId,
      dialog: 'import',
      incoming: { kind: 'refused', error: { kind } },
    });
    expect(after.document).toBe(document);
    const stored = await listDocuments(workspace.platform.storage);
    expect(stored.ok && stored.value.length).toBe(1);
  });

  it('because it is too large is not even read', async () => {
    const { workspace } = await openSmallWorkspace();
    const huge: OpenedFile = {
      name: 'huge.json',
      size: fileLimits.bytes + 1,
      text: () => Promise.reject(new Error('read')),
    };
    await openFile(workspace, huge);
    expect(workspace.store.getState().incoming).toMatchObject({ error: { kind: 'too-large' } });
  });
});
