import { createDocument } from '../../../src/document/create-document';
import { applyEdit, writeTo } from '../../../src/document/edit';
import { type Json, sameJson } from '../../../src/document/json';
import { saidCell } from '../../../src/document/said';
import { parseEdit } from '../../../src/formats/stored-edit';
import { snapshotOf } from '../../../src/formats/stored-log';
import { createBrowserPlatform } from '../../../src/platform/browser/create-browser-platform';
import { createIdbDatabase } from '../../../src/platform/browser/idb-database';
import type { Platform } from '../../../src/platform/platform';
import { createDocumentStorage } from '../../../src/platform/storage/document-storage';
import { openSession } from '../../../src/workspace/persistence/session';
import type { DocumentSession } from '../../../src/workspace/persistence/session-state';

// A page with the real storage and nothing else: tests drive it through `window.page`, or send it
// typing by `?type`, when it tells the server what it found, what it wrote and what it saw saved.

const id = 'd1';
const query = new URLSearchParams(location.search);
/** With `?unmirrored`, everything is kept in one place alone. */
const browser: Platform = query.has('unmirrored')
  ? { ...createBrowserPlatform(), storage: createDocumentStorage(createIdbDatabase('isotherm')) }
  : createBrowserPlatform();
/** With `?debounced`, the mistake to plant: edits are written a while after they were called saved. */
const platform: Platform = query.has('debounced') ? debounce(browser) : browser;
const fresh = createDocument({
  title: 'Typed',
  models: [{ id: 'm', shortTitle: 'M', edition: '1' }],
  at: 0,
});
const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

function debounce(honest: Platform): Platform {
  const { storage } = honest;
  return {
    ...honest,
    storage: {
      ...storage,
      append: async (document, head, edits) => {
        setTimeout(() => void storage.append(document, head, edits), 300);
        return { ok: true, value: undefined };
      },
    },
  };
}

/** Resolves once the session can be written, or is known not to open. */
async function ready(session: DocumentSession): Promise<void> {
  while (session.state().phase === 'opening' || session.state().role === 'waiting') await pause(1);
}

/** Opens the document, making it when there is none. */
async function open(): Promise<DocumentSession> {
  const stored = await platform.storage.readEdits(id, 1, 1);
  const missing = stored.ok && stored.value.newest === null;
  const session = openSession({ platform, id, ...(missing && { fresh }) });
  await ready(session);
  return session;
}

/** Writes a note as one edit; its revision, or null when this tab may not write. */
function note(session: DocumentSession, element: string, text: string): number | null {
  const write = writeTo(session.state().document, saidCell('a1', element, 'note'), text);
  return session.commit(`Note ${element}`, write === null ? [] : [write])?.revision ?? null;
}

/** Settles once the saved state says so. */
function savedState(session: DocumentSession, wanted: string): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (session.state().saved.state !== wanted) return;
      stop();
      resolve();
    };
    const stop = session.subscribe(look);
    look();
  });
}

/** The texts of all stored edits in order, and whether the document shown is what they add up to. */
async function readLog(session: DocumentSession): Promise<{ texts: string[]; whole: boolean }> {
  const read = await platform.storage.readEdits(id, 1, Infinity);
  if (!read.ok) return { texts: [], whole: false };
  let document = fresh;
  const texts: string[] = [];
  for (const { value } of read.value.entries) {
    const edit = parseEdit(value);
    if (edit === null) return { texts, whole: false };
    document = applyEdit(document, edit);
    texts.push(String(edit.writes[0]?.after));
  }
  const { document: shown, damaged } = session.state();
  const same = sameJson(
    snapshotOf(document) as unknown as Json,
    snapshotOf(shown) as unknown as Json,
  );
  return { texts, whole: same && damaged === null };
}

const tell = (what: string, body: unknown): void => {
  void fetch(`/${what}`, { method: 'POST', body: JSON.stringify(body) });
};

async function type(run: string): Promise<void> {
  const session = await open();
  tell('found', {
    ...(await readLog(session)),
    phase: session.state().phase,
    role: session.state().role,
  });
  const waiting: string[] = [];
  session.subscribe(() => {
    if (session.state().saved.state === 'saved') tell('saved', waiting.splice(0));
  });
  for (let count = 1; ; count += 1) {
    const text = `${run}:${count}:${Date.now()}`;
    waiting.push(text);
    note(session, String(count % 80), text);
    await pause(Math.random() * 8);
  }
}

declare global {
  interface Window {
    /** The session that a test opened and left here. */
    session: DocumentSession;
    page: {
      platform: Platform;
      open: typeof open;
      note: typeof note;
      savedState: typeof savedState;
      readLog: typeof readLog;
    };
  }
}
window.page = { platform, open, note, savedState, readLog };

const run = query.get('type');
if (run !== null) void type(run);
