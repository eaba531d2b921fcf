import { describe, expect, test } from 'vitest';
import type { Column } from '../../../src/views/table/columns';
import { type GridPlace, type GridPress, stepInGrid } from '../../../src/views/table/grid-keys';

const column = (id: Column['id'], edits?: Column['edits']): Column => ({
  id,
  label: id,
  width: '1rem',
  ...(edits !== undefined && { edits }),
});
const current = column('current', 'level');
const place = (change: Partial<GridPlace> = {}): GridPlace => ({
  column: current,
  first: false,
  expanded: undefined,
  page: 20,
  characterKeys: true,
  ...change,
});
const press = (key: string, change: Partial<GridPress> = {}): GridPress => ({
  key,
  code: /^\d$/.test(key) ? `Digit${key}` : '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...change,
});

describe('keys in the table', () => {
  test('arrows move, Shift extends, pages and edges reach far', () => {
    expect(stepInGrid(press('ArrowDown'), place())).toEqual({
      kind: 'move',
      rows: 1,
      columns: 0,
      extend: false,
    });
    expect(stepInGrid(press('ArrowLeft', { shiftKey: true }), place())).toEqual({
      kind: 'move',
      rows: 0,
      columns: -1,
      extend: true,
    });
    expect(stepInGrid(press('PageDown'), place())).toMatchObject({ kind: 'move', rows: 20 });
    expect(stepInGrid(press('Home'), place())).toMatchObject({ edge: 'row-start' });
    expect(stepInGrid(press('End', { ctrlKey: true }), place())).toMatchObject({ edge: 'bottom' });
  });

  test('in the first column, right and left open and shut, then go to what contains the row', () => {
    const first = place({ first: true, expanded: false });
    expect(stepInGrid(press('ArrowRight'), first)).toEqual({ kind: 'open', open: true });
    expect(stepInGrid(press('ArrowLeft'), place({ first: true, expanded: true }))).toEqual({
      kind: 'open',
      open: false,
    });
    expect(stepInGrid(press('ArrowLeft'), place({ first: true }))).toEqual({ kind: 'parent' });
    expect(stepInGrid(press('ArrowRight'), place({ first: true, expanded: true }))).toMatchObject({
      kind: 'move',
      columns: 1,
    });
  });

  test('digits rate; with Shift, or in its column, the target', () => {
    expect(stepInGrid(press('3'), place())).toEqual({ kind: 'rate', measure: 'current', value: 3 });
    const shifted = press('#', { code: 'Digit3', shiftKey: true });
    expect(stepInGrid(shifted, place())).toEqual({ kind: 'rate', measure: 'target', value: 3 });
    expect(stepInGrid(press('3'), place({ column: column('target', 'level') }))).toMatchObject({
      measure: 'target',
    });
    expect(stepInGrid(press('n'), place())).toMatchObject({ kind: 'rate', value: 'na' });
  });

  test('in the notes, every character begins to type', () => {
    const notes = place({ column: column('notes', 'text') });
    expect(stepInGrid(press('3'), notes)).toEqual({ kind: 'edit', text: '3' });
    expect(stepInGrid(press('n'), notes)).toEqual({ kind: 'edit', text: 'n' });
    expect(stepInGrid(press('n', { ctrlKey: true }), notes)).toBeNull();
  });

  test('single keys rate no more when they are turned off', () => {
    const off = place({ characterKeys: false });
    expect(stepInGrid(press('3'), off)).toBeNull();
    expect(stepInGrid(press('n'), off)).toBeNull();
    expect(stepInGrid(press('F2'), off)).toEqual({ kind: 'edit' });
  });

  test('a keypad without number lock moves instead of rating', () => {
    expect(stepInGrid(press('Home', { code: 'Numpad7' }), place())).toMatchObject({ kind: 'edge' });
  });

  test('clears, toggles, selects all, fills down, and leaves the rest alone', () => {
    expect(stepInGrid(press('Delete'), place())).toEqual({ kind: 'clear' });
    expect(stepInGrid(press('Delete', { shiftKey: true }), place())).toBeNull();
    expect(stepInGrid(press(' '), place())).toEqual({ kind: 'toggle' });
    expect(stepInGrid(press('a', { metaKey: true }), place())).toEqual({ kind: 'all' });
    expect(stepInGrid(press('d', { ctrlKey: true }), place())).toEqual({ kind: 'fill' });
    expect(stepInGrid(press('z', { ctrlKey: true }), place())).toBeNull();
    expect(stepInGrid(press('Tab'), place())).toBeNull();
    expect(stepInGrid(press('Escape'), place())).toBeNull();
    expect(stepInGrid(press('3', { altKey: true }), place())).toBeNull();
  });
});
