import { createDocument } from '../../../src/document/create-document';
import { type Document, readCell } from '../../../src/document/document';
import { type Write, writeTo } from '../../../src/document/edit';
import { type Json, sameJson } from '../../../src/document/json';
import { saidCell } from '../../../src/document/said';
import { snapshotOf } from '../../../src/formats/stored-log';
import type { MemoryTab, MemoryWorld } from '../../../src/platform/memory/memory-world';
import { openSession } from '../../../src/workspace/persistence/session';
import type { DocumentSession } from '../../../src/workspace/persistence/session-state';

/** A new document with one model, at revision 0. */
export const newDocument = (): Document =>
  createDocument({ title: 'Test', models: [{ id: 'm', shortTitle: 'M', edition: '1' }], at: 0 });

/** The cell of an element's note: what the tests write. */
export const noteCell = (element: string) => saidCell('a1', element, 'note');

/** The write of a note, fitting the document as a session shows it. */
export function noteWrite(document: Document, element: string, text: string): Write[] {
  const write = writeTo(document, noteCell(element), text);
  return write === null ? [] : [write];
}

/** Writes a note as one edit; null when the session may not. */
export const note = (session: DocumentSession, element: string, text: string) =>
  session.commit(`Note ${element}`, noteWrite(session.state().document, element, text));

export const readNote = (document: Document, element: string) =>
  readCell(document, noteCell(element));

/** Whether two documents say the same at the same revision. */
export const sameDocument = (a: Document, b: Document): boolean =>
  sameJson(snapshotOf(a) as unknown as Json, snapshotOf(b) as unknown as Json);

/** Opens a new document in a tab. */
export const openFresh = (tab: MemoryTab, id = 'd1') =>
  openSession({ platform: tab.platform, id, fresh: newDocument() });

/** Opens a stored document in a tab. */
export const openStored = (tab: MemoryTab, id = 'd1') =>
  openSession({ platform: tab.platform, id });

/** Reads a stored document in a new, healthy tab. */
export async function readBack(
  world: MemoryWorld,
  wait: (time: number) => Promise<unknown>,
  id = 'd1',
) {
  const tab = world.open();
  const session = openStored(tab, id);
  await wait(100);
  const state = session.state();
  tab.kill();
  return state;
}
