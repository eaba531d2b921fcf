import { describe, expect, it } from 'vitest';
import { createRun } from '../../../src/app/run-command';
import type { Command } from '../../../src/commands/command';
import { assessmentName, listAssessments } from '../../../src/document/create-document';
import { readSaid } from '../../../src/document/said';
import { exporter as json } from '../../../src/formats/exporters/json.exporter';
import { newDocument, openDocument } from '../../../src/workspace/documents';
import { whyNotSay } from '../../../src/workspace/editing';
import { keepView } from '../../../src/workspace/kept-view';
import type { Workspace } from '../../../src/workspace/workspace';
import { exportOptions, exportSubject, notingTools } from '../../fixtures/export-subject';
import { keys } from '../../fixtures/perform';
import { small } from '../../fixtures/small-models';
import { openSmallWorkspace } from '../../fixtures/small-workspace';

const commands = Object.values(
  import.meta.glob<readonly Command[]>('../../../src/commands/*.commands.ts', {
    eager: true,
    import: 'commands',
  }),
).flat();

const state = (workspace: Workspace) => workspace.store.getState();
const names = (workspace: Workspace): string[] =>
  listAssessments(state(workspace).document).map(assessmentName);
const told = (workspace: Workspace): string => state(workspace).message?.text ?? '';

/** Settles once what a command loads is there and has run. */
async function loaded(): Promise<void> {
  await import('../../../src/commands/manage-assessments');
  await new Promise((resolve) => setTimeout(resolve));
}

/** A workspace with the first assessment named A, and its commands. */
async function opened() {
  const { workspace, tab } = await openSmallWorkspace();
  keepView(workspace);
  const start = createRun(workspace, commands);
  const run = async (id: string, argument?: unknown) => {
    start(id, argument);
    await loaded();
  };
  const add = (name: string, more: object = {}) =>
    run('add-assessment', { name, subject: '', date: '', from: null, names: {}, ...more });
  const rates = (value: number, ...ids: string[]) =>
    run('rate', { measure: 'current', value, keys: keys(small, ...ids) });
  const current = (id: string) =>
    readSaid(state(workspace).document, state(workspace).assessment, keys(small, id)[0] ?? '')?.[
      'current'
    ];
  return { workspace, tab, run, add, rates, current };
}

