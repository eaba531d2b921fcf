import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readTitle } from '../../../src/document/create-document';
import { createMemoryWorld, type MemoryWorld } from '../../../src/platform/memory/memory-world';
import {
  binKeeps,
  deleteDocument,
  duplicateDocument,
  listDocuments,
  purgeDeleted,
  renameStoredDocument,
  restoreDocument,
  storeDocument,
} from '../../../src/workspace/persistence/documents';
import { watchDocuments } from '../../../src/workspace/persistence/messages';
import { newDocument, note, openStored, readNote } from './scene';

let world: MemoryWorld;

/** Lets the clock run until a promise has settled, and gives its value. */
async function settle<Value>(promise: Promise<Value>): Promise<Value> {
  const [value] = await Promise.all([promise, vi.advanceTimersByTimeAsync(100)]);
  return value;
}
async function must<Value>(
  promise: Promise<{ ok: true; value: Value } | { ok: false; fault: unknown }>,
): Promise<Value> {
  const stored = await settle(promise);
  if (!stored.ok) throw new Error(JSON.stringify(stored.fault));
  return stored.value;
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  world = createMemoryWorld();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the list of documents', () => {
  it('has the newest first, by last change', async () => {
    const { platform } = world.open();
    const first = await must(storeDocument(platform, newDocument()));
    const second = await must(storeDocument(platform, newDocument()));
    const ids = async () => (await must(listDocuments(platform.storage))).map((head) => head.id);
    expect(await ids()).toEqual([second, first]);
    const session = openStored(world.open(), first);
    await vi.advanceTimersByTimeAsync(100);
    note(session, '1', 'a');
    expect(await ids()).toEqual([first, second]);
  });

  it('tells other tabs when it changes', async () => {
    const changed = vi.fn();
    const stop = watchDocuments(world.open().platform, changed);
    const { platform } = world.open();
    const id = await must(storeDocument(platform, newDocument()));
    await must(deleteDocument(platform, id));
    expect(changed).toHaveBeenCalledTimes(2);
    stop();
    await must(restoreDocument(platform, id));
    expect(changed).toHaveBeenCalledTimes(2);
  });
});

describe('a copy', () => {
  it('says the same under a title of its own, and the two go apart', async () => {
    const { platform } = world.open();
    const id = await must(storeDocument(platform, newDocument()));
    const session = openStored(world.open(), id);
    await vi.advanceTimersByTimeAsync(100);
    note(session, '1', 'a');
    await vi.advanceTimersByTimeAsync(100);
    const copy = await must(duplicateDocument(platform, id));
    note(session, '1', 'b');
    const copied = openStored(world.open(), copy);
    await vi.advanceTimersByTimeAsync(100);
    expect(readNote(copied.state().document, '1')).toBe('a');
    expect(readTitle(copied.state().document)).toBe('Test (copy)');
    expect(copied.state().history.done).toEqual([]);
  });
});

describe('renaming from the list', () => {
  it('is an edit that the open tab follows and can undo', async () => {
    const { platform } = world.open();
    const id = await must(storeDocument(platform, newDocument()));
    const session = openStored(world.open(), id);
    await vi.advanceTimersByTimeAsync(100);
    note(session, '1', 'a');
    await vi.advanceTimersByTimeAsync(100);
    await must(renameStoredDocument(platform, id, 'Region North'));
    expect(readTitle(session.state().document)).toBe('Region North');
    expect((await must(listDocuments(platform.storage)))[0]?.title).toBe('Region North');
    expect(session.undo()?.label).toBe('Undo Rename document to Region North');
    await vi.advanceTimersByTimeAsync(100);
    expect((await must(listDocuments(platform.storage)))[0]?.title).toBe('Test');
    expect(session.state().saved.state).toBe('saved');
  });

  it('refuses an empty title', async () => {
    const { platform } = world.open();
    const id = await must(storeDocument(platform, newDocument()));
    const renamed = await settle(renameStoredDocument(platform, id, '  '));
    expect(renamed).toMatchObject({ ok: false, fault: { message: 'A document needs a title.' } });
  });
});

describe('the bin', () => {
  it('gives a document back, also to whoever goes on editing it', async () => {
    const { platform } = world.open();
    const id = await must(storeDocument(platform, newDocument()));
    const deleted = async () => (await must(listDocuments(platform.storage)))[0]?.deleted;
    await must(deleteDocument(platform, id));
    expect(await deleted()).toBeDefined();
    await must(restoreDocument(platform, id));
    expect(await deleted()).toBeUndefined();
    await must(deleteDocument(platform, id));
    const session = openStored(world.open(), id);
    await vi.advanceTimersByTimeAsync(100);
    note(session, '1', 'a');
    await vi.advanceTimersByTimeAsync(100);
    expect(await deleted()).toBeUndefined();
  });

  it('is emptied of what has lain there for thirty days, and of nothing else', async () => {
    const { platform } = world.open();
    const [old, late, open, kept] = [
      await must(storeDocument(platform, newDocument())),
      await must(storeDocument(platform, newDocument())),
      await must(storeDocument(platform, newDocument())),
      await must(storeDocument(platform, newDocument())),
    ];
    openStored(world.open(), open);
    await must(deleteDocument(platform, old));
    await must(deleteDocument(platform, open));
    vi.setSystemTime(Date.now() + binKeeps - 1_000);
    await must(deleteDocument(platform, late));
    await settle(purgeDeleted(platform));
    expect(await must(listDocuments(platform.storage))).toHaveLength(4);
    vi.setSystemTime(Date.now() + 2_000);
    await settle(purgeDeleted(platform));
    const left = (await must(listDocuments(platform.storage))).map((head) => head.id);
    expect(left.sort()).toEqual([late, open, kept].sort());
    expect(world.disk.stores.get('snapshots')?.within()).toHaveLength(3);
  });
});
