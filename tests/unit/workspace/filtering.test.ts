import { describe, expect, it } from 'vitest';
import type { Element } from '../../../src/model/model';
import { clearing, isOpen, matches } from '../../../src/workspace/filtering';
import { type Filter, noFilter } from '../../../src/workspace/state';

const element: Element = {
  key: 'm:4.10',
  id: '4.10',
  kind: 'capability',
  depth: 1,
  name: 'Transportation Assistance',
  definition: 'Arranges a ride to a clinic in Orléans.',
  parent: 'm:4',
  children: [],
  rated: true,
  references: [],
  notes: [],
  confidence: 'high',
  sources: [],
};
const day = 86_400_000;
const now = 100 * day;
const ask = (
  filter: Partial<Filter>,
  said?: Parameters<typeof matches>[1],
  one = element,
): boolean => matches(one, said, { ...noFilter, ...filter }, now, null);

describe('filtering', () => {
  it('lets everything through when nothing is asked', () => {
    expect(ask({})).toBe(true);
    expect(isOpen(noFilter)).toBe(true);
    expect(isOpen({ ...noFilter, text: '  ' })).toBe(true);
    expect(isOpen({ ...noFilter, levels: ['none'] })).toBe(false);
    expect(isOpen({ ...noFilter, changedWithin: 7 })).toBe(false);
    expect(isOpen({ ...noFilter, within: { kind: 'nobody' } })).toBe(false);
    expect(isOpen({ ...clearing, hide: true })).toBe(true);
  });

  it.each(['4.10', '4.1', 'transport', 'ASSISTANCE', 'orleans', 'ride  Transport', 'ORLÉANS'])(
    'finds "%s"',
    (text) => {
      expect(ask({ text })).toBe(true);
    },
  );

  it.each(['.10', '4.2', 'bus', 'ride bus'])('does not find "%s"', (text) => {
    expect(ask({ text })).toBe(false);
  });

  it('keeps the levels asked for, not assessed and not applicable among them', () => {
    expect(ask({ levels: [3] }, { current: 3 })).toBe(true);
    expect(ask({ levels: [3] }, { current: 2 })).toBe(false);
    expect(ask({ levels: ['na'] }, { current: 'na' })).toBe(true);
    expect(ask({ levels: ['none'] }, { note: 'x' })).toBe(true);
    expect(ask({ levels: ['none'] }, { current: 0 })).toBe(false);
    expect(ask({ levels: [0, 'none'] }, { current: 0 })).toBe(true);
  });

  it('never takes what is not rated for not assessed', () => {
    expect(ask({ levels: ['none'] }, undefined, { ...element, rated: false })).toBe(false);
  });

  it('keeps what changed lately', () => {
    expect(ask({ changedWithin: 7 }, { changed: now - 6 * day })).toBe(true);
    expect(ask({ changedWithin: 7 }, { changed: now - 8 * day })).toBe(false);
    expect(ask({ changedWithin: 7 })).toBe(false);
  });

  it('keeps only what a finding is about', () => {
    const within = (key: string) => matches(element, undefined, noFilter, now, new Set([key]));
    expect(within('m:4.10')).toBe(true);
    expect(within('m:4.1')).toBe(false);
  });
});
