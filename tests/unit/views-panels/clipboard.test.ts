import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createModel } from '../../../src/model/model';
import { builtInScales } from '../../../src/model/scale';
import { columnsFor } from '../../../src/views/table/columns';
import { isHeading, readLevel, readPaste } from '../../../src/views/table/paste';
import { readTsv, writeTsv } from '../../../src/views/table/tsv';
import { capabilityFile } from '../model/samples';

const scale = builtInScales.get('capability');
if (scale === undefined) throw new Error('There is no capability scale.');
const model = createModel(capabilityFile);
const columns = columnsFor(model, scale, false);

describe('cells as text for a spreadsheet', () => {
  test('come back as they went, whatever stands in them', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '"', '\t', '\n', '=', '-', "'", ' ', '1', '@'),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
        fc.infiniteStream(cell),
        (height, width, cells) => {
          const rows = Array.from({ length: height }, () =>
            Array.from({ length: width }, () => String(cells.next().value ?? '')),
          );
          // A last line that is empty cannot be told from the end of the one before.
          fc.pre(rows.at(-1)?.join('') !== '');
          expect(readTsv(writeTsv(rows))).toEqual(rows);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('never begin as a formula, while signed numbers stay numbers', () => {
    for (const text of ['=1+1', '+cmd', '-x', '@SUM(A1)', ' =1', '\u00a0=1', '\n=1']) {
      expect(writeTsv([[text]]).replace(/^"/, '')).toMatch(/^'/);
    }
    expect(writeTsv([['-2', '+1.5', '3']])).toBe('-2\t+1.5\t3');
  });

  test('are read as Excel writes them', () => {
    expect(readTsv('1\t2\r\n3\t"a\nb ""c"""\r\n')).toEqual([
      ['1', '2'],
      ['3', 'a\nb "c"'],
    ]);
  });
});

describe('a pasted level', () => {
  test.each([
    ['3', 3],
    ['3 Defined', 3],
    ['defined', 3],
    ['N/A', 'na'],
    ['not applicable', 'na'],
    ['', 'clear'],
    ['Not assessed', 'clear'],
  ] as const)('%o is understood', (text, value) => expect(readLevel(text, scale)).toBe(value));

  test.each(['6', '0', '3.5', 'great', '=3', '3 Managed'])('%o is not', (text) => {
    expect(readLevel(text, scale)).toBeUndefined();
  });
});

describe('a paste', () => {
  const elements = model.elements;
  const from = (id: string) => columns.slice(columns.findIndex((column) => column.id === id));
  const paste = (block: readonly (readonly string[])[], id = 'current') =>
    readPaste(block, { elements, columns: from(id), scale });

  test('fills from the first cell, and clears with what is empty', () => {
    expect(
      paste([
        ['', ''],
        ['2', '4'],
        ['', '5'],
      ]).changes,
    ).toEqual([
      { key: 'small:1.1', column: 'current', value: 2 },
      { key: 'small:1.1', column: 'target', value: 4 },
      { key: 'small:1.1.1', column: 'current', value: 'clear' },
      { key: 'small:1.1.1', column: 'target', value: 5 },
    ]);
  });

  test('says what cannot stand there, and takes the rest', () => {
    const { changes, problems } = paste([['3'], ['nine'], ['4']]);
    expect(changes).toEqual([{ key: 'small:1.1.1', column: 'current', value: 4 }]);
    expect(problems).toEqual([
      '1.0: it is not rated itself.',
      '1.1: “nine” is no level. Levels are 1, 2, 3, 4, 5.',
    ]);
  });

  test('never makes a target not applicable', () => {
    expect(paste([[''], ['n/a']], 'target').problems).toHaveLength(1);
  });

  test('passes over columns that only show', () => {
    const { changes, problems } = paste(
      [
        ['7', '3'],
        ['-2', 'high'],
      ],
      'gap',
    );
    expect(changes).toEqual([{ key: 'small:1.1', column: 'confidence', value: 'high' }]);
    expect(problems).toEqual(['1.0: it is not rated itself.']);
  });

  test('says what sticks out', () => {
    const { problems } = paste([...elements, 0].map(() => ['', '', '', '', '', '', '', 'x']));
    expect(problems).toEqual([
      '1 rows stick out below the last row.',
      '1 columns stick out at the right.',
    ]);
  });

  test('takes notes as they are, and knows the headings it was copied with', () => {
    expect(paste([['two\nlines']], 'notes').changes).toEqual([
      { key: 'small:1.0', column: 'note', value: 'two\nlines' },
    ]);
    expect(
      isHeading(
        columns.map((column) => column.label),
        columns,
      ),
    ).toBe(true);
    expect(isHeading(['Number'], columns)).toBe(false);
  });
});
