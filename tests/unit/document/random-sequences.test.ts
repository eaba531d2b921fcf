import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/create-document';
import { type Document, tableNames } from '../../../src/document/document';
import {
  applyEdit,
  applyWrites,
  type Edit,
  invertWrite,
  type Write,
} from '../../../src/document/edit';
import {
  type History,
  noHistory,
  recordEdit,
  redoEdit,
  undoEdit,
} from '../../../src/document/history';
import { parseDocumentFile } from '../../../src/formats/parse-document';
import { readStored, type StoredSnapshot, snapshotOf } from '../../../src/formats/stored-log';
import { writeDocumentFile } from '../../../src/formats/write-document';
import { type Step, steps } from '../../fixtures/random-steps';
import { small, smallModels, staged } from '../../fixtures/small-models';

// By hand: PROPERTY_RUNS=10000 npx vitest run tests/unit/document/random-sequences.test.ts
const runs = Number(process.env['PROPERTY_RUNS'] ?? 300);

const textOf = (document: Document): string => writeDocumentFile(document, smallModels);

interface Session {
  document: Document;
  history: History;
  log: Edit[];
  snapshot: StoredSnapshot;
}

function begin(): Session {
  const document = createDocument({ title: 'Random', models: [small, staged], at: 1_000 });
  return { document, history: noHistory, log: [], snapshot: structuredClone(snapshotOf(document)) };
}

function take(session: Session, edit: Edit): void {
  const base = session.document;
  const looks = edit.revision % 8 === 0;
  const before = looks ? textOf(base) : '';
  session.document = applyEdit(base, edit);
  if (looks) expect(textOf(base)).toBe(before);
  session.history = recordEdit(session.history, edit);
  session.log.push(structuredClone(edit));
}

function perform(session: Session, step: Step, index: number): void {
  const { document, history } = session;
  const at = 1_000 + index;
  const revision = document.revision;
  if (step.kind === 'operation') {
    const outcome = step.run(document, at);
    if (!outcome.ok) expect(outcome.reason).toMatch(/[a-z].*[.!]$/s);
    else if (outcome.writes.length > 0) {
      take(session, { revision: revision + 1, label: step.name, at, writes: outcome.writes });
    }
  } else if (step.kind === 'undo' || step.kind === 'redo') {
    const edit = (step.kind === 'undo' ? undoEdit : redoEdit)(history, revision, at);
    if (edit !== null) take(session, edit);
  } else if (step.kind === 'reload') {
    reload(session, index % 2 === 0);
  } else {
    expectReopens(document);
  }
}

function reload(session: Session, keepsSnapshot: boolean): void {
  const read = readStored(session.snapshot, session.log);
  if (!read.ok) throw new Error(read.reason);
  expect(textOf(read.document)).toBe(textOf(session.document));
  expect(read.document.revision).toBe(session.document.revision);
  expect(read.history).toEqual(session.history);
  session.document = read.document;
  session.history = read.history;
  if (keepsSnapshot) session.snapshot = structuredClone(snapshotOf(read.document));
}

function expectReopens(document: Document): void {
  const text = textOf(document);
  const parsed = parseDocumentFile(text, { size: text.length, knownModels: smallModels });
  expect(parsed.kind === 'partial' ? parsed.leftOut : parsed.kind).toBe('document');
  if (parsed.kind === 'document') expect(textOf(parsed.document)).toBe(text);
}

describe('random sequences of operations', () => {
  it(`undo, redo, reload and reopen to the same bytes, ${runs} times 50 steps`, {
    timeout: 3_600_000,
  }, () => {
    let operations = 0;
    fc.assert(
      fc.property(fc.array(steps, { minLength: 50, maxLength: 50 }), (sequence) => {
        const session = begin();
        const first = textOf(session.document);
        sequence.forEach((step, index) => perform(session, step, index));
        operations += session.log.length;
        expectReopens(session.document);
        const last = textOf(session.document);
        const depth = session.history.done.length;
        for (let index = 0; index < depth; index += 1)
          perform(session, { kind: 'undo' }, 100 + index);
        expect(textOf(session.document)).toBe(first);
        for (let index = 0; index < depth; index += 1)
          perform(session, { kind: 'redo' }, 200 + index);
        expect(textOf(session.document)).toBe(last);
        reload(session, false);
      }),
      { numRuns: runs, seed: 20261122 },
    );
    // Sequences that refuse everything would prove nothing.
    expect(operations).toBeGreaterThan(runs * 15);
  });

  it('writes applied and taken back leave the document as it was', () => {
    const json = fc.oneof(
      fc.integer(),
      fc.string({ maxLength: 3 }),
      fc.boolean(),
      fc.constant(undefined),
    );
    const cell = fc.record({
      table: fc.constantFrom(...tableNames),
      row: fc.constantFrom('a', 'b', '__proto__', 'constructor'),
      column: fc.constantFrom('x', 'y', '__proto__'),
    });
    const change = fc.array(fc.tuple(cell, json), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(change, change, (base, changes) => {
        const start = applyWrites(begin().document, chain(base));
        const writes = chain(changes, base);
        const there = applyWrites(start, writes);
        const back = applyWrites(there, writes.map(invertWrite).toReversed());
        expect(plainOf(back)).toEqual(plainOf(start));
        expect(writes.map(invertWrite).map(invertWrite)).toEqual(writes);
      }),
      { numRuns: runs, seed: 20261122 },
    );
  });
});

/** Writes with the right `before`, given what was written earlier. */
function chain(
  changes: readonly (readonly [Write['cell'], Write['after']])[],
  earlier: readonly (readonly [Write['cell'], Write['after']])[] = [],
): Write[] {
  const held = new Map<string, Write['after']>();
  const name = ({ table, row, column }: Write['cell']) => `${table}/${row}/${column}`;
  for (const [cell, after] of earlier) held.set(name(cell), after);
  return changes.map(([cell, after]) => {
    const before = held.get(name(cell));
    held.set(name(cell), after);
    return { cell, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
  });
}

const plainOf = (document: Document): unknown =>
  tableNames.map((name) => {
    const rows = document.tables[name];
    return [
      name,
      rows.size,
      rows.shards
        .flatMap((shard) => [...shard])
        .map(([row, held]) => [row, Object.entries(held).sort()])
        .sort(),
    ];
  });
