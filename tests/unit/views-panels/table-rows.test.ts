import { describe, expect, test } from 'vitest';
import type { Row } from '../../../src/document/rows';
import { createModel } from '../../../src/model/model';
import { builtInScales } from '../../../src/model/scale';
import { copyText } from '../../../src/views/table/cell-value';
import { columnsFor, leastWidthOf } from '../../../src/views/table/columns';
import {
  nextSort,
  noLevelFilter,
  type TableOptions,
  tableRows,
} from '../../../src/views/table/table-rows';
import { capabilityFile, stagedFile } from '../model/samples';

const model = createModel(capabilityFile);
const said: { readonly [key: string]: Row } = {
  'small:1.1': { current: 2, target: 4, note: 'b' },
  'small:1.1.1': { current: 'na', 'evidence:x': { title: 'A' } },
  'small:1.10': { current: 5, target: 1, confidence: 'low', changed: 1000 },
};
const owners: { readonly [key: string]: { readonly names: string; readonly inherited: boolean } } =
  {
    'small:1.1': { names: 'Nursing', inherited: true },
    'small:1.10': { names: 'clinical; Digital', inherited: false },
  };
const options: TableOptions = {
  shut: new Set(),
  kept: null,
  levels: noLevelFilter,
  sort: null,
  saidOf: (key) => said[key],
  ownerOf: (key) => owners[key] ?? null,
};
const ids = (change: Partial<TableOptions>) =>
  tableRows(model, { ...options, ...change }).map((row) => row.element.id);
const sorted = (column: Parameters<typeof nextSort>[1], direction: 1 | -1) =>
  ids({ sort: { column, direction } });

describe('the rows of the table', () => {
  test('stand in the model’s own order until they are sorted', () => {
    expect(ids({})).toEqual(['1.0', '1.1', '1.1.1', '1.10']);
  });

  test('sort flat, numbers by their segments', () => {
    expect(sorted('number', 1)).toEqual(['1.1', '1.1.1', '1.10']);
    expect(sorted('number', -1)).toEqual(['1.10', '1.1.1', '1.1']);
    expect(sorted('name', 1)).toEqual(['1.1.1', '1.10', '1.1']);
  });

  test('sort by what is said, with what has nothing there last both ways', () => {
    expect(sorted('current', 1)).toEqual(['1.1', '1.10', '1.1.1']);
    expect(sorted('current', -1)).toEqual(['1.1.1', '1.10', '1.1']);
    expect(sorted('gap', 1)).toEqual(['1.10', '1.1', '1.1.1']);
    expect(sorted('gap', -1)).toEqual(['1.1', '1.10', '1.1.1']);
    expect(sorted('target', -1)).toEqual(['1.1', '1.10', '1.1.1']);
    expect(sorted('confidence', -1)[0]).toBe('1.10');
    expect(sorted('accountable', 1)).toEqual(['1.10', '1.1', '1.1.1']);
    expect(sorted('evidence', 1)[0]).toBe('1.1.1');
    expect(sorted('notes', 1)[0]).toBe('1.1');
    expect(sorted('changed', 1)[0]).toBe('1.10');
  });

  test('keep what a column’s filter asks for, with what contains it', () => {
    expect(ids({ levels: { current: 5, target: null } })).toEqual(['1.0', '1.10']);
    expect(ids({ levels: { current: null, target: 'none' } })).toEqual(['1.0', '1.1', '1.1.1']);
    expect(ids({ levels: { current: 2, target: 1 } })).toEqual([]);
    expect(ids({ levels: { current: 2, target: null }, kept: new Set(['small:1.10']) })).toEqual(
      [],
    );
  });

  test('are sorted upwards, downwards and back by pressing a heading', () => {
    const up = nextSort(null, 'name');
    const down = nextSort(up, 'name');
    expect([up?.direction, down?.direction, nextSort(down, 'name')]).toEqual([1, -1, null]);
    expect(nextSort(down, 'gap')).toEqual({ column: 'gap', direction: 1 });
  });
});

describe('the columns', () => {
  const columns = (file: Parameters<typeof createModel>[0], owned = false) => {
    const one = createModel(file);
    const scale = builtInScales.get(one.scale);
    if (scale === undefined) throw new Error('There is no such scale.');
    return columnsFor(one, scale, owned);
  };

  test('have one for the accountable where a document has parties', () => {
    expect(columns(capabilityFile, true).map(({ id }) => id)).toContain('accountable');
  });

  test('suit the model: targets for capabilities, stage and domain for criteria', () => {
    expect(columns(capabilityFile).map((column) => column.label)).toEqual([
      'Number',
      'Name',
      'Current',
      'Target',
      'Gap',
      'Confidence',
      'Evidence',
      'Notes',
      'Changed',
    ]);
    expect(columns(stagedFile).map((column) => column.label)).toEqual([
      'Number',
      'Name',
      'Stage',
      'Domain',
      'Current',
      'Confidence',
      'Evidence',
      'Notes',
      'Changed',
    ]);
  });

  test('add up to the least width', () => {
    expect(leastWidthOf(columns(capabilityFile))).toMatch(
      /^calc\(var\(--number\) \+ var\(--name\) \+ 9\.5rem/,
    );
  });
});

test('cells are copied as what a spreadsheet can use', () => {
  const text = (id: string, column: Parameters<typeof copyText>[0]) => {
    const element = model.byKey.get(`small:${id}`);
    if (element === undefined) throw new Error('The sample has changed.');
    return copyText(column, {
      element,
      model,
      said: said[element.key],
      owner: owners[element.key] ?? null,
    });
  };
  expect(text('1.1', 'current')).toBe('2');
  expect(text('1.10', 'accountable')).toBe('clinical; Digital');
  expect(text('1.1.1', 'accountable')).toBe('');
  expect(text('1.1', 'gap')).toBe('2');
  expect(text('1.10', 'gap')).toBe('-4');
  expect(text('1.1.1', 'current')).toBe('n/a');
  expect(text('1.1.1', 'target')).toBe('');
  expect(text('1.1.1', 'evidence')).toBe('A');
  expect(text('1.10', 'changed')).toBe('1970-01-01');
});
