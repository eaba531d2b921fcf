import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Edit } from '../../../src/document/edit';
import { createMemoryWorld, type MemoryWorld } from '../../../src/platform/memory/memory-world';
import { type Trouble, troubles } from '../../../src/platform/memory/trouble';
import type { DocumentHead, DocumentStorage, Stored } from '../../../src/platform/platform';

let world: MemoryWorld;
let storage: DocumentStorage;

const head = (id: string, changed = 0): DocumentHead => ({ id, title: id, changed, created: 0 });
const edit = (revision: number): Edit => ({
  revision,
  label: `edit ${revision}`,
  at: revision,
  writes: [],
});
const edits = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => edit(from + index));

/** Lets the clock run until a call has answered; how long it took comes with the answer. */
async function ask<Value>(call: Promise<Stored<Value>>): Promise<Stored<Value> & { took: number }> {
  const began = Date.now();
  let took = Number.NaN;
  const [stored] = await Promise.all([
    call.then((answer) => {
      took = Date.now() - began;
      return answer;
    }),
    vi.advanceTimersByTimeAsync(20_000),
  ]);
  return { ...stored, took };
}

beforeEach(() => {
  vi.useFakeTimers();
  world = createMemoryWorld();
  ({ storage } = world.open().platform);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the log', () => {
  it('takes only what follows the newest revision', async () => {
    await ask(storage.create(head('d'), { revision: 4, value: { snap: 4 } }));
    const conflict = { ok: false, fault: { kind: 'conflict' } };
    expect(await ask(storage.append('d', head('d'), edits(4, 5)))).toMatchObject(conflict);
    expect(await ask(storage.append('d', head('d'), edits(6, 6)))).toMatchObject(conflict);
    expect(await ask(storage.append('d', head('d'), edits(5, 7)))).toMatchObject({ ok: true });
    const other = { ...edit(7), label: 'another tab' };
    expect(await ask(storage.append('d', head('d'), [other, edit(8)]))).toMatchObject(conflict);
    expect(await ask(storage.append('d', head('d'), edits(6, 6)))).toMatchObject(conflict);
    expect(await ask(storage.append('d', head('d'), [edit(8), edit(10)]))).toMatchObject(conflict);
    expect(await ask(storage.append('none', head('none'), edits(1, 1)))).toMatchObject(conflict);
    expect(await ask(storage.readEdits('d', 6, Infinity))).toMatchObject({
      ok: true,
      value: {
        newest: 7,
        entries: [
          { revision: 6, value: edit(6) },
          { revision: 7, value: edit(7) },
        ],
      },
    });
  });

  it('passes over what it holds already, so that sending again does no harm', async () => {
    await ask(storage.create(head('d'), { revision: 0, value: { snap: 0 } }));
    await ask(storage.append('d', head('d'), edits(1, 2)));
    expect(await ask(storage.append('d', head('d'), edits(1, 2)))).toMatchObject({ ok: true });
    expect(await ask(storage.append('d', head('d'), edits(2, 4)))).toMatchObject({ ok: true });
    expect(await ask(storage.readEdits('d', 1, Infinity))).toMatchObject({
      value: { newest: 4, entries: edits(1, 4).map((value) => ({ value })) },
    });
  });

  it('does not mix documents whose ids begin alike', async () => {
    for (const id of ['d', 'd1', 'd1/x'])
      await ask(storage.create(head(id), { revision: 0, value: id }));
    await ask(storage.append('d1', head('d1'), edits(1, 3)));
    await ask(storage.remove('d'));
    expect(await ask(storage.read('d', { history: 9 }))).toMatchObject({ ok: true, value: null });
    expect(await ask(storage.read('d1', { history: 9 }))).toMatchObject({ value: { newest: 3 } });
    expect(await ask(storage.read('d1/x', { history: 9 }))).toMatchObject({
      value: { newest: 0, log: [] },
    });
  });
});

describe('reading', () => {
  it('gives the newest snapshot wanted, all edits after it, and as many before as asked for', async () => {
    await ask(storage.create(head('d'), { revision: 0, value: 'zero' }));
    await ask(storage.append('d', head('d'), edits(1, 10)));
    await ask(storage.snapshot('d', { revision: 8, value: 'eight' }));
    const read = async (options: { history: number; atMost?: number }) => {
      const stored = await ask(storage.read('d', options));
      if (!stored.ok || stored.value === null) throw new Error('not read');
      const { snapshot, log } = stored.value;
      return [snapshot?.value, log.map((entry) => entry.revision)];
    };
    expect(await read({ history: 0 })).toEqual(['eight', [9, 10]]);
    expect(await read({ history: 5 })).toEqual(['eight', [6, 7, 8, 9, 10]]);
    expect(await read({ history: 3, atMost: 7 })).toEqual([
      'zero',
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    ]);
  });

  it('lists a head that is spoilt rather than hiding its document', async () => {
    await ask(storage.create(head('d', 5), { revision: 0, value: 'zero' }));
    await ask(storage.create(head('e', 9), { revision: 0, value: 'zero' }));
    world.disk.stores.get('heads')?.set('e', 'spoilt');
    expect(await ask(storage.list())).toMatchObject({
      value: [
        { id: 'd', changed: 5 },
        { id: 'e', title: 'Untitled', changed: 0 },
      ],
    });
  });
});

describe('snapshots', () => {
  it('stay for the beginning and the newest two, and never run ahead of the log', async () => {
    await ask(storage.create(head('d'), { revision: 0, value: 0 }));
    await ask(storage.append('d', head('d'), edits(1, 9)));
    for (const revision of [2, 4, 6, 8])
      await ask(storage.snapshot('d', { revision, value: revision }));
    expect(await ask(storage.snapshot('d', { revision: 10, value: 10 }))).toMatchObject({
      ok: false,
    });
    const kept = world.disk.stores.get('snapshots')?.within();
    expect(kept?.map(({ value }) => value)).toEqual([0, 6, 8]);
  });
});

describe('a call in trouble', () => {
  const kinds: { readonly [trouble in Trouble]: string } = {
    throw: 'failed',
    quota: 'full',
    abort: 'failed',
    blocked: 'failed',
    closed: 'ok',
    hang: 'failed',
    deaf: 'failed',
    slow: 'ok',
    late: 'failed',
  };
  it.each(troubles)('answers for %s within five seconds, without throwing', async (trouble) => {
    await ask(storage.create(head('d'), { revision: 0, value: 0 }));
    const sick = world.open({ trouble: (call) => (call === 1 ? trouble : null) }).platform.storage;
    const answer = await ask(sick.append('d', head('d'), edits(1, 1)));
    expect(answer.ok ? 'ok' : answer.fault.kind).toBe(kinds[trouble]);
    expect(answer.took).toBeLessThanOrEqual(5_000);
    // What did not answer may have arrived; what answered with a fault at once did not.
    const read = await ask(storage.readEdits('d', 1, 1));
    const there = read.ok && read.value.newest === 1;
    expect(there).toBe(['closed', 'deaf', 'slow', 'late'].includes(trouble));
  });

  it('names a missing storage and a newer one', async () => {
    const { faultOf, UnavailableError } = await import('../../../src/platform/storage/faults');
    expect(faultOf(new UnavailableError('none')).kind).toBe('unavailable');
    expect(faultOf(new DOMException('', 'VersionError')).kind).toBe('newer');
    expect(faultOf(new DOMException('', 'SecurityError')).kind).toBe('unavailable');
    expect(faultOf(Object.assign(new Error('x'), { name: 'constructor' })).kind).toBe('failed');
    expect(faultOf('odd').message).toContain('no reason given');
  });
});
