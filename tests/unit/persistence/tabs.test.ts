import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Bug, withBug } from './sabotage';
import { type Happening, happening, play, type Told } from './simulate';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** `TABS_RUNS=10000` plays stories of so many edits in all; a few hundred do for every day. */
const edits = Number(process.env['TABS_RUNS'] ?? 600);
const good = ({ lost, dropped, wrong }: Told): boolean =>
  lost === 0 && dropped === 0 && wrong.length === 0;
const story = fc.array(happening, { minLength: 20, maxLength: 60 });

/** Stories from a fixed seed, until so many edits are made in all; the sums of what they came to. */
async function playMany(
  count: number,
  options: { readonly trouble: number; readonly bug?: Bug; readonly length?: number },
) {
  const sum = { made: 0, promised: 0, takeOvers: 0, stories: 0, bad: 0, slowest: 0 };
  const { trouble, bug, length = 250 } = options;
  const long: fc.Arbitrary<Happening[]> = fc.array(happening, {
    minLength: length,
    maxLength: length,
  });
  for (let seed = 1; sum.made < count; seed += 1) {
    const [one] = fc.sample(long, { seed, numRuns: 1 });
    const told = await play(one ?? [], {
      tabs: 2 + (seed % 3),
      seed,
      trouble,
      ...(bug !== undefined && { rig: (tab) => withBug(tab, bug) }),
    });
    sum.made += told.made;
    sum.promised += told.promised;
    sum.takeOvers += told.takeOvers;
    sum.slowest = Math.max(sum.slowest, told.slowest);
    sum.stories += 1;
    sum.bad += good(told) ? 0 : 1;
    if (bug === undefined && !good(told)) throw new Error(`Story ${seed}: ${JSON.stringify(told)}`);
    if (bug !== undefined && sum.bad > 0) break;
  }
  return sum;
}

describe('two to four tabs with one document', () => {
  it('lose nothing in any order of edits, reloads, crashes and take-overs', async () => {
    await fc.assert(
      fc.asyncProperty(
        story,
        fc.integer({ min: 2, max: 4 }),
        fc.integer(),
        async (happens, tabs, seed) => {
          const told = await play(happens, { tabs, seed });
          expect(told).toMatchObject({ lost: 0, dropped: 0, wrong: [] });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('lose nothing when storage fails them now and then as well', async () => {
    await fc.assert(
      fc.asyncProperty(
        story,
        fc.integer({ min: 2, max: 4 }),
        fc.integer(),
        async (happens, tabs, seed) => {
          const told = await play(happens, { tabs, seed, trouble: 0.05 });
          expect(told).toMatchObject({ lost: 0, dropped: 0, wrong: [] });
        },
      ),
      { numRuns: 60 },
    );
  });

  it(
    'lose nothing over many edits, and take over within a second',
    async () => {
      const calm = await playMany(edits, { trouble: 0 });
      const rough = await playMany(edits, { trouble: 0.03 });
      if (edits >= 10_000) console.info({ calm, rough });
      expect([calm.bad, rough.bad]).toEqual([0, 0]);
      expect(calm.promised).toBeGreaterThan(calm.made * 0.8);
      expect(calm.takeOvers).toBeGreaterThan(0);
      expect(calm.slowest).toBeLessThan(1_000);
    },
    60_000 + edits * 60,
  );
});

describe('the same stories with a bug planted', () => {
  it.each([
    'early-ack',
    'deaf-to-faults',
    'drop-on-conflict',
    'blind-write',
    'wrong-order',
    'lost-edit',
  ] as const)('catch %s', async (bug) => {
    const { bad } = await playMany(4_000, { trouble: 0.05, bug });
    expect(bad).toBeGreaterThan(0);
  });
});
