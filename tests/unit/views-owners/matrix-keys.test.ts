import { describe, expect, it } from 'vitest';
import { defaultRoles, type Role } from '../../../src/document/roles';
import { nextInCycle, roleOfKey } from '../../../src/views/roles/cell-marks';
import { type MatrixPress, stepInMatrix } from '../../../src/views/roles/matrix-keys';

const press = (key: string, more: Partial<MatrixPress> = {}): MatrixPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});
const step = (key: string, more: Partial<MatrixPress> = {}, characterKeys = true) =>
  stepInMatrix(press(key, more), defaultRoles, { page: 20, characterKeys });
const role = (id: string, letter: string): Role => ({
  id,
  letter,
  name: id,
  meaning: '',
  duty: 'other',
});

describe('a key in the matrix', () => {
  it('says a role by its letter, in either case', () => {
    expect(step('a')).toEqual({ kind: 'toggle', role: defaultRoles[0] });
    expect(step('C', { shiftKey: true })).toEqual({ kind: 'toggle', role: defaultRoles[2] });
    expect(step('x')).toBeNull();
  });

  it('leaves keys with Mod or Alt, and single letters that are not wanted, to the rest of the app', () => {
    expect(step('c', { ctrlKey: true })).toBeNull();
    expect(step('a', { altKey: true })).toBeNull();
    expect(step('ArrowDown', { metaKey: true })).toBeNull();
    expect(step('a', {}, false)).toBeNull();
    expect(step('Enter', {}, false)).toEqual({ kind: 'cycle' });
  });

  it('moves, and extends with Shift', () => {
    expect(step('ArrowLeft')).toEqual({ kind: 'move', rows: 0, columns: -1, extend: false });
    expect(step('PageDown', { shiftKey: true })).toEqual({
      kind: 'move',
      rows: 20,
      columns: 0,
      extend: true,
    });
    expect(step('End', { ctrlKey: true })).toEqual({
      kind: 'edge',
      end: true,
      far: true,
      extend: false,
    });
  });

  it('finds a role of two letters by the first, but one of that letter alone before it', () => {
    const sponsor = role('sponsor', 'Sp');
    expect(roleOfKey('s', [sponsor, role('steward', 'St')])).toBe(sponsor);
    const support = role('support', 'S');
    expect(roleOfKey('s', [sponsor, support])).toBe(support);
  });

  it('cycles from nothing through every role to nothing', () => {
    const seen: string[][] = [];
    let held: readonly string[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      held = nextInCycle(held, defaultRoles);
      seen.push([...held]);
    }
    expect(seen).toEqual([['accountable'], ['responsible'], ['consulted'], ['informed'], []]);
    expect(nextInCycle(['accountable', 'consulted'], defaultRoles)).toEqual(['informed']);
  });
});
