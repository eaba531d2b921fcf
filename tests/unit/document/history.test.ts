import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTitle } from '../../../src/document/create-document';
import { applyEdit, type Edit } from '../../../src/document/edit';
import {
  type History,
  historyOf,
  noHistory,
  recordEdit,
  redoEdit,
  undoEdit,
} from '../../../src/document/history';
import { changedRows, draftRows, noRows, type Rows } from '../../../src/document/rows';
import { blank } from '../../fixtures/perform';

describe('historyOf', () => {
  it('gives what recording one by one gives, for logs that begin anywhere', () => {
    const moves = fc.array(fc.constantFrom('do', 'do', 'join', 'undo', 'redo'), { maxLength: 40 });
    fc.assert(
      fc.property(moves, fc.nat(5), (sequence, skipped) => {
        let history: History = noHistory;
        const log: Edit[] = [];
        for (const move of sequence) {
          const revision = log.length;
          const edit: Edit | null =
            move === 'do' || move === 'join'
              ? step(revision, move === 'join' ? history.done.at(-1)?.revision : undefined)
              : (move === 'undo' ? undoEdit : redoEdit)(history, revision, 0);
          if (edit === null) continue;
          log.push(edit);
          history = recordEdit(history, edit);
        }
        expect(historyOf(log)).toEqual(history);
        const rest = log.slice(skipped);
        expect(historyOf(rest)).toEqual(rest.reduce(recordEdit, noHistory));
      }),
    );
  });
});

/** An edit that counts a cell up, going on with an earlier one or not. */
const step = (revision: number, joins: number | undefined): Edit => ({
  revision: revision + 1,
  label: `Step ${revision}`,
  at: 0,
  writes: [
    {
      cell: { table: 'said', row: 'r', column: `c${revision % 3}` },
      before: revision,
      after: revision + 1,
    },
  ],
  ...(joins !== undefined && { joins }),
});

describe('undoing', () => {
  it('takes back several writes to one cell from the last to the first', () => {
    const cell = { table: 'document', row: 'document', column: 'title' } as const;
    const writes = [
      { cell, before: 'Test', after: 'One' },
      { cell, before: 'One', after: 'Two' },
    ];
    const edit = { revision: 1, label: 'Type', at: 0, writes };
    const undo = undoEdit(recordEdit(noHistory, edit), 1, 0);
    if (undo === null) throw new Error('Nothing to undo.');
    expect(readTitle(applyEdit(applyEdit(blank, edit), undo))).toBe('Test');
  });
});

describe('changedRows', () => {
  const rowsOf = (entries: readonly (readonly [string, number])[], base: Rows = noRows): Rows => {
    const draft = draftRows(base);
    for (const [row, value] of entries) draft.set(row, value < 0 ? undefined : { value });
    return draft.done();
  };

  it('names what was set, changed or taken away, and nothing else', () => {
    const before = rowsOf([
      ['a', 1],
      ['b', 1],
      ['c', 1],
      ...Array.from({ length: 900 }, (_, index) => [`r${index}`, 1] as const),
    ]);
    const after = rowsOf(
      [
        ['a', 2],
        ['b', -1],
        ['d', 1],
      ],
      before,
    );
    expect(changedRows(before, after).sort()).toEqual(['a', 'b', 'd']);
    expect(changedRows(before, before)).toEqual([]);
    expect(changedRows(after, before).sort()).toEqual(['a', 'b', 'd']);
  });
});
