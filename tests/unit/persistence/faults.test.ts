import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryWorld } from '../../../src/platform/memory/memory-world';
import { type Trouble, troubles } from '../../../src/platform/memory/trouble';
import type { Platform } from '../../../src/platform/platform';
import { openSession } from '../../../src/workspace/persistence/session';
import type { DocumentSession } from '../../../src/workspace/persistence/session-state';
import { type Bug, withBug } from './sabotage';
import { newDocument, note, readBack, readNote } from './scene';

const wait = (time: number) => vi.advanceTimersByTimeAsync(time);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** How many elements are noted, one edit each. */
const edits = 8;
/** The longest that "saving" may stand without any news, in milliseconds: the storage's patience, and a moment. */
const longest = 5_100;

interface Outcome {
  /** Elements whose note was shown as saved and is not stored. */
  readonly lost: number;
  /** Times that the window said "opening" or "saving" for longer than it may. */
  readonly hangs: number;
  /** Whether an edit is not stored and nothing says so. */
  readonly silent: boolean;
  readonly final: string;
}

/** Writes notes into a document while storage fails as told, and compares what was promised with what is there. */
async function run(trouble: Trouble, nth: number, forGood: boolean, bug?: Bug): Promise<Outcome> {
  const world = createMemoryWorld();
  const healthy = world.open();
  const first = openSession({ platform: healthy.platform, id: 'd1', fresh: newDocument() });
  await wait(50);
  void first.close();
  await wait(50);

  const tab = world.open({
    trouble: (call) => (call === nth || (forGood && call > nth) ? trouble : null),
  });
  const platform: Platform = bug === undefined ? tab.platform : withBug(tab, bug);
  const session = openSession({ platform, id: 'd1' });
  const watch = watchSaving(session);
  const promised = new Set<string>();
  const look = () => {
    const { saved, document, phase } = session.state();
    if (phase !== 'open' || saved.state !== 'saved') return;
    for (let element = 1; element <= edits; element += 1) {
      if (readNote(document, String(element)) !== undefined) promised.add(String(element));
    }
  };
  session.subscribe(look);
  for (let element = 1; element <= edits; ) {
    if (note(session, String(element), 'a') !== null) element += 1;
    else if (session.state().phase !== 'opening') await wait(1_000);
    await wait(3);
    if (Date.now() - watch.started > 60_000) break;
  }
  await wait(60_000);
  watch.stop();
  const { saved, document, phase, unsaved } = session.state();
  tab.kill();
  const after = await readBack(world, wait);
  const missing = (element: string) => readNote(after.document, element) === undefined;
  const shown = Array.from({ length: edits }, (_, index) => String(index + 1)).filter(
    (element) => readNote(document, element) !== undefined,
  );
  return {
    lost: [...promised].filter(missing).length,
    hangs: watch.hangs(),
    silent: shown.some(missing) && saved.state === 'saved',
    final: phase === 'open' && unsaved.length === 0 ? saved.state : phase,
  };
}

/** Counts how often the window says "opening" or "saving" for longer than it may, with nothing new to say. */
function watchSaving(session: DocumentSession) {
  const started = Date.now();
  let since = started;
  let hangs = 0;
  session.subscribe(() => {
    since = Date.now();
  });
  const timer = setInterval(() => {
    const { saved, phase } = session.state();
    if (phase !== 'opening' && saved.state !== 'saving') since = Date.now();
    if (Date.now() - since > longest) {
      hangs += 1;
      since = Date.now();
    }
  }, 50);
  return { started, hangs: () => hangs, stop: () => clearInterval(timer) };
}

const calls = Array.from({ length: 14 }, (_, index) => index + 1);

describe.each(troubles)('storage in trouble: %s', (trouble) => {
  it('loses nothing when it strikes once, and saves everything in the end', async () => {
    for (const nth of calls) {
      expect({ nth, ...(await run(trouble, nth, false)) }).toEqual({
        nth,
        lost: 0,
        hangs: 0,
        silent: false,
        final: 'saved',
      });
    }
  });

  it('loses nothing that was shown as saved when it lasts, and says so', async () => {
    for (const nth of calls) {
      const { final, ...outcome } = await run(trouble, nth, true);
      expect({ nth, ...outcome }).toEqual({ nth, lost: 0, hangs: 0, silent: false });
      // A slow disk is still a disk, and what strikes after the last edit was saved strikes nothing.
      if (trouble !== 'slow' && nth <= 4) expect(['not-saved', 'refused']).toContain(final);
    }
  });
});

describe('the same test with a bug planted', () => {
  const found = async (bug: Bug, trouble: Trouble): Promise<boolean> => {
    for (const nth of calls) {
      const { lost, silent } = await run(trouble, nth, true, bug);
      if (lost > 0 || silent) return true;
    }
    return false;
  };
  it.each([
    ['early-ack', 'quota'],
    ['early-ack', 'hang'],
    ['deaf-to-faults', 'abort'],
    ['lost-edit', 'slow'],
  ] as const)('catches %s under %s', async (bug, trouble) => {
    expect(await found(bug, trouble)).toBe(true);
  });
});
