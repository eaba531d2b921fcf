import { describe, expect, test } from 'vitest';
import { createModel } from '../../../src/model/model';
import { findByPrefix, treeRows } from '../../../src/views/panels/outline-rows';
import { stepInTree, type TreePress } from '../../../src/views/panels/tree-keys';
import { capabilityFile } from '../model/samples';

const model = createModel(capabilityFile);
const none = new Set<string>();
const ids = (rows: ReturnType<typeof treeRows>) => rows.map((row) => row.element.id);
const press = (key: string, more: Partial<TreePress> = {}): TreePress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  timeStamp: 0,
  ...more,
});

describe('the rows of a tree', () => {
  test('stand in the model’s own order with level, place and state', () => {
    const rows = treeRows(model, { shut: none, kept: null });
    expect(ids(rows)).toEqual(['1.0', '1.1', '1.1.1', '1.10']);
    expect(rows.map((row) => [row.level, row.position, row.setSize, row.expanded])).toEqual([
      [1, 1, 1, true],
      [2, 1, 2, true],
      [3, 1, 1, undefined],
      [2, 2, 2, undefined],
    ]);
  });

  test('leave out what is shut', () => {
    const rows = treeRows(model, { shut: new Set(['small:1.1']), kept: null });
    expect(ids(rows)).toEqual(['1.0', '1.1', '1.10']);
    expect(rows[1]?.expanded).toBe(false);
  });

  test('under a filter, show the matches with all that contains them, open', () => {
    const rows = treeRows(model, { shut: new Set(['small:1.0']), kept: new Set(['small:1.1.1']) });
    expect(ids(rows)).toEqual(['1.0', '1.1', '1.1.1']);
    expect(rows[1]).toMatchObject({ position: 1, setSize: 1, expanded: true });
  });

  test('are none when nothing matches', () => {
    expect(treeRows(model, { shut: none, kept: none })).toEqual([]);
  });
});

describe('the keys of a tree', () => {
  const rows = treeRows(model, { shut: none, kept: null });
  const step = (at: number, key: string, typed = { text: '', at: -10_000 }) =>
    stepInTree(rows, at, press(key), typed);

  test('arrows, Home and End move and stop at the ends', () => {
    expect(step(0, 'ArrowDown')).toEqual({ kind: 'go', index: 1 });
    expect(step(0, 'ArrowUp')).toEqual({ kind: 'go', index: 0 });
    expect(step(1, 'End')).toEqual({ kind: 'go', index: 3 });
    expect(step(3, 'ArrowDown')).toEqual({ kind: 'go', index: 3 });
    expect(step(3, 'Home')).toEqual({ kind: 'go', index: 0 });
  });

  test('left shuts what is open, then goes to what contains it; right enters', () => {
    expect(step(1, 'ArrowLeft')).toEqual({ kind: 'open', key: 'small:1.1', open: false });
    expect(step(2, 'ArrowLeft')).toEqual({ kind: 'go', index: 1 });
    expect(step(1, 'ArrowRight')).toEqual({ kind: 'go', index: 2 });
  });

  test('Enter chooses one, Space adds', () => {
    expect(step(2, 'Enter')).toEqual({ kind: 'choose', key: 'small:1.1.1', add: false });
    expect(step(2, ' ')).toEqual({ kind: 'choose', key: 'small:1.1.1', add: true });
  });

  test('typing goes to what begins so, letter by letter, and starts anew after a pause', () => {
    const typed = { text: '', at: -10_000 };
    expect(stepInTree(rows, 0, press('1', { timeStamp: 0 }), typed)).toEqual({
      kind: 'go',
      index: 1,
    });
    expect(stepInTree(rows, 1, press('.', { timeStamp: 100 }), typed)).toEqual({
      kind: 'go',
      index: 1,
    });
    expect(stepInTree(rows, 1, press('1', { timeStamp: 200 }), typed)).toEqual({
      kind: 'go',
      index: 1,
    });
    expect(stepInTree(rows, 1, press('0', { timeStamp: 300 }), typed)).toEqual({
      kind: 'go',
      index: 3,
    });
    expect(stepInTree(rows, 3, press('i', { timeStamp: 5000 }), typed)).toEqual({
      kind: 'go',
      index: 2,
    });
  });

  test('keys with a modifier are left to the rest of the app', () => {
    expect(
      stepInTree(rows, 0, press('z', { ctrlKey: true }), { text: '', at: -10_000 }),
    ).toBeNull();
  });

  test('a search by prefix goes round the end and says when there is none', () => {
    expect(findByPrefix(rows, 'gr', 2)).toBe(0);
    expect(findByPrefix(rows, 'zz', 0)).toBe(-1);
  });
});
