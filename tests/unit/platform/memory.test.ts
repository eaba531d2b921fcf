import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryWorld } from '../../../src/platform/memory/memory-world';
import { compareKeys, createRecords } from '../../../src/platform/memory/records';
import type { Key } from '../../../src/platform/storage/database';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const wait = (time: number) => vi.advanceTimersByTimeAsync(time);

describe('records', () => {
  it('are what a sorted list of the same puts and takes would be', () => {
    const key = fc.tuple(fc.constantFrom('a', 'b', 'b1'), fc.nat(9)) as fc.Arbitrary<Key>;
    const steps = fc.array(fc.tuple(key, fc.option(fc.nat(), { nil: undefined })));
    fc.assert(
      fc.property(steps, key, key, (puts, from, to) => {
        const records = createRecords();
        const plain = new Map<string, { key: Key; value: unknown }>();
        for (const [at, value] of puts) {
          records.set(at, value);
          if (value === undefined) plain.delete(String(at));
          else plain.set(String(at), { key: at, value });
        }
        const sorted = [...plain.values()].sort((a, b) => compareKeys(a.key, b.key));
        expect(records.within()).toEqual(sorted);
        const within = sorted.filter(
          (one) => compareKeys(one.key, from) >= 0 && compareKeys(one.key, to) <= 0,
        );
        if (compareKeys(from, to) > 0) {
          expect(() => records.within({ from, to })).toThrow('greater than the upper key');
          expect(() => records.last({ from, to })).toThrow('greater than the upper key');
          return;
        }
        expect(records.within({ from, to })).toEqual(within);
        expect(records.last({ from, to })).toEqual(within.at(-1)?.key ?? null);
      }),
    );
  });
});

describe('rights of a world of tabs', () => {
  it('go to one tab at a time, in order, and can be stolen', async () => {
    const world = createMemoryWorld();
    const news: string[] = [];
    const claim = (name: string, steal = false) => {
      const tab = world.open();
      const { hold } = tab.platform.locks;
      const release = hold(
        'x',
        { steal },
        () => news.push(`${name} holds`),
        () => news.push(`${name} lost`),
      );
      return { ...tab, release };
    };
    const a = claim('a');
    const b = claim('b');
    claim('c');
    await wait(5);
    expect(news).toEqual(['a holds']);
    a.release();
    await wait(5);
    expect(news.splice(0)).toEqual(['a holds', 'b holds']);
    const d = claim('d', true);
    await wait(5);
    expect(news.splice(0)).toEqual(['b lost', 'd holds']);
    b.release();
    d.kill();
    await wait(5);
    expect(news).toEqual(['c holds']);
  });
});

describe('channels of a world of tabs', () => {
  it('reach every other tab and never the own one, until it is gone', async () => {
    const world = createMemoryWorld();
    const [one, two, three] = [world.open(), world.open(), world.open()];
    const heard: string[] = [];
    for (const [name, tab] of Object.entries({ one, two, three })) {
      tab.platform
        .channel('x')
        .listen((message) => heard.push(`${name}: ${JSON.stringify(message)}`));
    }
    three.kill();
    one.platform.channel('x').post({ a: 1 });
    one.platform.channel('y').post({ a: 2 });
    three.platform.channel('x').post({ a: 3 });
    await wait(5);
    expect(heard).toEqual(['two: {"a":1}']);
  });
});
