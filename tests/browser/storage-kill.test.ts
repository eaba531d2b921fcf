import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchOptions } from '../tools/chromium';
import { type StorageServer, serveStoragePage } from './storage-server';

/** How often the browser is killed; `KILLS=200` for the figure. */
const kills = Number(process.env['KILLS'] ?? 20);
const folders: string[] = [];
let server: StorageServer;

beforeAll(async () => {
  server = await serveStoragePage();
});
afterAll(async () => {
  await server.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Found {
  readonly texts: readonly string[];
  readonly whole: boolean;
  readonly phase: string;
  readonly role: string;
}

/** What one run of the browser came to. */
interface Run {
  readonly found: Found;
  readonly saved: readonly string[];
  /** When it was killed, in milliseconds since 1970. */
  readonly killed: number;
}

/** Starts the browser, lets its page type for a moment after the first edit was saved, and kills it. */
async function typeAndKill(folder: string, query: string, moment: number): Promise<Run> {
  const saved: string[] = [];
  let found: Found | null = null;
  let begun = (): void => undefined;
  const typing = new Promise<void>((resolve) => {
    begun = resolve;
  });
  server.heard = (what, body) => {
    if (what === 'found') found = body as Found;
    if (what !== 'saved') return;
    saved.push(...(body as string[]));
    begun();
  };
  const browser = spawn(
    launchOptions.executablePath,
    [
      ...launchOptions.args,
      '--headless=new',
      `--user-data-dir=${folder}`,
      `${server.address}?${query}`,
    ],
    { detached: true, stdio: 'ignore' },
  );
  const gone = new Promise((resolve) => browser.on('exit', resolve));
  try {
    await typing;
    await new Promise((resolve) => setTimeout(resolve, moment));
  } finally {
    // Its whole group at once: the page, the storage and the window all die in the middle of things.
    if (browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL');
  }
  const killed = Date.now();
  await gone;
  if (found === null) throw new Error('The page did not say what it found.');
  return { found, saved, killed };
}

/** Kills the browser many times over one profile, and holds what is there against what was shown as saved. */
async function killMany(
  count: number,
  query = '',
  after: (turn: number, folder: string) => void = () => undefined,
) {
  const folder = mkdtempSync(join(tmpdir(), 'isotherm-kill-'));
  folders.push(folder);
  const promised = new Set<string>();
  /** Milliseconds from the last edit that is there to the kill: the pause between two edits is in it. */
  const away: number[] = [];
  let last: Run | null = null;
  let torn = 0;
  const lost = new Set<string>();
  for (let turn = 0; turn <= count; turn += 1) {
    const run: Run = await typeAndKill(folder, `type=${turn}${query}`, 20 + Math.random() * 180);
    const there = new Set(run.found.texts);
    const { whole, phase, role } = run.found;
    if (!whole || phase !== 'open' || role !== 'writer') torn += 1;
    for (const text of promised) if (!there.has(text)) lost.add(text);
    if (last !== null) away.push(last.killed - Number(run.found.texts.at(-1)?.split(':')[2]));
    for (const text of run.saved) promised.add(text);
    last = run;
    after(turn, folder);
  }
  away.sort((a, b) => a - b);
  const [median, worst] = [away[Math.floor(away.length / 2)], away.at(-1)];
  return { count, promised: promised.size, lost: lost.size, torn, median, worst };
}

it(
  `keeps every edit that was shown as saved over ${kills} kills of the browser`,
  async () => {
    const outcome = await killMany(kills);
    if (kills > 20) console.info(outcome);
    expect(outcome).toMatchObject({ lost: 0, torn: 0 });
    expect(outcome.promised).toBeGreaterThan(kills);
  },
  60_000 + kills * 10_000,
);

it('catches a debounced write by the same test', async () => {
  expect((await killMany(3, '&debounced')).lost).toBeGreaterThan(0);
});

/**
 * Leaves the beginning of a record at the end of the database's newest log, as a kill in the middle
 * of a write does. Chromium goes on behind it, and throws the whole database away the time after.
 */
function tear(folder: string): void {
  const home = join(folder, 'Default', 'IndexedDB');
  const database = join(home, readdirSync(home)[0] ?? '');
  const logs = readdirSync(database).filter((file) => file.endsWith('.log'));
  const header = [1, 2, 3, 4, 0, 1, 1];
  appendFileSync(join(database, logs.sort().at(-1) ?? ''), Buffer.from([...header, 65, 65, 65]));
}

it('brings everything back when the browser throws its database away', async () => {
  const torn = await killMany(4, '', (turn, folder) => {
    if (turn === 1) tear(folder);
  });
  expect(torn).toMatchObject({ lost: 0, torn: 0 });
  const unmirrored = await killMany(4, '&unmirrored', (turn, folder) => {
    if (turn === 1) tear(folder);
  });
  expect(unmirrored.lost).toBeGreaterThan(0);
});
