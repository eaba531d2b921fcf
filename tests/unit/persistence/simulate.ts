import fc from 'fast-check';
import { vi } from 'vitest';
import { applyEdit, type Edit } from '../../../src/document/edit';
import { parseEdit } from '../../../src/formats/stored-edit';
import { createMemoryWorld, type MemoryTab } from '../../../src/platform/memory/memory-world';
import { type Trouble, troubles } from '../../../src/platform/memory/trouble';
import type { Platform } from '../../../src/platform/platform';
import { openSession } from '../../../src/workspace/persistence/session';
import type { DocumentSession } from '../../../src/workspace/persistence/session-state';
import { newDocument, note, readBack, sameDocument } from './scene';

const wait = (time: number) => vi.advanceTimersByTimeAsync(time);

/** One thing that happens in one of the tabs, and how long after it the next comes, in milliseconds. */
export interface Happening {
  readonly kind: 'write' | 'undo' | 'redo' | 'take-over' | 'reload' | 'crash' | 'close' | 'refresh';
  readonly tab: number;
  readonly element: number;
  readonly pause: number;
}

const kinds = [
  'write',
  'undo',
  'redo',
  'take-over',
  'reload',
  'crash',
  'close',
  'refresh',
] as const;
const weights: { readonly [kind in Happening['kind']]: number } = {
  write: 70,
  undo: 10,
  redo: 6,
  'take-over': 5,
  reload: 3,
  crash: 2,
  close: 2,
  refresh: 2,
};

/** Something that happens, most of all writing; mostly in a hurry, at times with a rest. */
export const happening: fc.Arbitrary<Happening> = fc.record({
  kind: fc.oneof(...kinds.map((kind) => ({ weight: weights[kind], arbitrary: fc.constant(kind) }))),
  tab: fc.nat(3),
  element: fc.nat(5),
  pause: fc.oneof({ weight: 6, arbitrary: fc.nat(8) }, { weight: 1, arbitrary: fc.nat(200) }),
});

/** What a story came to. */
export interface Told {
  /** Edits made, edits that were shown as saved. */
  readonly made: number;
  readonly promised: number;
  readonly takeOvers: number;
  /** Edits that were shown as saved and are not in the log exactly once. */
  readonly lost: number;
  /** Edits of tabs that lived on, which are neither in the log nor offered as unsaved. */
  readonly dropped: number;
  /** What does not hold of the log itself, or of what the tabs show in the end. */
  readonly wrong: readonly string[];
  /** The longest that taking over took, in milliseconds. */
  readonly slowest: number;
}

interface Player {
  readonly tab: MemoryTab;
  readonly session: DocumentSession;
  /** Edits made here, by their time, which is unique. */
  readonly made: number[];
}

/** Numbers that look random and come again with the same seed. */
export function createChance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Plays a story in a world of tabs, and then holds what is stored against what was shown. */
export async function play(
  story: readonly Happening[],
  options: {
    readonly tabs: number;
    readonly seed: number;
    /** The part of all transactions that something befalls. */
    readonly trouble?: number;
    readonly rig?: (tab: MemoryTab) => Platform;
  },
): Promise<Told> {
  // Tabs killed in an earlier story would go on waiting for ever.
  vi.clearAllTimers();
  let clock = 0;
  let troubled = 0;
  const chance = createChance(options.seed);
  const world = createMemoryWorld(() => (clock += 1));
  const promised = new Set<number>();
  const counts = { made: 0, takeOvers: 0, slowest: 0 };
  const players: (Player | null)[] = [];
  const left: Player[] = [];

  const befall = (): Trouble | null =>
    chance() < troubled ? (troubles[Math.floor(chance() * troubles.length)] ?? null) : null;
  const enter = (place: number, fresh: boolean): void => {
    const tab = world.open({ trouble: befall, latency: () => 1 + Math.floor(chance() * 12) });
    const platform = options.rig?.(tab) ?? tab.platform;
    const session = openSession({ platform, id: 'd1', ...(fresh && { fresh: newDocument() }) });
    const player: Player = { tab, session, made: [] };
    session.subscribe(() => {
      const { saved, phase } = session.state();
      if (phase !== 'open' || saved.state !== 'saved') return;
      for (const at of player.made) promised.add(at);
    });
    players[place] = player;
  };
  const leave = (place: number): void => {
    players[place]?.tab.kill();
    players[place] = null;
  };
  const act = ({ kind, tab, element }: Happening): void => {
    const place = tab % options.tabs;
    const player = players[place];
    if (!player) return enter(place, false);
    const { session, made } = player;
    let edit: Edit | null = null;
    if (kind === 'write') edit = note(session, String(element), `${clock}`);
    if (kind === 'undo') edit = session.undo();
    if (kind === 'redo') edit = session.redo();
    if (edit !== null) {
      made.push(edit.at);
      counts.made += 1;
    }
    if (kind === 'take-over' && session.state().role === 'follower') {
      const asked = Date.now();
      void session.takeOver().then((answer) => {
        if (!answer.ok) return;
        counts.takeOvers += 1;
        counts.slowest = Math.max(counts.slowest, Date.now() - asked);
      });
    }
    if (kind === 'refresh') void session.refresh();
    if (kind === 'reload') {
      leave(place);
      enter(place, false);
    }
    if (kind === 'crash') leave(place);
    if (kind === 'close') {
      players[place] = null;
      left.push(player);
      void session.close().then((saved) => {
        if (saved) for (const at of made) promised.add(at);
      });
    }
  };

  enter(0, true);
  await wait(100);
  troubled = options.trouble ?? 0;
  for (const happens of story) {
    act(happens);
    await wait(happens.pause);
  }
  troubled = 0;
  await wait(150_000);

  const wrong: string[] = [];
  const log = (world.disk.stores.get('edits')?.within() ?? []).map(({ value }) => parseEdit(value));
  const times = new Map<number, number>();
  let document = newDocument();
  for (const [index, edit] of log.entries()) {
    if (edit?.revision !== index + 1) wrong.push(`place ${index + 1} holds ${edit?.revision}`);
    if (edit === null) continue;
    times.set(edit.at, (times.get(edit.at) ?? 0) + 1);
    try {
      document = applyEdit(document, edit);
    } catch {
      wrong.push(`revision ${edit.revision} does not fit`);
    }
  }
  let dropped = 0;
  for (const player of [...players, ...left]) {
    if (!player) continue;
    const { document: shown, unsaved, phase, barred } = player.session.state();
    const offered = new Set(unsaved.map((edit) => edit.at));
    dropped += player.made.filter((at) => !times.has(at) && !offered.has(at)).length;
    if (phase === 'closed') continue;
    if (phase !== 'open' || barred !== null) wrong.push(`a tab stands ${phase}, ${barred}`);
    else if (!sameDocument(shown, document)) wrong.push('a tab shows something else');
  }
  for (const player of [...players, ...left]) player?.tab.kill();
  const read = await readBack(world, wait);
  if (!sameDocument(read.document, document)) wrong.push('it reads back otherwise');
  const lost = [...promised].filter((at) => times.get(at) !== 1).length;
  return { ...counts, promised: promised.size, lost, dropped, wrong };
}
