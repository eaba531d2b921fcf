import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createMemoryWorld,
  type MemoryTab,
  type MemoryWorld,
} from '../../../src/platform/memory/memory-world';
import type { StoreName } from '../../../src/platform/storage/database';
import { note, openFresh, openStored, readBack, readNote } from './scene';

const wait = (time: number) => vi.advanceTimersByTimeAsync(time);
let world: MemoryWorld;

/** A stored document with `count` edits, each noting the number of its revision on element "1". */
async function store(count: number): Promise<void> {
  const tab = world.open();
  const session = openFresh(tab);
  for (let turn = 1; turn <= count; turn += 1) note(session, '1', String(turn));
  await wait(5_000);
  tab.kill();
}

const records = (name: StoreName) => {
  const found = world.disk.stores.get(name);
  if (found === undefined) throw new Error(`no store ${name}`);
  return found;
};
const spoil = (name: StoreName, revision: number, value: unknown = { not: 'readable' }) =>
  records(name).set(['d1', revision], value);
const dump = () =>
  JSON.stringify((['heads', 'snapshots', 'edits'] as const).map((name) => records(name).within()));

/** Opens the document and waits until all is settled. */
async function open(tab: MemoryTab = world.open()) {
  const session = openStored(tab);
  await wait(100);
  return session;
}

async function setAside() {
  const listed = await Promise.all([world.open().platform.storage.listSetAside(), wait(50)]);
  if (!listed[0].ok) throw new Error('cannot list');
  return listed[0].value;
}

beforeEach(() => {
  vi.useFakeTimers();
  world = createMemoryWorld();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('stored data that cannot be read', () => {
  it('opens as far as the log can be read, with all of it set aside first', async () => {
    await store(10);
    spoil('edits', 7);
    const before = records('edits').within();
    const session = await open();
    expect(session.state()).toMatchObject({ phase: 'open', role: 'writer' });
    expect(session.state().damaged).toContain('7');
    expect(readNote(session.state().document, '1')).toBe('6');
    const [aside] = await setAside();
    expect(aside?.raw).toMatchObject({ edits: before });
    expect(note(session, '1', 'on')?.revision).toBe(7);
    await wait(50);
    expect(readNote((await readBack(world, wait)).document, '1')).toBe('on');
    expect((await open()).state().damaged).toBeNull();
  });

  it.each([
    [
      'an edit that does not fit',
      {
        revision: 7,
        label: 'x',
        at: 0,
        writes: [
          { cell: { table: 'said', row: 'a1/1', column: 'note' }, before: 'wrong', after: '7' },
        ],
      },
    ],
    ['an edit under another revision', { revision: 9, label: 'x', at: 0, writes: [] }],
    ['a gap', undefined],
  ])('stops before %s', async (_what, value) => {
    await store(10);
    spoil('edits', 7, value);
    const session = await open();
    expect(session.state().document.revision).toBe(6);
    expect(await setAside()).toHaveLength(1);
  });

  it('loses nothing when only the newest snapshot is spoilt', async () => {
    await store(450);
    const newest = Number(records('snapshots').within().at(-1)?.key[1]);
    expect(newest).toBeGreaterThan(0);
    spoil('snapshots', newest);
    const session = await open();
    expect(readNote(session.state().document, '1')).toBe('450');
    expect(session.state().role).toBe('writer');
    expect(await setAside()).toHaveLength(1);
    expect(records('edits').within()).toHaveLength(450);
  });

  it('keeps everything for download when there is nothing to build on', async () => {
    await store(5);
    spoil('snapshots', 0);
    const before = records('edits').within();
    const session = await open();
    expect(session.state()).toMatchObject({ phase: 'refused', refusal: { kind: 'unreadable' } });
    expect((await setAside())[0]?.raw).toMatchObject({ edits: before });
    expect(records('heads').within()).toEqual([]);
  });

  it('writes nothing at all while setting aside fails', async () => {
    await store(10);
    spoil('edits', 7);
    const before = dump();
    const session = await open(
      world.open({ trouble: (_call, mode) => (mode === 'write' ? 'quota' : null) }),
    );
    await wait(20_000);
    expect(session.state()).toMatchObject({ phase: 'open', saved: { state: 'not-saved' } });
    expect(session.state().role).not.toBe('writer');
    expect(note(session, '1', 'on')).toBeNull();
    expect(dump()).toBe(before);
  });

  it('leaves it to the tab that may write', async () => {
    await store(10);
    const writer = await open();
    expect(writer.state().role).toBe('writer');
    spoil('edits', 7);
    const before = dump();
    const follower = await open();
    expect(follower.state()).toMatchObject({ phase: 'open', role: 'follower' });
    expect(follower.state().damaged).toContain('7');
    expect(dump()).toBe(before);
    expect(await setAside()).toEqual([]);
  });

  it('ends the undo stack where the older log cannot be read', async () => {
    await store(450);
    spoil('edits', 100);
    const session = await open();
    expect(session.state()).toMatchObject({ phase: 'open', role: 'writer', damaged: null });
    expect(session.state().history.done.at(0)?.revision).toBe(101);
    expect(session.state().document.revision).toBe(450);
  });
});

describe('data of a newer app', () => {
  it('is refused by name, left as it is, and not kept from the newer app', async () => {
    await store(3);
    spoil('snapshots', 3, { version: 1_000, anything: true });
    const before = dump();
    const session = await open();
    expect(session.state()).toMatchObject({ phase: 'refused', refusal: { kind: 'newer' } });
    expect(session.state().refusal?.message).toContain('1000');
    await wait(60_000);
    expect(dump()).toBe(before);
    expect(await setAside()).toEqual([]);
    expect(await world.open().platform.locks.taken('isotherm-document-d1')).toBe(false);
  });

  it('makes a tab stop writing when it arrives while the tab is open', async () => {
    await store(1);
    const session = await open();
    note(session, '1', 'a');
    await wait(50);
    spoil('edits', 3, {
      revision: 3,
      label: 'x',
      at: 0,
      writes: [{ cell: { table: 'futures', row: 'r', column: 'c' }, after: 1 }],
    });
    expect(note(session, '1', 'b')).not.toBeNull();
    await wait(50);
    const { barred, role, unsaved, saved } = session.state();
    expect({ role, saved: saved.state, unsaved: unsaved.length }).toEqual({
      role: 'follower',
      saved: 'not-saved',
      unsaved: 1,
    });
    expect(barred).toContain('Revision 3');
    expect(records('edits').within()).toHaveLength(3);
    expect(note(session, '1', 'c')).toBeNull();
  });
});