describe('assessments', () => {
  it('are added with the first one named in the same step, and shown', async () => {
    const { workspace, run, add, rates, current } = await opened();
    expect(names(workspace)).toEqual(['First assessment']);
    await rates(3, '1.1');
    await add('B', { names: { a1: '' } });
    expect(told(workspace)).toContain('needs a name');
    await add('B', { names: { a1: 'A' } });
    expect(names(workspace)).toEqual(['A', 'B']);
    expect(current('1.1')).toBeUndefined();
    await run('undo');
    expect(names(workspace)).toEqual(['First assessment']);
    expect(state(workspace).assessment).toBe('a1');
    expect(current('1.1')).toBe(3);
    await run('redo');
    expect(names(workspace)).toEqual(['A', 'B']);
  });

  it('are copied whole, renamed, dated, and told apart by name', async () => {
    const { workspace, run, add, rates, current } = await opened();
    await rates(3, '1.1');
    await add('B', { names: { a1: 'A' }, from: 'a1', date: '2026-11-22' });
    expect(current('1.1')).toBe(3);
    const id = state(workspace).assessment;
    await run('change-assessment', { id, change: { name: ' A ' } });
    expect(told(workspace)).toBe('There is an assessment "A" already.');
    await run('change-assessment', { id, change: { name: 'North', subject: 'North site' } });
    expect(listAssessments(state(workspace).document)[1]).toEqual({
      id,
      name: 'North',
      subject: 'North site',
      date: '2026-11-22',
      frozen: false,
    });
    expect(state(workspace).history.done.at(-1)?.label).toBe('Rename assessment B');
  });

  it('that are frozen refuse every way to change what they say', async () => {
    const { workspace, run, rates, current } = await opened();
    await rates(3, '1.1');
    await run('change-assessment', { id: 'a1', change: { frozen: true } });
    expect(whyNotSay(workspace)).toContain('frozen');
    const before = state(workspace).document;
    const [key = ''] = keys(small, '1.1');
    workspace.store.setState({ selection: new Set([key]), focus: key });
    for (const [id, argument] of [
      ['rate', { measure: 'target', value: 2, keys: [key] }],
      ['rate-2', undefined],
      ['target-4', undefined],
      ['rate-na', undefined],
      ['rate-clear', undefined],
      ['target-clear', undefined],
      ['set-note', { text: 'x' }],
      ['set-confidence', { value: 'high' }],
      ['add-evidence', { evidence: { title: 'x' } }],
      ['change-cells', { label: 'x', changes: [{ key, column: 'note', value: 'x' }] }],
      ['remove-assessment', { id: 'a1' }],
    ] as const) {
      workspace.store.setState({ message: null });
      await run(id, argument);
      expect(told(workspace), id).toContain('frozen');
    }
    workspace.store.setState({ brush: { measure: 'current', value: 1 }, message: null });
    await run('stroke', { keys: [key], start: true });
    await run('end-stroke');
    expect(told(workspace)).toContain('frozen');
    expect(state(workspace).document).toBe(before);
    await run('change-assessment', { id: 'a1', change: { frozen: false } });
    await rates(2, '1.1');
    expect(current('1.1')).toBe(2);
  });

  it('give their answers to another: those of the selection, or all', async () => {
    const { workspace, run, add, rates, current } = await opened();
    await rates(3, '1.1', '1.10', '2.1');
    await add('B', { names: { a1: 'A' } });
    workspace.store.setState({ selection: new Set(keys(small, '1.1', '2.2')) });
    await run('copy-from-assessment', { from: 'a1', scope: 'selection' });
    expect(told(workspace)).toContain('1 of 2 passed over');
    expect(['1.1', '1.10', '2.1'].map(current)).toEqual([3, undefined, undefined]);
    await run('copy-from-assessment', { from: 'a1', scope: 'model' });
    expect(['1.1', '1.10', '2.1'].map(current)).toEqual([3, 3, 3]);
    await run('undo');
    await run('undo');
    expect(current('1.1')).toBeUndefined();
  });

  it('that are removed come back by the undo of the message, as long as it is the last step', async () => {
    const { workspace, run, add, rates, current } = await opened();
    await add('B', { names: { a1: 'A' } });
    await rates(4, '1.1');
    const id = state(workspace).assessment;
    await run('remove-assessment', { id });
    expect(told(workspace)).toBe('Removed "B".');
    expect(state(workspace).assessment).toBe('a1');
    state(workspace).message?.action?.run();
    expect(names(workspace)).toEqual(['A', 'B']);
    await run('set-assessment', id);
    expect(current('1.1')).toBe(4);
    await run('remove-assessment', { id });
    const undo = state(workspace).message?.action;
    await rates(1, '1.1');
    undo?.run();
    expect(names(workspace)).toEqual(['A']);
    expect(told(workspace)).toContain('More was done since');
    expect(current('1.1')).toBe(1);
  });

  it('are chosen among those of the document, and remembered with it', async () => {
    const { workspace, run, add } = await opened();
    const first = state(workspace).documentId ?? '';
    await add('B', { names: { a1: 'A' } });
    const b = state(workspace).assessment;
    await run('next-assessment');
    expect(state(workspace).assessment).toBe('a1');
    await run('next-assessment');
    expect(state(workspace).assessment).toBe(b);
    await run('set-assessment', 'nowhere');
    expect(state(workspace).assessment).toBe(b);
    await workspace.keeper?.session.flush();
    await newDocument(workspace, 'Other');
    expect(state(workspace).assessment).toBe('a1');
    await add('C', { names: { a1: 'A' } });
    await openDocument(workspace, first);
    expect(state(workspace).assessment).toBe(b);
  });

  it('are neither chosen nor managed in a what-if', async () => {
    const { workspace, run, add } = await opened();
    await add('B', { names: { a1: 'A' } });
    const b = state(workspace).assessment;
    await run('what-if');
    for (const [id, argument] of [
      ['set-assessment', 'a1'],
      ['next-assessment', undefined],
      ['remove-assessment', { id: 'a1' }],
      ['change-assessment', { id: 'a1', change: { name: 'C' } }],
    ] as const) {
      workspace.store.setState({ message: null });
      await run(id, argument);
      expect(told(workspace), id).toContain('Leave the what-if first');
    }
    expect(state(workspace).assessment).toBe(b);
    await run('what-if');
    expect(names(workspace)).toEqual(['A', 'B']);
  });

  it('are exported all, or one alone', async () => {
    const { workspace, add, rates } = await opened();
    await rates(3, '1.1');
    await add('B', { names: { a1: 'A' } });
    await rates(4, '1.1');
    const { document, assessment } = state(workspace);
    const subject = exportSubject(document, small, { assessment });
    const write = async (assessments: 'one' | 'all') => {
      const blob = await json.run(subject, { ...exportOptions, assessments }, notingTools());
      return JSON.parse(await blob.text()) as {
        readonly tables: { readonly [table: string]: { readonly [row: string]: object } };
      };
    };
    const all = (await write('all')).tables;
    expect(Object.keys(all['assessments'] ?? {}).sort()).toEqual(['a1', assessment].sort());
    expect(Object.keys(all['said'] ?? {})).toHaveLength(2);
    const one = (await write('one')).tables;
    expect(one['assessments']).toEqual({ [assessment]: expect.objectContaining({ name: 'B' }) });
    expect(Object.keys(one['said'] ?? {})).toEqual([`${assessment}/small:1.1`]);
    expect(one['models']).toEqual(all['models']);
  });
});
