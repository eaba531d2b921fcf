import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sayLeftOut, sayWaiting } from '../../../src/app/shell/not-saved-words';
import { applies } from '../../../src/commands/command';
import { commands } from '../../../src/commands/unsaved.commands';
import { readTitle } from '../../../src/document/create-document';
import type { Edit } from '../../../src/document/edit';
import { newDocument, openDocument } from '../../../src/workspace/documents';
import { openSession } from '../../../src/workspace/persistence/session';
import { openSmallWorkspace } from '../../fixtures/small-workspace';
import { note, noteWrite, readNote } from '../persistence/scene';

const wait = (time: number) => vi.advanceTimersByTimeAsync(time);
let full: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  full = false;
});
afterEach(() => {
  vi.useRealTimers();
});

/** A workspace whose storage has no room while `full`. */
async function start() {
  const opening = openSmallWorkspace({
    trouble: (_call, mode) => (full && mode === 'write' ? 'quota' : null),
  });
  await wait(5_000);
  const { workspace, tab, world } = await opening;
  const state = () => workspace.store.getState();
  const write = (element: string, text: string) =>
    workspace.keeper?.session.commit(`Note ${element}`, noteWrite(state().document, element, text));
  const run = async (id: string): Promise<void> => {
    const command = commands.find((one) => one.id === id);
    if (command === undefined) throw new Error(`There is no command ${id}.`);
    expect(applies(command, workspace)).toBe(true);
    await command.run(workspace);
    await wait(100);
  };
  return { workspace, tab, world, state, write, run, id: state().documentId ?? '' };
}

/** A workspace with one edit left out: another tab wrote the same cell first. */
async function startWithLeftOut() {
  const started = await start();
  const { world, workspace, id, write, state } = started;
  const other = openSession({ platform: world.open().platform, id });
  await wait(100);
  full = true;
  write('1', 'mine');
  await wait(100);
  void other.takeOver();
  await wait(100);
  note(other, '1', 'theirs');
  await wait(100);
  full = false;
  void workspace.keeper?.session.takeOver();
  await wait(1_000);
  expect(state().unsaved).toMatchObject({ waiting: [], leftOut: [{ label: 'Note 1' }] });
  expect(state().saved.state).toBe('not-saved');
  return { ...started, other };
}

describe('work that waits for storage', () => {
  it('is known by its edits as long as it waits', async () => {
    const { state, write } = await start();
    full = true;
    write('1', 'a');
    write('2', 'b');
    await wait(100);
    expect(state().saved.state).toBe('not-saved');
    expect(sayWaiting(state().unsaved.waiting)).toBe(
      'Not saved yet: 2 changes, the last "Note 2".',
    );
    full = false;
    await wait(60_000);
    expect(state().unsaved).toEqual({ waiting: [], leftOut: [], leftBehind: [] });
  });
});

