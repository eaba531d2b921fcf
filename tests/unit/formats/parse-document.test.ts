import { describe, expect, it } from 'vitest';
import { listModels, readTitle } from '../../../src/document/create-document';
import { readRow } from '../../../src/document/document';
import { addEvidence } from '../../../src/document/operations/evidence';
import { setNote } from '../../../src/document/operations/note';
import { addLevel } from '../../../src/document/operations/scales';
import { readSaid } from '../../../src/document/said';
import { explainFileError } from '../../../src/formats/file-error';
import { type ParsedFile, parseDocumentFile } from '../../../src/formats/parse-document';
import { writeDocumentFile } from '../../../src/formats/write-document';
import { after, blank, inSmall, keys, rated } from '../../fixtures/perform';
import { small, smallModels } from '../../fixtures/small-models';

const parse = (text: string, size = text.length): ParsedFile =>
  parseDocumentFile(text, { size, knownModels: smallModels });

/** A small good file, with changes. */
function file(change: object = {}, tables: object = {}): string {
  return JSON.stringify({
    format: 'isotherm-document',
    version: 1,
    app: 'By hand',
    tables: {
      document: { document: { title: 'By hand', created: 1_000 } },
      models: { small: { order: 0 } },
      assessments: { a1: { name: '' } },
      said: { 'a1/small:1.1': { current: 3 } },
      ...tables,
    },
    ...change,
  });
}

function errorOf(parsed: ParsedFile) {
  if (parsed.kind !== 'refused') throw new Error(`Not refused: ${parsed.kind}`);
  const { title, detail } = explainFileError(parsed.error);
  expect(title).toMatch(/^(The|This) /);
  expect(detail).toMatch(/\.$/);
  return { ...parsed.error, text: `${title}. ${detail}` };
}

function partOf(parsed: ParsedFile) {
  if (parsed.kind !== 'partial') throw new Error(`Not partial: ${parsed.kind}`);
  for (const { where, what, why } of parsed.leftOut) {
    expect(where).not.toBe('');
    expect(what.length).toBeLessThanOrEqual(80);
    expect(why).toMatch(/^[A-Z0-9].*\.$/);
  }
  return parsed;
}

const saidOf = (parsed: ParsedFile, id: string) =>
  parsed.kind === 'refused' ? undefined : readSaid(parsed.document, 'a1', `small:${id}`);

describe('a good file', () => {
  it('opens in full', () => {
    const parsed = parse(file());
    expect(parsed).toMatchObject({ kind: 'document', title: 'By hand' });
    expect(saidOf(parsed, '1.1')).toEqual({ current: 3 });
    expect(parsed.kind === 'document' && listModels(parsed.document)).toEqual([
      { id: 'small', title: 'Small', edition: '2020' },
    ]);
    expect(parsed.kind === 'document' && parsed.document.revision).toBe(0);
  });

  it('may begin with a byte-order mark and take its title from the envelope', () => {
    const parsed = parse(`\uFEFF${file({ title: 'From outside' }, { document: {} })}`);
    expect(parsed).toMatchObject({ kind: 'document', title: 'From outside' });
  });

  it('is written and read to the same bytes', () => {
    let document = rated(blank, small, { '1.1': 'na', '1.10': 5 });
    document = after(
      document,
      setNote(document, inSmall, keys(small, '1'), '"quoted"\n\u2028 __proto__ \ud800', 3_000),
    );
    document = after(
      document,
      addEvidence(
        document,
        inSmall,
        'small:1.1',
        { id: 'constructor', title: '__proto__', address: 'https://a.example' },
        3_000,
      ),
    );
    document = after(
      document,
      addLevel(document, 'capability', { value: 9, name: 'constructor', meaning: '', rubric: '' }),
    );
    const text = writeDocumentFile(document, smallModels);
    expect(writeDocumentFile(document, smallModels)).toBe(text);
    const parsed = parse(text);
    expect(parsed.kind === 'partial' ? parsed.leftOut : parsed.kind).toBe('document');
    if (parsed.kind === 'document')
      expect(writeDocumentFile(parsed.document, smallModels)).toBe(text);
    expect(saidOf(parsed, '1.1')).toEqual(readSaid(document, 'a1', 'small:1.1'));
  });

  it('does not depend on the order in which things were said', () => {
    const one = rated(blank, small, { '1.1': 1, '1.10': 2, '2.1': 3 });
    const two = rated(blank, small, { '2.1': 3, '1.10': 2, '1.1': 1 });
    expect(writeDocumentFile(two, smallModels)).toBe(writeDocumentFile(one, smallModels));
    const shuffled = file(
      {},
      {
        said: {
          'a1/small:2.1': { changed: 5, current: 3 },
          'a1/small:1.1': { current: 1, changed: 5 },
        },
      },
    );
    const sorted = file(
      {},
      {
        said: {
          'a1/small:1.1': { changed: 5, current: 1 },
          'a1/small:2.1': { current: 3, changed: 5 },
        },
      },
    );
    const textOf = (parsed: ParsedFile) =>
      parsed.kind === 'document' ? writeDocumentFile(parsed.document, smallModels) : '';
    expect(textOf(parse(shuffled))).toBe(textOf(parse(sorted)));
  });
});

