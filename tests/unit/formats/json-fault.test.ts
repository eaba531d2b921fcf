import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../../src/formats/json-fault';
import { positionAt } from '../../../src/formats/limits';

describe('where a text stops being JSON', () => {
  it.each([
    ['{"a": 1,}', 8],
    ['{"a": 1 "b": 2}', 8],
    ['[1, 2', 5],
    ['[1, 2,', 6],
    ['{"a', 3],
    ['{"a": "b\\', 9],
    ['{"a": "b\\u12', 12],
    ['{"a": "b\\u12x4"}', 8],
    ['{"a": "b\\x"}', 8],
    ['{"a": "line\nbreak"}', 11],
    ['["a\u001f"]', 3],
    ['[tru', 4],
    ['[trie]', 3],
    ['[-', 2],
    ['[1.', 3],
    ['[1e', 3],
    ['[1.x]', 2],
    ['[01]', 2],
    ['{} {}', 3],
    ["{'a': 1}", 1],
    ['', 0],
    ['{"a": {"b": [1, {"c": nul', 25],
  ])('%j stops at %i', (text, offset) => {
    expect(findJsonFault(text)).toBe(offset);
  });

  it('agrees with JSON.parse on what is JSON', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '\\',
      '\\n',
      '\\u0041',
      '1',
      '-',
      '.',
      '5',
      'e',
      '+',
      'true',
      'nul',
      'l',
      ' ',
      '\n',
      '\t',
      '\u00a0',
      '\u0085',
      'ä',
      '\u007f',
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
      fc.json({ maxDepth: 4 }),
      fc
        .tuple(fc.json({ maxDepth: 4 }), fc.nat(40), pieces)
        .map(([text, at, piece]) => text.slice(0, at) + piece + text.slice(at + 1)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect(findJsonFault(text) === null).toBe(valid);
      }),
      { numRuns: 20_000 },
    );
  });

  it('finds the end in every beginning of a file', () => {
    const text = JSON.stringify(
      { a: [1.5e-3, true, null, 'x\\\u2028"é'], b: { c: '\n' } },
      null,
      2,
    );
    for (let end = 0; end < text.length; end += 1) {
      expect(findJsonFault(text.slice(0, end)), text.slice(0, end)).toBe(end);
    }
  });

  it('reads a string of megabytes', () => {
    expect(findJsonFault(`["${'a\\n'.repeat(2_000_000)}"`)).toBe(6_000_003);
  });

  it('counts lines and columns from 1', () => {
    expect(positionAt('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
    expect(positionAt('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
    expect(positionAt('ab\n', 3)).toEqual({ line: 2, column: 1 });
    expect(positionAt('ab\n', 2)).toEqual({ line: 1, column: 3 });
  });
});
