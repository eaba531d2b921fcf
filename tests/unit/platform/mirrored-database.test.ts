import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Edit } from '../../../src/document/edit';
import {
  createDisk,
  createMemoryDatabase,
  type Disk,
} from '../../../src/platform/memory/memory-database';
import { type Trouble, troubles } from '../../../src/platform/memory/trouble';
import type { DocumentStorage } from '../../../src/platform/platform';
import { createDocumentStorage } from '../../../src/platform/storage/document-storage';
import { createMirroredDatabase } from '../../../src/platform/storage/mirrored-database';
import { createChance } from '../persistence/simulate';

const wait = (time: number) => vi.advanceTimersByTimeAsync(time);
let main: Disk;
let mirror: Disk;

beforeEach(() => {
  vi.useFakeTimers();
  main = createDisk();
  mirror = createDisk();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A tab over both disks. With `lone`, it has no mirror. */
function openTab(options: { latency?: () => number; sick?: Trouble; lone?: boolean } = {}) {
  const { latency = () => 1, sick, lone = false } = options;
  let gone = false;
  const conditions = { latency, dead: () => gone, trouble: () => null };
  const first = createMemoryDatabase(main, conditions);
  const second = createMemoryDatabase(mirror, { ...conditions, trouble: () => sick ?? null });
  const storage = createDocumentStorage(lone ? first : createMirroredDatabase(first, second));
  const kill = (): void => {
    gone = true;
  };
  return { storage, kill };
}

const head = { id: 'd', title: 'd', changed: 0, created: 0 };
const edit = (revision: number): Edit => ({ revision, label: `${revision}`, at: 0, writes: [] });
const contents = (disk: Disk) =>
  JSON.stringify([...disk.stores].map(([name, records]) => [name, records.within()]));

async function newest(storage: DocumentStorage): Promise<number | null> {
  const [read] = await Promise.all([storage.readEdits('d', 0, Infinity), wait(6_000)]);
  return read.ok ? read.value.newest : Number.NaN;
}

/** Lives that end in a kill, after which one of the two disks may be wiped; the revisions lost of those acknowledged. */
async function live(seed: number, lone: boolean): Promise<number> {
  const chance = createChance(seed);
  let acknowledged = 0;
  let lost = 0;
  for (let life = 0; life < 12; life += 1) {
    const { storage, kill } = openTab({ lone, latency: () => 1 + Math.floor(chance() * 4) });
    const found = (await newest(storage)) ?? -1;
    lost += Math.max(0, acknowledged - Math.max(0, found));
    acknowledged = Math.max(0, found);
    let alive = true;
    const type = async (): Promise<void> => {
      if (found < 0) await storage.create(head, { revision: 0, value: 'base' });
      for (let revision = Math.max(found, 0) + 1; alive; revision += 1) {
        const stored = await storage.append('d', head, [edit(revision)]);
        if (alive && stored.ok) acknowledged = revision;
      }
    };
    void type();
    await wait(50 + Math.floor(chance() * 100));
    alive = false;
    kill();
    await wait(50);
    const fate = chance();
    if (fate < 0.25) main = createDisk();
    else if (fate < 0.5) mirror = createDisk();
  }
  return lost;
}

describe('a database with a mirror', () => {
  it('loses nothing that was acknowledged, whichever of the two is wiped', async () => {
    for (let seed = 1; seed <= 25; seed += 1) {
      main = createDisk();
      mirror = createDisk();
      expect({ seed, lost: await live(seed, false) }).toEqual({ seed, lost: 0 });
    }
  });

  it('is needed: the same lives without one lose', async () => {
    expect(await live(1, true)).toBeGreaterThan(0);
  });

  it('keeps both alike, also when two tabs write and documents come and go', async () => {
    const [one, two] = [openTab({ latency: () => 3 }).storage, openTab().storage];
    const made = Promise.all([
      one.create(head, { revision: 0, value: 'base' }),
      two.create({ ...head, id: 'e' }, { revision: 0, value: 'base' }),
    ]);
    await wait(100);
    await made;
    for (let revision = 1; revision <= 20; revision += 1) {
      void one.append('d', head, [edit(revision)]);
      void two.append('e', { ...head, id: 'e' }, [edit(revision)]);
      await wait(30);
    }
    void one.snapshot('d', { revision: 20, value: 'snap' });
    void two.remove('e');
    await wait(100);
    void one.setAside('d', { reason: 'x', at: 1, after: 10, snapshots: [] });
    await wait(1_000);
    expect(contents(mirror)).toBe(contents(main));
    expect(await newest(one)).toBe(10);
  });

  it('does not bring back what was removed', async () => {
    const first = openTab();
    void first.storage.create(head, { revision: 0, value: 'base' });
    await wait(50);
    void first.storage.remove('d');
    await wait(50);
    main = createDisk();
    expect(await newest(openTab().storage)).toBeNull();
  });

  it.each(troubles)('saves as well as ever when its mirror is in trouble: %s', async (sick) => {
    const { storage } = openTab({ sick });
    let slowest = 0;
    const save = async (): Promise<void> => {
      await storage.create(head, { revision: 0, value: 'base' });
      for (let revision = 1; revision <= 5; revision += 1) {
        const began = Date.now();
        expect(await storage.append('d', head, [edit(revision)])).toMatchObject({ ok: true });
        slowest = Math.max(slowest, Date.now() - began);
      }
    };
    await Promise.all([save(), wait(60_000)]);
    expect(await newest(storage)).toBe(5);
    // At most one save waits, and not long; the others do not wait for a mirror that does not answer.
    expect(slowest).toBeLessThan(600);
  });

  it('takes a mirror that was away back in', async () => {
    const { storage } = openTab({ lone: true });
    void storage.create(head, { revision: 0, value: 'base' });
    await wait(50);
    void openTab().storage.append('d', head, [edit(1)]);
    await wait(1_000);
    expect(contents(mirror)).toBe(contents(main));
  });

  it('follows a log that went another way while it was away', async () => {
    const done = async (call: Promise<unknown>): Promise<void> => {
      await Promise.all([call, wait(100)]);
    };
    const first = openTab().storage;
    await done(first.create(head, { revision: 0, value: 'base' }));
    await done(first.append('d', head, [1, 2, 3, 4].map(edit)));
    await done(first.snapshot('d', { revision: 3, value: 'three' }));
    const lone = openTab({ sick: 'throw' }).storage;
    await done(lone.setAside('d', { reason: 'x', at: 1, after: 2, snapshots: [] }));
    await done(lone.append('d', head, [{ ...edit(3), label: 'other' }, edit(4)]));
    await done(lone.create({ ...head, id: 'e' }, { revision: 0, value: 'e' }));
    await done(openTab().storage.list());
    expect(contents(mirror)).toBe(contents(main));
    const again = openTab({ sick: 'throw' }).storage;
    await done(again.append('d', head, [edit(5)]));
    await done(again.snapshot('d', { revision: 5, value: 'five' }));
    await done(again.remove('e'));
    await done(openTab().storage.list());
    expect(contents(mirror)).toBe(contents(main));
  });

  it('brings documents back beside those made since', async () => {
    const first = openTab();
    void first.storage.create(head, { revision: 0, value: 'base' });
    await wait(50);
    void first.storage.append('d', head, [edit(1)]);
    await wait(50);
    main = createDisk();
    const lone = openTab({ lone: true }).storage;
    void lone.create({ ...head, id: 'e' }, { revision: 0, value: 'e' });
    await wait(50);
    const both = openTab().storage;
    void both.list();
    await wait(200);
    const [listed] = await Promise.all([both.list(), wait(50)]);
    expect(listed.ok && listed.value.map(({ id }) => id)).toEqual(['d', 'e']);
    expect(await newest(both)).toBe(1);
    expect(contents(mirror)).toBe(contents(main));
  });

  it('waits for all of it to be brought back, however long that takes', async () => {
    const first = openTab().storage;
    const made = first.create(head, { revision: 0, value: 'base' });
    await wait(50);
    await made;
    void first.append('d', head, [1, 2, 3].map(edit));
    await wait(50);
    main = createDisk();
    const slow = openTab({ latency: () => 500 }).storage;
    const [read] = await Promise.all([slow.readEdits('d', 0, Infinity), wait(59_000)]);
    expect(read.ok && read.value.newest).toBe(3);
  });

  it('sets aside what a database that was begun anew holds in another way, and loses none of it', async () => {
    const first = openTab().storage;
    void first.create(head, { revision: 0, value: 'base' });
    await wait(50);
    void first.append('d', head, [1, 2, 3].map(edit));
    await wait(50);
    main = createDisk();
    // Its mirror does not answer: it starts anew, and gets ahead of the mirror.
    const anew = openTab({ sick: 'hang' }).storage;
    void anew.create(head, { revision: 0, value: 'other' });
    await wait(10_000);
    for (let revision = 1; revision <= 9; revision += 1) {
      void anew.append('d', head, [{ ...edit(revision), label: `other ${revision}` }]);
      await wait(1_000);
    }
    const both = openTab().storage;
    void both.list();
    await wait(2_000);
    const [aside] = await Promise.all([both.listSetAside(), wait(50)]);
    expect(aside.ok && aside.value.map(({ id }) => id)).toEqual(['d']);
    expect(JSON.stringify(aside.ok && aside.value[0]?.raw)).toContain('"label":"3"');
    expect(await newest(both)).toBe(9);
    expect(contents(mirror)).toBe(contents(main));
  });

  it('goes on where it was when a long log is copied in several goes, each cut off by a kill', async () => {
    const lone = openTab({ lone: true }).storage;
    void lone.create(head, { revision: 0, value: 'base' });
    await wait(50);
    const log = Array.from({ length: 4_500 }, (_, index) => edit(index + 1));
    void lone.append('d', head, log);
    await wait(50);
    const copied: number[] = [];
    for (let life = 0; life < 6; life += 1) {
      const { storage, kill } = openTab({ latency: () => 10 });
      void storage.list();
      await wait(250);
      kill();
      await wait(50);
      copied.push(mirror.stores.get('edits')?.within().length ?? 0);
    }
    expect(copied[0]).toBeLessThan(4_500);
    expect([...copied].sort((a, b) => a - b)).toEqual(copied);
    main = createDisk();
    expect(await newest(openTab().storage)).toBe(copied.at(-1));
    expect(copied.at(-1)).toBe(4_500);
  });
});
