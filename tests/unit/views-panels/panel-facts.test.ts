import { describe, expect, test } from 'vitest';
import { addUp } from '../../../src/analysis/add-up';
import type { Edit } from '../../../src/document/edit';
import { roleCell } from '../../../src/document/roles';
import { saidCell } from '../../../src/document/said';
import { createModel } from '../../../src/model/model';
import { numberOf, pathOf, titleOf } from '../../../src/views/panels/element-title';
import { readEvidence } from '../../../src/views/panels/evidence-input';
import { barsOf, sayMean } from '../../../src/views/panels/figures';
import { sharedValue } from '../../../src/views/panels/shared-value';
import { historyOfRow } from '../../../src/views/panels/tile-history';
import { sayWhen } from '../../../src/views/panels/when';
import { capabilityFile, stagedFile } from '../model/samples';

test('an element is called by its number and name, a stage by its stage', () => {
  const model = createModel(capabilityFile);
  const inner = model.byKey.get('small:1.1.1');
  const stages = createModel(stagedFile).elements.filter((element) => element.kind === 'stage');
  if (inner === undefined) throw new Error('The sample has changed.');
  expect(titleOf(inner)).toBe('1.1.1 Inner');
  expect(pathOf(inner, model).map(titleOf)).toEqual(['1.0 Group', '1.1 Row']);
  expect(stages.map(titleOf)).toEqual(['Stage 1: First', 'Stage 0']);
  expect(stages.map(numberOf)).toEqual(['Stage 1', 'Stage 0']);
});

test('values are shared when all are the same, none included', () => {
  expect(sharedValue([3, 3])).toEqual({ kind: 'same', value: 3 });
  expect(sharedValue([undefined, undefined])).toEqual({ kind: 'same', value: undefined });
  expect(sharedValue([3, undefined])).toEqual({ kind: 'mixed' });
  expect(sharedValue([])).toEqual({ kind: 'same', value: undefined });
});

describe('evidence that is typed', () => {
  const typed = { title: ' Contract ', address: '', text: '', date: '' };

  test('is trimmed, and blank boxes are left out', () => {
    expect(readEvidence('e1', typed)).toEqual({ evidence: { id: 'e1', title: 'Contract' } });
    const full = { ...typed, address: 'https://example.org', text: 'p. 3', date: '2026-02-28' };
    expect(readEvidence('e1', full)).toEqual({
      evidence: {
        id: 'e1',
        title: 'Contract',
        address: 'https://example.org',
        text: 'p. 3',
        date: '2026-02-28',
      },
    });
  });

  test.each([
    [{ title: '  ' }, 'title'],
    [{ address: 'javascript:alert(1)' }, 'address'],
    [{ address: 'data:text/html,x' }, 'address'],
    [{ address: 'www.example.org' }, 'address'],
    [{ date: '2026-02-30' }, 'date'],
    [{ text: 'x'.repeat(20_001) }, 'text'],
  ])('%o is refused at its box', (change, box) => {
    const read = readEvidence('e1', { ...typed, ...change });
    expect('faults' in read && Object.keys(read.faults)).toEqual([box]);
  });
});

describe('the history of a tile', () => {
  const edit = (revision: number, elements: readonly string[]): Edit => ({
    revision,
    label: `Step ${revision}`,
    at: revision * 1000,
    writes: elements.map((element) => ({ cell: saidCell('a1', element, 'current'), after: 3 })),
  });
  const many = Array.from({ length: 40 }, (_, index) => `m:${index}`);

  test('holds the edits that wrote to its row, newest first, also out of large ones', () => {
    const done = [edit(1, ['m:1']), edit(2, ['m:2']), edit(3, many), edit(4, ['m:1', 'm:2'])];
    expect(historyOfRow(done, 'a1/m:1').map((line) => line.revision)).toEqual([4, 3, 1]);
    expect(historyOfRow(done, 'a1/m:39').map((line) => line.revision)).toEqual([3]);
    expect(historyOfRow(done, 'a1/m:77')).toEqual([]);
  });

  test('holds who was said to own it', () => {
    const owned = (revision: number, elements: readonly string[]): Edit => ({
      ...edit(revision, []),
      writes: elements.map((element) => ({ cell: roleCell('a1', element, 'p1'), after: ['a'] })),
    });
    const done = [owned(1, ['m:1']), owned(2, ['m:2']), owned(3, many)];
    expect(historyOfRow(done, 'a1/m:1').map((line) => line.revision)).toEqual([3, 1]);
  });

  test('ends at the number asked for', () => {
    const done = Array.from({ length: 50 }, (_, index) => edit(index + 1, ['m:1']));
    const lines = historyOfRow(done, 'a1/m:1');
    expect(lines).toHaveLength(20);
    expect(lines[0]?.revision).toBe(50);
  });
});

describe('figures', () => {
  const rollup = (
    counts: readonly (readonly [number, number])[],
    of: number,
    notApplicable = 0,
  ) => {
    const assessed = counts.reduce((sum, [, count]) => sum + count, 0);
    return {
      mean: null,
      minimum: null,
      counts: new Map(counts),
      assessed,
      of,
      notApplicable,
      ownRating: undefined,
    };
  };

  test('add up leaf by leaf', () => {
    const figures = addUp([rollup([[1, 1]], 2), rollup([[4, 3]], 3, 1)]);
    expect(figures).toMatchObject({
      mean: 13 / 4,
      minimum: 1,
      assessed: 4,
      of: 5,
      notApplicable: 1,
    });
    expect(sayMean(figures.mean)).toBe('3.3');
    expect(sayMean(addUp([rollup([], 2)]).mean)).toBe('–');
    expect(addUp([]).minimum).toBeNull();
  });

  test('give a bar for each level, not applicable and not assessed, with every leaf in one', () => {
    const entry = (brush: number | 'na' | 'clear') =>
      ({
        key: String(brush),
        label: `${brush}`,
        swatch: { kind: 'none' },
        ink: '#000000',
        chip: '',
        brush,
      }) as const;
    const bars = barsOf(addUp([rollup([[1, 2]], 5, 1)]), [
      entry(1),
      entry(2),
      entry('na'),
      entry('clear'),
    ]);
    expect(bars.map((bar) => bar.count)).toEqual([2, 0, 1, 3]);
  });
});

test('a time is said as near as it is', () => {
  const now = new Date(2026, 10, 22, 15, 0).getTime();
  expect(sayWhen(now - 5000, now)).toBe('just now');
  expect(sayWhen(new Date(2026, 10, 22, 9, 5).getTime(), now)).toBe('09:05');
  expect(sayWhen(new Date(2026, 2, 3, 9, 5).getTime(), now)).toBe('3 Mar, 09:05');
  expect(sayWhen(new Date(2025, 2, 3, 9, 5).getTime(), now)).toBe('3 Mar 2025');
});