describe('a document that is left before everything is saved', () => {
  it('is named, and is as it was left when one goes back', async () => {
    const { workspace, state, write, id } = await start();
    full = true;
    write('1', 'a');
    void newDocument(workspace, 'Another');
    await wait(1_000);
    expect(readTitle(state().document)).toBe('Another');
    expect(state().unsaved.leftBehind).toEqual([{ id, title: 'Test' }]);
    void openDocument(workspace, id);
    await wait(1_000);
    expect(readTitle(state().document)).toBe('Test');
    expect(readNote(state().document, '1')).toBe('a');
    expect(state().saved.state).toBe('not-saved');
    expect(state().unsaved.waiting.map(({ label }) => label)).toEqual(['Note 1']);
    expect(state().unsaved.leftBehind.map(({ title }) => title)).toEqual(['Another']);
    full = false;
    await wait(60_000);
    expect(state().saved.state).toBe('saved');
    expect(state().unsaved.leftBehind).toEqual([]);
    write('2', 'b');
    await wait(100);
    expect(state().saved.state).toBe('saved');
  });

  it('is named no longer once storage took it, and is read from there', async () => {
    const { workspace, state, write, id } = await start();
    full = true;
    write('1', 'a');
    void newDocument(workspace, 'Another');
    await wait(1_000);
    expect(state().unsaved.leftBehind).toHaveLength(1);
    full = false;
    await wait(60_000);
    expect(state().unsaved.leftBehind).toEqual([]);
    const session = workspace.keeper?.session;
    void openDocument(workspace, id);
    await wait(1_000);
    expect(workspace.keeper?.session).not.toBe(session);
    expect(readNote(state().document, '1')).toBe('a');
    expect(state().role).toBe('writer');
  });

  it('is not named when all of it is saved', async () => {
    const { workspace, state, write } = await start();
    write('1', 'a');
    void newDocument(workspace, 'Another');
    await wait(1_000);
    expect(state().unsaved.leftBehind).toEqual([]);
  });

  it('keeps what was left out, and keeps no other tab from writing meanwhile', async () => {
    const { workspace, other, state, id } = await startWithLeftOut();
    expect(other.state().role).toBe('follower');
    void newDocument(workspace, 'Another');
    await wait(1_000);
    expect(state().unsaved.leftBehind).toEqual([{ id, title: 'Test' }]);
    expect(other.state().role).toBe('writer');
    note(other, '2', 'more');
    await wait(100);
    void other.close();
    void openDocument(workspace, id);
    await wait(1_000);
    expect(state().unsaved.leftOut.map(({ label }) => label)).toEqual(['Note 1']);
    expect(readNote(state().document, '2')).toBe('more');
    expect(state().role).toBe('writer');
  });
});

describe('changes that were left out', () => {
  it('are made again on top of what stands there', async () => {
    const { state, run, workspace } = await startWithLeftOut();
    expect(readNote(state().document, '1')).toBe('theirs');
    await run('repeat-left-out');
    expect(readNote(state().document, '1')).toBe('mine');
    expect(state().saved.state).toBe('saved');
    workspace.keeper?.session.undo();
    expect(readNote(state().document, '1')).toBe('theirs');
  });

  it('go into a file apart, the document beside them untouched', async () => {
    const { state, run, tab } = await startWithLeftOut();
    await run('save-left-out');
    const text = await tab.saved[0]?.content.text();
    expect(text).toContain('mine');
    expect(text).not.toContain('theirs');
    expect(readNote(state().document, '1')).toBe('theirs');
    expect(state().unsaved.leftOut).toHaveLength(1);
  });

  it('are discarded only when asked, and can be had back', async () => {
    const { state, run, workspace } = await startWithLeftOut();
    await run('discard-left-out');
    expect(state().saved.state).toBe('saved');
    expect(state().message?.text).toBe('Discarded 1 change that could not be saved.');
    state().message?.action?.run();
    expect(state().unsaved.leftOut).toHaveLength(1);
    await run('discard-left-out');
    const { action } = state().message ?? {};
    void newDocument(workspace, 'Another');
    await wait(1_000);
    action?.run();
    expect(state().message?.text).toBe('The document was closed meanwhile.');
  });

  it('offer nothing while there are none', async () => {
    const { workspace } = await start();
    for (const command of commands) {
      expect(applies(command, workspace)).toBe('No change was left out.');
    }
  });
});

describe('the words', () => {
  const edit = (label: string): Edit => ({ revision: 1, label, at: 0, writes: [] });

  it('name one change, count several, and are silent about none', () => {
    expect(sayWaiting([])).toBe('');
    expect(sayLeftOut([])).toBe('');
    expect(sayWaiting([edit('Rate 4.10')])).toBe('Not saved yet: "Rate 4.10".');
    expect(sayLeftOut([edit('a'), edit('b'), edit('c')])).toBe(
      'Left out of the document: 3 changes, the last "c".',
    );
  });
});