describe('a refused file', () => {
  it.each([
    [
      'too large',
      () => parse('{}', 10 * 1024 * 1024 + 1),
      { kind: 'too-large' },
      '10.1 MB; at most 10.0 MB',
    ],
    ['empty', () => parse(' \n'), { kind: 'empty' }, 'no text'],
    [
      'too deep',
      () => parse(file({ x: JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`) as unknown })),
      { kind: 'too-deep', limit: 32, line: 1 },
      'more than 32',
    ],
    [
      'not JSON',
      () => parse('{"format": "isotherm-document",\n  "version": one}'),
      { kind: 'not-json', line: 2, column: 14 },
      'line 2, column 14',
    ],
    [
      'cut short',
      () => parse(file().slice(0, 60)),
      { kind: 'cut-short', line: 1, column: 61 },
      'ends at line 1, column 61',
    ],
    [
      'some other JSON',
      () => parse('{"name": "x", "version": 1}'),
      { kind: 'not-isotherm', found: null },
      '.isotherm.json',
    ],
    [
      'a file of something else',
      () => parse('{"format": "other"}'),
      { kind: 'not-isotherm', found: 'other' },
      '"other"',
    ],
    ['a list', () => parse('[1]'), { kind: 'not-isotherm' }, 'format'],
    [
      'a newer format',
      () => parse(file({ version: 7 })),
      { kind: 'newer-format', found: 7, supported: 3 },
      'version 7; this Isotherm reads up to version 3',
    ],
    [
      'no version',
      () => parse(file({ version: '1' })),
      { kind: 'bad-envelope', path: 'version' },
      'version',
    ],
    [
      'tables of the wrong kind',
      () => parse(file({ tables: [] })),
      { kind: 'bad-envelope', path: 'tables' },
      'tables',
    ],
    [
      'a table of the wrong kind',
      () => parse(file({}, { said: 3 })),
      { kind: 'bad-envelope', path: 'tables.said' },
      'tables.said',
    ],
    [
      'models of the wrong kind',
      () => parse(file({ models: [{ title: 'x' }] })),
      { kind: 'bad-envelope', path: 'models' },
      'models',
    ],
    [
      'only unknown models',
      () =>
        parse(file({ models: [{ id: 'x', title: 'Model X' }] }, { models: { x: { order: 0 } } })),
      { kind: 'no-known-model', names: ['Model X'] },
      'Model X',
    ],
    [
      'no assessment',
      () => parse(file({}, { assessments: {} })),
      { kind: 'no-assessment' },
      'assessment',
    ],
  ])('is explained: %s', (_name, read, error, words) => {
    const found = errorOf(read());
    expect(found).toMatchObject(error);
    expect(found.text).toContain(words);
  });

  it('is refused for its size before anything else is looked at', () => {
    expect(errorOf(parse('not json', 99_999_999)).kind).toBe('too-large');
  });

  it('counts brackets outside strings only', () => {
    expect(
      parse(
        file({}, { said: { 'a1/small:1.1': { note: `${'['.repeat(99)}\\"${'{'.repeat(99)}` } } }),
      ).kind,
    ).toBe('document');
  });

  it.each([
    ['{"__proto__": {"polluted": 1}, "format": "isotherm-document"}', '__proto__', 'the top'],
    ['{"format": "isotherm-document", "\\u005f_proto__": 1}', '__proto__', 'the top'],
    [file().replace('"current"', '"__proto__"'), '__proto__', 'tables › said › a1/small:1.1'],
    [file().replace('"a1/small:1.1"', '"constructor"'), 'constructor', 'tables › said'],
    [file({ x: [{ y: { prototype: {} } }] }), 'prototype', 'x › 0 › y'],
  ])('names the hostile key and its place: %s', (text, key, path) => {
    const error = errorOf(parse(text));
    expect(error).toMatchObject({ kind: 'hostile-key', key, path });
    expect(error.text).toContain(path);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('a file of which part can be kept', () => {
  it('keeps the ratings of known elements beside unknown ones', () => {
    const parsed = partOf(
      parse(
        file(
          {},
          {
            said: {
              'a1/small:1.1': { current: 3 },
              'a1/small:9.9': { current: 2 },
              'a1/small:2.1': { current: 8, note: 'Kept' },
            },
          },
        ),
      ),
    );
    expect(saidOf(parsed, '1.1')).toEqual({ current: 3 });
    expect(saidOf(parsed, '2.1')).toEqual({ note: 'Kept' });
    expect(parsed.leftOut).toEqual([
      {
        where: 'tables.said › a1/small:9.9',
        what: '{"current":2}',
        why: 'Small capability model has no element "9.9".',
      },
      {
        where: 'tables.said › a1/small:2.1 › current',
        what: '8',
        why: 'The scale "Capability maturity, 1 to 5" has the levels 1, 2, 3, 4, 5.',
      },
    ]);
  });

  it('measures levels by the scale of the file', () => {
    const levels = [1, 8].map((value) => ({ value, name: `L${value}`, meaning: '', rubric: '' }));
    const parsed = partOf(
      parse(
        file(
          {},
          {
            scales: { capability: { levels } },
            said: { 'a1/small:1.1': { current: 8 }, 'a1/small:2.1': { current: 3 } },
          },
        ),
      ),
    );
    expect(saidOf(parsed, '1.1')).toEqual({ current: 8 });
    expect(parsed.leftOut).toHaveLength(1);
  });

  it('says once that a model is unknown, and how much is said about it', () => {
    const parsed = partOf(
      parse(
        file(
          { models: [{ id: 'x', title: 'Model X' }] },
          {
            models: { small: {}, x: {} },
            said: {
              'a1/x:1': { current: 1 },
              'a1/x:2': { current: 1 },
              'a1/small:1.1': { current: 1 },
            },
          },
        ),
      ),
    );
    expect(parsed.leftOut).toEqual([
      { where: 'tables.models › x', what: 'Model X', why: 'This Isotherm has no such model.' },
      {
        where: 'tables.said › Model X',
        what: 'what is said about 2 of its elements',
        why: 'The model is not in the document.',
      },
    ]);
    expect(saidOf(parsed, '1.1')).toEqual({ current: 1 });
  });

  it.each([
    [
      'an address that runs code',
      { 'evidence:e1': { title: 'T', address: 'javascript:alert(1)' } },
      'http, https or mailto',
    ],
    [
      'an address that holds data',
      { 'evidence:e1': { title: 'T', address: 'data:text/html,x' } },
      'http, https or mailto',
    ],
    ['evidence without a title', { 'evidence:e1': { address: 'https://a.example' } }, 'a title'],
    ['evidence with more in it', { 'evidence:e1': { title: 'T', onclick: 'x' } }, 'nothing else'],
    ['evidence with an odd id', { 'evidence:a b': { title: 'T' } }, 'no column "evidence:a b"'],
    ['a day that does not exist', { 'evidence:e1': { title: 'T', date: '2026-02-30' } }, 'a date'],
    ['a rating as text', { current: '3' }, 'the value of a level'],
    ['a fraction', { current: 2.5 }, 'the value of a level'],
    ['a target that does not apply', { target: 'na' }, 'the value of a level'],
    ['an unknown confidence', { confidence: 'sure' }, '"high", "medium" or "low"'],
    ['a note that is no text', { note: { toString: 'x' } }, 'a text'],
    ['a note that is too long', { note: 'x'.repeat(20_001) }, '1 to 20000'],
    ['a time that is none', { changed: -1 }, 'a time'],
    ['an unknown column', { weight: 3 }, 'no column "weight"'],
    ['null', { current: null }, 'the value of a level'],
  ])('leaves out %s', (_name, columns, why) => {
    const text = file(
      {},
      {
        said: {
          'a1/small:1.1': { ...columns, target: 4, ...('target' in columns ? columns : {}) },
          'a1/small:2.1': { current: 1 },
        },
      },
    );
    const parsed = partOf(parse(text));
    expect(parsed.leftOut).toHaveLength(1);
    expect(parsed.leftOut[0]?.why).toContain(why);
    expect(saidOf(parsed, '2.1')).toEqual({ current: 1 });
    expect(saidOf(parsed, '1.1')).toEqual('target' in columns ? undefined : { target: 4 });
  });

  it.each([
    [
      'a target of a criterion',
      { models: { small: {}, steps: {} }, said: { 'a1/steps:1.1': { target: 1 } } },
      'has no targets',
    ],
    ['a rating of a group', { said: { 'a1/small:1': { current: 3 } } }, 'not rated'],
    [
      'what is said in an unknown assessment',
      { said: { 'b/small:1.1': { current: 3 } } },
      'no assessment "b"',
    ],
    ['an address of no form', { said: { 'small:1.1': { current: 3 } } }, 'An address such as'],
    ['a row of the wrong kind', { said: { 'a1/small:1.1': 3 } }, 'A row with columns'],
    ['an unknown table', { owners: { x: {} } }, 'no such table'],
    ['an unknown scale', { scales: { x: { name: 'X' } } }, 'no such scale'],
    ['levels that make no scale', { scales: { capability: { levels: [] } } }, 'two or more levels'],
    [
      'levels out of order',
      {
        scales: {
          capability: {
            levels: [2, 1].map((value) => ({ value, name: 'x', meaning: '', rubric: '' })),
          },
        },
      },
      'two or more levels',
    ],
    [
      'another row of the document',
      { document: { other: {}, document: { title: 'x' } } },
      'one row',
    ],
    ['an assessment with an odd id', { assessments: { a1: {}, 'a/b': {} } }, 'An id has'],
    [
      'an assessment whose date is none',
      { assessments: { a1: { date: '2026-2-2' } } },
      'a day that exists',
    ],
    [
      'a title that is too long',
      { document: { document: { title: 'x'.repeat(301) } } },
      '1 to 300',
    ],
    ['a place that is none', { models: { small: { order: -1 } } }, 'a place'],
  ])('leaves out %s', (_name, tables, why) => {
    const parsed = partOf(parse(file({}, tables)));
    expect(parsed.leftOut).toHaveLength(1);
    expect(parsed.leftOut[0]?.why).toContain(why);
  });

  it('leaves out a number too large to be one', () => {
    const parsed = partOf(parse(file().replace('"current":3', '"current":1e400,"target":3')));
    expect(saidOf(parsed, '1.1')).toEqual({ target: 3 });
  });

  it('leaves out what no file has', () => {
    expect(partOf(parse(file({ extra: 1 }))).leftOut).toEqual([
      { where: 'extra', what: '1', why: 'There is no such entry in a file.' },
    ]);
  });

  it('is complete in itself: saved, it opens in full', () => {
    const parsed = partOf(
      parse(
        file({ title: 'x' }, { document: {}, said: { 'a1/small:1': { current: 3, note: 'n' } } }),
      ),
    );
    expect(readTitle(parsed.document)).toBe('x');
    expect(readRow(parsed.document, 'said', 'a1/small:1')).toEqual({ note: 'n' });
    expect(parse(writeDocumentFile(parsed.document, smallModels)).kind).toBe('document');
  });

  it('shortens names from the file that go into a sentence', () => {
    const parsed = partOf(
      parse(file({}, { said: { [`a1/small:${'x'.repeat(9_000)}`]: { current: 1 } } })),
    );
    expect(parsed.leftOut[0]?.where.length).toBeLessThan(120);
    expect(parsed.leftOut[0]?.why.length).toBeLessThan(200);
  });
});
