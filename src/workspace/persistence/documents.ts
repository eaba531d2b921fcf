import { readTitle } from '../../document/create-document';
import type { Document } from '../../document/document';
import { applyEdit, applyWrites, type Edit } from '../../document/edit';
import { describeRenaming } from '../../document/operations/labels';
import { renameDocument } from '../../document/operations/rename-document';
import { textLimits } from '../../document/text-limits';
import { createInternCell } from '../../formats/stored-edit';
import { snapshotOf } from '../../formats/stored-log';
import type { DocumentHead, DocumentStorage, Platform, Stored } from '../../platform/platform';
import { type Loaded, loadDocument } from './load';
import { documentChannel, tellDocuments, tellTabs } from './messages';

/** How long a deleted document can be brought back, in milliseconds. */
export const binKeeps = 30 * 86_400_000;

const renamesTried = 3;

/** Every stored document, newest first. Those with `deleted` are in the bin. */
export const listDocuments = (storage: DocumentStorage): Promise<Stored<readonly DocumentHead[]>> =>
  storage.list();

const failed = (message: string) => ({ ok: false, fault: { kind: 'failed', message } }) as const;

async function load(storage: DocumentStorage, id: string): Promise<Stored<Loaded>> {
  const loaded = await loadDocument(storage, id, createInternCell());
  if (loaded.ok) return loaded;
  const { refusal } = loaded;
  return refusal.kind === 'fault' ? { ok: false, fault: refusal.fault } : failed(refusal.message);
}

/** Stores a document value as a new document and returns its id. */
export async function storeDocument(
  platform: Platform,
  document: Document,
): Promise<Stored<string>> {
  const id = platform.newId();
  const at = platform.now();
  const head = { id, title: readTitle(document), changed: at, created: at };
  const made = await platform.storage.create(head, {
    revision: document.revision,
    value: snapshotOf(document),
  });
  if (!made.ok) return made;
  tellDocuments(platform);
  return { ok: true, value: id };
}

/** Stores a copy of a stored document, named as one, and returns its id. Its history begins with the copy. */
export async function duplicateDocument(platform: Platform, id: string): Promise<Stored<string>> {
  const loaded = await load(platform.storage, id);
  if (!loaded.ok) return loaded;
  const { document } = loaded.value;
  const suffix = ' (copy)';
  const title = readTitle(document).slice(0, textLimits.title - suffix.length) + suffix;
  const renamed = renameDocument(document, title);
  const copy = renamed.ok ? applyWrites(document, renamed.writes) : document;
  return storeDocument(platform, { ...copy, revision: 0 });
}

/** Gives a stored document another title, as an edit like any other: it can be undone, and open tabs follow. */
export async function renameStoredDocument(
  platform: Platform,
  id: string,
  title: string,
): Promise<Stored> {
  const { storage } = platform;
  for (let attempt = 1; ; attempt += 1) {
    const loaded = await load(storage, id);
    if (!loaded.ok) return loaded;
    const { document, head, damage } = loaded.value;
    if (damage !== null) return failed('Part of this document cannot be read. Open it first.');
    const outcome = renameDocument(document, title);
    if (!outcome.ok) return failed(outcome.reason);
    if (outcome.writes.length === 0) return { ok: true, value: undefined };
    const at = platform.now();
    const edit: Edit = {
      revision: document.revision + 1,
      label: describeRenaming(title),
      at,
      writes: outcome.writes,
    };
    const { deleted: _binned, ...kept } = head;
    const named = { ...kept, title: readTitle(applyEdit(document, edit)), changed: at };
    const stored = await storage.append(id, named, [edit]);
    if (stored.ok) {
      tellTabs(platform, documentChannel(id), { kind: 'edits', edits: [edit] });
      tellDocuments(platform);
      return stored;
    }
    if (stored.fault.kind !== 'conflict' || attempt === renamesTried) return stored;
  }
}

/** Puts a document into the bin. `restoreDocument` takes it out; so does any edit of it. */
export const deleteDocument = (platform: Platform, id: string): Promise<Stored> =>
  mark(platform, id, platform.now());

/** Takes a document out of the bin. */
export const restoreDocument = (platform: Platform, id: string): Promise<Stored> =>
  mark(platform, id, null);

async function mark(platform: Platform, id: string, deleted: number | null): Promise<Stored> {
  const marked = await platform.storage.mark(id, deleted);
  if (marked.ok) tellDocuments(platform);
  return marked;
}

/** Removes for good what has been in the bin for longer than `binKeeps`. Run it when nothing else is under way. */
export async function purgeDeleted(platform: Platform): Promise<void> {
  const listed = await platform.storage.list();
  if (!listed.ok) return;
  const now = platform.now();
  for (const { id, deleted } of listed.value) {
    if (deleted === undefined || now - deleted < binKeeps) continue;
    if (!(await platform.locks.taken(documentChannel(id)))) await platform.storage.remove(id);
  }
}
