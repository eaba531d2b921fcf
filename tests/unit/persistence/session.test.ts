import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryWorld, type MemoryWorld } from '../../../src/platform/memory/memory-world';
import {
  newDocument,
  note,
  noteWrite,
  openFresh,
  openStored,
  readBack,
  readNote,
  sameDocument,
} from './scene';

const wait = (time: number) => vi.advanceTimersByTimeAsync(time);
let world: MemoryWorld;

beforeEach(() => {
  vi.useFakeTimers();
  world = createMemoryWorld();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('one tab', () => {
  it('shows an edit at once and says "saved" only when storage has it', async () => {
    const session = openFresh(world.open());
    expect(note(session, '1', 'a')?.revision).toBe(1);
    expect(readNote(session.state().document, '1')).toBe('a');
    expect(session.state().saved.state).toBe('saving');
    await wait(50);
    expect(session.state().saved.state).toBe('saved');
    expect(sameDocument((await readBack(world, wait)).document, session.state().document)).toBe(
      true,
    );
  });

  it('keeps undo and redo over a reload', async () => {
    const first = world.open();
    const session = openFresh(first);
    for (let turn = 1; turn <= 10; turn += 1) note(session, String(turn), 'a');
    for (let turn = 1; turn <= 3; turn += 1) session.undo();
    await wait(50);
    const before = session.state();
    first.kill();
    const again = openStored(world.open());
    await wait(50);
    expect(again.state().history).toEqual(before.history);
    for (let turn = 1; turn <= 3; turn += 1) expect(again.redo()).not.toBeNull();
    expect(readNote(again.state().document, '10')).toBe('a');
    for (let turn = 1; turn <= 10; turn += 1) expect(again.undo()).not.toBeNull();
    expect(again.undo()).toBeNull();
    expect(again.state().document.tables).toEqual(newDocument().tables);
  });

  it('takes back in one step what was typed in one go, also after a reload', async () => {
    const first = world.open();
    const session = openFresh(first);
    note(session, '1', 'before');
    for (const text of ['t', 'ty', 'typ', 'type']) {
      const { document } = session.state();
      session.commit('Type', noteWrite(document, '2', text), { join: true });
    }
    await wait(50);
    first.kill();
    const again = openStored(world.open());
    await wait(50);
    expect(again.state().document.revision).toBe(5);
    again.undo();
    expect(readNote(again.state().document, '2')).toBeUndefined();
    again.redo();
    expect(readNote(again.state().document, '2')).toBe('type');
    again.undo();
    again.undo();
    expect(readNote(again.state().document, '1')).toBeUndefined();
  });

  it('undoes further back than it read at first', async () => {
    const first = world.open();
    const session = openFresh(first);
    for (let turn = 1; turn <= 2500; turn += 1) {
      note(session, '1', String(turn));
      if (turn % 100 === 0) await wait(20);
    }
    await wait(3_000);
    first.kill();
    const again = openStored(world.open());
    await wait(50);
    expect(again.state().history.done.length).toBeLessThan(2000);
    expect(again.state().moreHistory).toBe(true);
    for (let turn = 2500; turn >= 1; turn -= 1) {
      expect(readNote(again.state().document, '1')).toBe(String(turn));
      expect(again.undo()).not.toBeNull();
      if (turn % 20 === 0) await wait(20);
    }
    expect(again.state().moreHistory).toBe(false);
    expect(again.undo()).toBeNull();
  });

  it('finds the redo line of more undos than it reads at first', async () => {
    const first = world.open();
    const session = openFresh(first);
    for (let turn = 1; turn <= 1500; turn += 1) note(session, '1', String(turn));
    for (let turn = 1; turn <= 1400; turn += 1) session.undo();
    await wait(5_000);
    first.kill();
    const again = openStored(world.open());
    await wait(50);
    expect(again.state().history.undone).toHaveLength(1400);
    expect(again.state().history.done).toHaveLength(100);
  });

  it('writes nothing before it has read the document and has the right to write', async () => {
    const first = world.open();
    note(openFresh(first), '1', 'a');
    await wait(50);
    first.kill();
    const again = openStored(world.open({ latency: () => 20 }));
    expect(note(again, '1', 'b')).toBeNull();
    await wait(500);
    expect(again.state()).toMatchObject({ phase: 'open', role: 'writer' });
    expect(readNote(again.state().document, '1')).toBe('a');
    expect(note(again, '1', 'b')).not.toBeNull();
  });

  it('refuses a document that is not there', async () => {
    const session = openStored(world.open());
    await wait(50);
    expect(session.state()).toMatchObject({ phase: 'refused', refusal: { kind: 'missing' } });
  });

  it('sends what is left at once when the page goes', async () => {
    const tab = world.open({ latency: () => 10 });
    const session = openFresh(tab);
    await wait(100);
    for (const element of ['1', '2', '3']) note(session, element, 'a');
    void session.flush();
    // One transaction after the other: twice ten milliseconds, and no answer in between is needed.
    await wait(22);
    tab.kill();
    expect((await readBack(world, wait)).document.revision).toBe(3);
  });

  it('stores everything anew when the site was cleared meanwhile', async () => {
    const tab = world.open();
    const session = openFresh(tab);
    note(session, '1', 'a');
    await wait(50);
    await Promise.all([tab.platform.storage.remove('d1'), wait(50)]);
    note(session, '2', 'b');
    await wait(100);
    expect(session.state().saved.state).toBe('saved');
    expect(sameDocument((await readBack(world, wait)).document, session.state().document)).toBe(
      true,
    );
  });

  it('takes snapshots that the log can be replayed from, and keeps three', async () => {
    const tab = world.open();
    const session = openFresh(tab);
    for (let turn = 1; turn <= 1000; turn += 1) {
      note(session, '1', String(turn));
      if (turn % 50 === 0) await wait(1_500);
    }
    const stored = world.disk.stores.get('snapshots')?.within();
    expect(stored?.map(({ key }) => key[1])).toEqual([0, 800, 1000]);
    expect(world.disk.stores.get('edits')?.within()).toHaveLength(1000);
  });
});

describe('two tabs', () => {
  it('lets the second follow live, and take over within a second', async () => {
    const [one, two] = [openFresh(world.open()), world.open()];
    note(one, '1', 'a');
    await wait(50);
    const follower = openStored(two);
    await wait(50);
    expect(follower.state().role).toBe('follower');
    expect(note(follower, '2', 'no')).toBeNull();
    note(one, '1', 'b');
    await wait(50);
    expect(readNote(follower.state().document, '1')).toBe('b');
    const taken = follower.takeOver();
    await wait(1_000);
    expect(await taken).toEqual({ ok: true });
    expect([one.state().role, follower.state().role]).toEqual(['follower', 'writer']);
    note(follower, '2', 'c');
    await wait(50);
    expect(sameDocument(one.state().document, follower.state().document)).toBe(true);
    expect(one.undo()).toBeNull();
    expect(follower.undo()).not.toBeNull();
  });

  it('hands the right on when the writer is closed or killed', async () => {
    const first = world.open();
    const one = openFresh(first);
    note(one, '1', 'a');
    await wait(50);
    const [two, third] = [openStored(world.open()), world.open()];
    await wait(50);
    first.kill();
    await wait(50);
    expect(two.state().role).toBe('writer');
    const three = openStored(third);
    await wait(50);
    void two.close();
    await wait(50);
    expect(three.state().role).toBe('writer');
  });

  it('stores nothing that was written after an edit that another tab overtook', async () => {
    const one = openFresh(world.open());
    note(one, '1', 'a');
    await wait(50);
    const { document } = one.state();
    const theirs = { revision: 2, label: 'Theirs', at: 0, writes: noteWrite(document, '1', 'b') };
    const head = { id: 'd1', title: 'Test', changed: 0, created: 0 };
    void world.open().platform.storage.append('d1', head, [theirs]);
    note(one, '1', 'c');
    await wait(0);
    note(one, '1', 'd');
    void one.flush();
    await wait(1_000);
    expect(one.state().unsaved.map(({ writes }) => writes[0]?.after)).toEqual(['c', 'd']);
    const stored = await readBack(world, wait);
    expect(stored.damaged).toBeNull();
    expect(readNote(stored.document, '1')).toBe('b');
  });

  it('keeps edits that it could not save when it lost the right, and lays them on again', async () => {
    let stuck = false;
    const one = openFresh(world.open({ trouble: () => (stuck ? 'quota' : null) }));
    note(one, '1', 'a');
    await wait(50);
    stuck = true;
    note(one, '1', 'mine');
    note(one, '2', 'mine');
    await wait(50);
    expect(one.state().saved).toMatchObject({ state: 'not-saved', fault: { kind: 'full' } });
    const two = openStored(world.open());
    await wait(50);
    void two.takeOver();
    await wait(50);
    note(two, '1', 'theirs');
    await wait(50);
    stuck = false;
    void one.refresh();
    await wait(50);
    expect(one.state().unsaved).toHaveLength(2);
    expect(one.state().saved).toMatchObject({ state: 'not-saved' });
    expect(readNote(one.state().document, '1')).toBe('theirs');
    void one.takeOver();
    await wait(100);
    // What still fits is back and saved; what does not is still on offer.
    expect(one.state().unsaved.map((edit) => edit.label)).toEqual(['Note 1']);
    expect(readNote(one.state().document, '2')).toBe('mine');
    expect(one.state().saved.state).toBe('not-saved');
    const haveBack = one.discardUnsaved();
    expect(one.state().saved.state).toBe('saved');
    expect(haveBack()).toBe(true);
    expect(one.state().unsaved.map((edit) => edit.label)).toEqual(['Note 1']);
    one.discardUnsaved();
    expect(sameDocument((await readBack(world, wait)).document, one.state().document)).toBe(true);
  });
});
