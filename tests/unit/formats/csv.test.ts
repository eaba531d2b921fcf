import { csvParseRows } from 'd3';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvCell, writeCsv } from '../../../src/formats/csv';

const bytes = async (rows: readonly (readonly CsvCell[])[]): Promise<Uint8Array> =>
  new Uint8Array(await writeCsv(rows).arrayBuffer());
const textOf = async (rows: readonly (readonly CsvCell[])[]): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytes(rows));
/** The rows as another reader finds them. */
const readBack = async (rows: readonly (readonly CsvCell[])[]): Promise<string[][]> =>
  csvParseRows((await textOf(rows)).slice(1));

describe('a CSV', () => {
  it('begins with a byte-order mark, ends each row with CR LF and quotes what must be', async () => {
    const rows = [
      ['a', 'b'],
      ['say "hi", you', 'two\nlines'],
    ];
    expect([...(await bytes(rows)).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect((await textOf(rows)).slice(1)).toBe('a,b\r\n"say ""hi"", you","two\nlines"\r\n');
  });

  const formulas = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\tx',
    '\rx',
    ' =1',
    '\u00a0=1',
    '\n=1',
    '\u3000 \n\t-1',
    '\u200b=1',
    '\ufeff@x',
    '\uff1d1+1',
  ];
  it.each(formulas)('makes no formula of %j', async (text) => {
    expect(await readBack([['x', text]])).toEqual([['x', `'${text}`]]);
  });

  it.each(['a=1', '5 - 3', "'=1", '4.10', 'قسم', '(=1)'])('leaves %j as it is', async (text) => {
    expect(await readBack([['x', text]])).toEqual([['x', text]]);
  });

  it('writes numbers as numbers and nothing as nothing', async () => {
    expect((await textOf([[-2, 0.5, null, '']])).slice(1)).toBe('-2,0.5,,\r\n');
  });

  it('loses no text, whatever it is', async () => {
    const cell = fc.string({ unit: 'grapheme' });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), async (rows) => {
        const back = await readBack([['a', 'b'], ...rows]);
        expect(back).toHaveLength(rows.length + 1);
        rows.forEach((row, at) => {
          row.forEach((text, column) => {
            const read = back[at + 1]?.[column] ?? '';
            expect([text, `'${text}`]).toContain(read);
            expect(read).not.toMatch(/^\s*[=+\-@]/);
          });
        });
      }),
    );
  });
});
