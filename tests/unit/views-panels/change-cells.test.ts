import { describe, expect, test } from 'vitest';
import { createDocument } from '../../../src/document/create-document';
import { applyWrites } from '../../../src/document/edit';
import { combine } from '../../../src/document/operations/combine';
import { setNote } from '../../../src/document/operations/note';
import type { Outcome } from '../../../src/document/operations/outcome';
import { rate } from '../../../src/document/operations/rate';
import { readSaid } from '../../../src/document/said';
import { createModel } from '../../../src/model/model';
import { capabilityFile } from '../model/samples';

const model = createModel(capabilityFile);
const place = { model, assessment: 'a1' };
const start = createDocument({ title: 'T', models: [model], at: 0 });

const written = (outcome: Outcome) => {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.writes;
};

describe('several operations as one', () => {
  test('write each cell once, and the time of each row once', () => {
    const outcome = combine(start, [
      (document) => rate(document, place, ['small:1.1'], 'current', 2, 500),
      (document) => rate(document, place, ['small:1.1', 'small:1.10'], 'target', 4, 500),
      (document) => setNote(document, place, ['small:1.1'], 'n', 500),
      (document) => rate(document, place, ['small:1.1'], 'current', 3, 500),
    ]);
    const writes = written(outcome);
    expect(writes.map(({ cell, after }) => [cell.row, cell.column, after])).toEqual([
      ['a1/small:1.1', 'current', 3],
      ['a1/small:1.1', 'changed', 500],
      ['a1/small:1.1', 'target', 4],
      ['a1/small:1.10', 'target', 4],
      ['a1/small:1.10', 'changed', 500],
      ['a1/small:1.1', 'note', 'n'],
    ]);
    const after = applyWrites(start, writes);
    expect(readSaid(after, 'a1', 'small:1.1')).toEqual({
      current: 3,
      target: 4,
      note: 'n',
      changed: 500,
    });
  });

  test('are refused as a whole', () => {
    const outcome = combine(start, [
      (document) => rate(document, place, ['small:1.1'], 'current', 2, 500),
      (document) => rate(document, place, ['small:1.1'], 'current', 9, 500),
    ]);
    expect(outcome).toMatchObject({ ok: false });
  });
});
