import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDocument } from '../../../src/document/document';
import { applyEdit, type Edit } from '../../../src/document/edit';
import {
  type History,
  noHistory,
  recordEdit,
  redoEdit,
  undoEdit,
} from '../../../src/document/history';
import { rate } from '../../../src/document/operations/rate';
import { readStored, snapshotOf, storedVersion } from '../../../src/formats/stored-log';
import { writeDocumentFile } from '../../../src/formats/write-document';
import { prototypeState, valueDamage } from '../../fixtures/mutate';
import { blank, inSmall, keys } from '../../fixtures/perform';
import { richDocument } from '../../fixtures/rich-document';
import { small, smallModels } from '../../fixtures/small-models';

const runs = Number(process.env['FUZZ_RUNS'] ?? 2_000);

/** Six edits on a document: four ratings, an undo and a redo; the states after each. */
function story(base = blank) {
  let document = base;
  let history: History = noHistory;
  const log: Edit[] = [];
  const states = [base];
  const take = (edit: Edit | null) => {
    if (edit === null) throw new Error('Nothing to do.');
    document = applyEdit(document, edit);
    history = recordEdit(history, edit);
    log.push(edit);
    states.push(document);
  };
  for (const level of [1, 2, 3, 4]) {
    const outcome = rate(
      document,
      inSmall,
      keys(small, '1.1', '2.1'),
      'current',
      level,
      5_000 + level,
    );
    if (!outcome.ok) throw new Error(outcome.reason);
    take({
      revision: document.revision + 1,
      label: `Rate ${level}`,
      at: level,
      writes: outcome.writes,
    });
  }
  take(undoEdit(history, document.revision, 9));
  take(undoEdit(history, document.revision, 9));
  take(redoEdit(history, document.revision, 9));
  return { log, states, history };
}

const textOf = (document: typeof blank) => writeDocumentFile(document, smallModels);

describe('stored documents', () => {
  const { log, states, history } = story();

  it.each([0, 3, 7])(
    'are rebuilt from the snapshot at revision %i and the whole log',
    (revision) => {
      const read = readStored(
        structuredClone(snapshotOf(states[revision] ?? blank)),
        structuredClone(log),
      );
      if (!read.ok) throw new Error(read.reason);
      expect(read.document.revision).toBe(7);
      expect(textOf(read.document)).toBe(textOf(states[7] ?? blank));
      expect(read.history).toEqual(history);
      expect(read.edits).toEqual(log);
    },
  );

  it('are rebuilt from a snapshot and only the entries after it', () => {
    const read = readStored(snapshotOf(states[4] ?? blank), log.slice(4));
    expect(read.ok && textOf(read.document)).toBe(textOf(states[7] ?? blank));
  });

  it('are rebuilt from a log alone, or from nothing', () => {
    const first = {
      revision: 1,
      label: 'Begin',
      at: 1,
      writes: [{ cell: { table: 'document', row: 'document', column: 'title' }, after: 'T' }],
    };
    expect(readStored(null, [first])).toMatchObject({ ok: true, edits: [first] });
    expect(readStored(null, [])).toMatchObject({ ok: true, document: emptyDocument });
  });

  it('keep which edit goes on with which', () => {
    const title = (revision: number, before: string, after: string) => ({
      revision,
      label: 'Rename',
      at: 1,
      writes: [
        { cell: { table: 'document' as const, row: 'document', column: 'title' }, before, after },
      ],
    });
    const typed = [title(1, 'Test', 'A'), { ...title(2, 'A', 'AB'), joins: 1 }];
    const read = readStored(snapshotOf(blank), typed);
    expect(read.ok && read.edits).toEqual(typed);
    expect(read.ok && read.history.done).toEqual([title(1, 'Test', 'AB')]);
    expect(
      readStored(snapshotOf(blank), [{ ...title(1, 'Test', 'A'), joins: 1, undoes: 1 }]).ok,
    ).toBe(false);
    expect(readStored(snapshotOf(blank), [{ ...title(1, 'Test', 'A'), joins: '1' }]).ok).toBe(
      false,
    );
  });

  it('name no column that could reach a prototype', () => {
    const cell = { table: 'said', row: 'a1/small:1.1', column: '__proto__' };
    const edit = {
      revision: 1,
      label: 'Attack',
      at: 1,
      writes: [{ cell, after: { polluted: 1 } }],
    };
    expect(readStored(snapshotOf(blank), [edit])).toMatchObject({ ok: false });
  });

  it('hold everything that a document can', () => {
    const rich = richDocument();
    const read = readStored(structuredClone(snapshotOf(rich)), []);
    expect(read.ok && textOf(read.document)).toBe(textOf(rich));
  });

  it.each([
    [
      'a snapshot of a newer version',
      () => readStored({ ...snapshotOf(blank), version: storedVersion + 1 }, []),
      `newer Isotherm (version ${storedVersion + 1}`,
    ],
    ['a snapshot without a version', () => readStored({ revision: 0, tables: {} }, []), 'version'],
    ['a snapshot of a wrong kind', () => readStored('text', []), 'not an object'],
    [
      'a table of another version',
      () => readStored({ version: 1, revision: 0, tables: { owners: {} } }, []),
      '"owners"',
    ],
    [
      'an entry that is no edit',
      () => readStored(snapshotOf(blank), [log[0], { revision: 2 }]),
      'Entry 2',
    ],
    [
      'a log with a hole',
      () => readStored(snapshotOf(blank), [log[0], log[2]]),
      'from revision 1 to 3',
    ],
    [
      'a log that begins too late',
      () => readStored(snapshotOf(blank), log.slice(1)),
      'does not follow revision 0',
    ],
    [
      'an edit that does not fit',
      () => readStored(snapshotOf(blank), [log[0], { ...log[0], revision: 2 }]),
      'does not hold what the edit expects',
    ],
  ])('are refused with a reason: %s', (_name, read, reason) => {
    const result = read();
    expect(result.ok ? '' : result.reason).toContain(reason);
  });

  it(`that are damaged never throw and reach no prototype, ${runs} times`, {
    timeout: 3_600_000,
  }, () => {
    const before = prototypeState();
    let kept = 0;
    fc.assert(
      fc.property(
        fc.array(valueDamage, { minLength: 1, maxLength: 3 }),
        fc.nat(7),
        (all, revision) => {
          const stored = structuredClone({ snapshot: snapshotOf(states[revision] ?? blank), log });
          const damaged = all.reduce((now: unknown, damage) => damage(now), stored) as {
            snapshot?: unknown;
            log?: unknown;
          } | null;
          const entries = Array.isArray(damaged?.log) ? (damaged.log as unknown[]) : [];
          const read = readStored(damaged?.snapshot, entries);
          if (prototypeState() !== before) throw new Error('A prototype was touched.');
          if (!read.ok) {
            expect(read.reason).toMatch(/\.$/);
            return;
          }
          kept += 1;
          const again = readStored(structuredClone(snapshotOf(read.document)), []);
          expect(again.ok && snapshotOf(again.document)).toEqual(snapshotOf(read.document));
          expect(() => textOf(read.document)).not.toThrow();
        },
      ),
      { numRuns: runs, seed: 20261122 },
    );
    expect(kept).toBeGreaterThan(runs / 50);
    expect(kept).toBeLessThan(runs);
  });
});
