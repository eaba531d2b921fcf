import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listAssessments } from '../../../src/document/create-document';
import { type Document, listRows, readCell, readRow } from '../../../src/document/document';
import { changeAssessment, removeAssessment } from '../../../src/document/operations/assessments';
import type { Outcome } from '../../../src/document/operations/outcome';
import { rate } from '../../../src/document/operations/rate';
import { changeRule } from '../../../src/document/operations/rules';
import { type Rating, readSaid } from '../../../src/document/said';
import { writeDocumentFile } from '../../../src/formats/write-document';
import { newDocument } from '../../../src/workspace/documents';
import { perform, whyNotEdit } from '../../../src/workspace/editing';
import { keepWhatIf, keepWhatIfAs } from '../../../src/workspace/keep-what-if';
import { saveDocumentFile } from '../../../src/workspace/saving-file';
import { standingOf } from '../../../src/workspace/standing';
import {
  keptDocument,
  leaveWhatIf,
  returnToWhatIf,
  startWhatIf,
  whyNotKeep,
  whyNotReturn,
} from '../../../src/workspace/what-if';
import { editedBy, type Workspace } from '../../../src/workspace/workspace';
import { keys } from '../../fixtures/perform';
import { type Step, steps } from '../../fixtures/random-steps';
import { smallModels, staged } from '../../fixtures/small-models';
import { noon, openSmallWorkspace } from '../../fixtures/small-workspace';

const state = (workspace: Workspace) => workspace.store.getState();
const bytes = (document: Document): string => writeDocumentFile(document, smallModels);

/** The document behind a what-if. */
function stored({ keeper }: Workspace): Document {
  if (keeper === null) throw new Error('Nothing is open.');
  return keeper.session.state().document;
}

const does = (workspace: Workspace, label: string, operate: (document: Document) => Outcome) =>
  perform(workspace, label, operate(state(workspace).document));
const answer = (workspace: Workspace, id: string, rating: Rating | undefined) =>
  does(workspace, `Rate ${id}`, (document) =>
    rate(document, { model: staged, assessment: 'a1' }, keys(staged, id), 'current', rating, noon),
  );
const answered = (document: Document, id: string) =>
  readSaid(document, 'a1', keys(staged, id)[0] ?? '')?.['current'];

async function opened(): Promise<Workspace> {
  const { workspace } = await openSmallWorkspace();
  return workspace;
}

/** Runs random steps on what is edited now; what is refused does nothing. */
function play(workspace: Workspace, list: readonly Step[]): void {
  for (const step of list) {
    if (step.kind === 'undo') editedBy(workspace)?.undo();
    if (step.kind === 'redo') editedBy(workspace)?.redo();
    if (step.kind !== 'operation') continue;
    const outcome = step.run(state(workspace).document, noon);
    if (outcome.ok) perform(workspace, step.name, outcome);
  }
}

/** Steps that can be taken in a what-if: assessments are not managed there. */
const tries = steps.filter((step) => step.kind !== 'operation' || !step.name.startsWith('assess'));
/** Steps before it, which leave its assessment as one that can be written. */
const befores = steps.filter((step) => step.kind !== 'operation' || step.name !== 'assessment');

/** Everything but when it was said: a row that holds nothing else says nothing. */
function undated(document: Document): unknown {
  const file = JSON.parse(bytes(document)) as {
    tables: { said: { [row: string]: { changed?: number } } };
  };
  for (const [address, row] of Object.entries(file.tables.said)) {
    delete row.changed;
    if (Object.keys(row).length === 0) delete file.tables.said[address];
  }
  return file;
}

describe('a what-if', () => {
  it('that is left changes nothing of the document, byte for byte', async () => {
    const list = fc.array(befores, { maxLength: 12 });
    const tried = fc.array(tries, { maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(list, tried, async (before, done) => {
        const workspace = await opened();
        play(workspace, before);
        const kept = bytes(stored(workspace));
        const { history } = state(workspace);
        startWhatIf(workspace);
        play(workspace, done);
        expect(bytes(stored(workspace))).toBe(kept);
        expect(bytes(keptDocument(state(workspace)))).toBe(kept);
        leaveWhatIf(workspace);
        expect(bytes(state(workspace).document)).toBe(kept);
        expect(state(workspace).history).toEqual(history);
        expect(state(workspace).whatIf).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('that is kept is the same as doing it in the document, in one step to undo', async () => {
    const list = fc.array(befores, { maxLength: 12 });
    const tried = fc.array(
      tries.filter(({ kind }) => kind === 'operation'),
      { maxLength: 25 },
    );
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(list, tried, async (before, edits) => {
        const [here, there] = await Promise.all([opened(), opened()]);
        for (const workspace of [here, there]) play(workspace, before);
        const start = bytes(stored(here));
        startWhatIf(here);
        play(here, edits);
        const reason = whyNotKeep(here, { asNew: false });
        keepWhatIf(here);
        play(there, edits);
        if (reason === null) {
          kept += 1;
          expect(undated(stored(here))).toEqual(undated(stored(there)));
          expect(state(here).history.done.at(-1)?.label).toMatch(/^Keep what-if: \d/);
          editedBy(here)?.undo();
        }
        expect(bytes(stored(here))).toBe(start);
      }),
      { numRuns: 60 },
    );
    expect(kept).toBeGreaterThan(20);
  });

  it('shows what it leads to, beside what is kept', async () => {
    const workspace = await opened();
    answer(workspace, '1.1', 2);
    startWhatIf(workspace);
    answer(workspace, '1.2', 2);
    const now = state(workspace);
    expect(standingOf(now, staged)?.reached).toBe(1);
    expect(standingOf(now, staged, 'a1', keptDocument(now))?.reached).toBe(0);
    expect(now.whatIf?.tried).toEqual({ answers: 1, others: 0 });
    answer(workspace, '1.2', undefined);
    expect(state(workspace).whatIf?.tried).toEqual({ answers: 0, others: 0 });
    expect(whyNotKeep(workspace, { asNew: false })).toBe('Nothing has been tried yet.');
  });

  it('has undo and redo of its own', async () => {
    const workspace = await opened();
    answer(workspace, '1.1', 2);
    startWhatIf(workspace);
    expect(editedBy(workspace)?.undo()).toBeNull();
    answer(workspace, '1.1', 0);
    editedBy(workspace)?.undo();
    expect(answered(state(workspace).document, '1.1')).toBe(2);
    editedBy(workspace)?.redo();
    expect(answered(state(workspace).document, '1.1')).toBe(0);
    leaveWhatIf(workspace);
    expect(state(workspace).history.done.at(-1)?.label).toBe('Rate 1.1');
  });

  it('bears a name of its own, which no other assessment has', async () => {
    const workspace = await opened();
    startWhatIf(workspace);
    answer(workspace, '1.1', 2);
    expect(listAssessments(state(workspace).document).map(({ name }) => name)).toEqual([
      'What if, 22 November 2026',
    ]);
    keepWhatIfAs(workspace);
    startWhatIf(workspace);
    expect(listAssessments(state(workspace).document).map(({ name }) => name)).toContain(
      'What if, 22 November 2026 (2)',
    );
    leaveWhatIf(workspace);
    const names = listAssessments(stored(workspace)).map(({ name }) => name);
    expect(names).toEqual(['', 'What if, 22 November 2026']);
  });

  it('can be kept as a new assessment, which is then shown; the old one stays', async () => {
    const workspace = await opened();
    answer(workspace, '1.1', 2);
    const kept = bytes(stored(workspace));
    startWhatIf(workspace);
    answer(workspace, '1.2', 2);
    does(workspace, 'Change rule', (document) => changeRule(document, staged, { threshold: 90 }));
    keepWhatIfAs(workspace);
    const { document, assessment, whatIf } = state(workspace);
    expect(whatIf).toBeNull();
    expect(assessment).not.toBe('a1');
    expect(answered(document, '1.2')).toBeUndefined();
    expect(readSaid(document, assessment, keys(staged, '1.2')[0] ?? '')?.['current']).toBe(2);
    expect(readSaid(document, assessment, keys(staged, '1.1')[0] ?? '')?.['current']).toBe(2);
    expect(readCell(document, { table: 'rules', row: 'steps', column: 'threshold' })).toBe(90);
    editedBy(workspace)?.undo();
    expect(bytes(stored(workspace))).toBe(kept);
    expect(state(workspace).assessment).toBe('a1');
  });

  it('tries a frozen assessment, but is not kept in it', async () => {
    const workspace = await opened();
    does(workspace, 'Freeze', (document) => changeAssessment(document, 'a1', { frozen: true }));
    expect(answer(workspace, '1.1', 2)).toBe(false);
    startWhatIf(workspace);
    expect(answer(workspace, '1.1', 2)).toBe(true);
    expect(whyNotKeep(workspace, { asNew: false })).toContain('frozen');
    keepWhatIf(workspace);
    expect(state(workspace).whatIf).not.toBeNull();
    expect(state(workspace).message).toMatchObject({ kind: 'problem' });
    expect(whyNotKeep(workspace, { asNew: true })).toBeNull();
    keepWhatIfAs(workspace);
    expect(answered(stored(workspace), '1.1')).toBeUndefined();
    expect(readRow(stored(workspace), 'assessments', 'a1')?.['frozen']).toBe(true);
  });

  it('leaves alone what was written meanwhile', async () => {
    const workspace = await opened();
    answer(workspace, '1.1', 2);
    startWhatIf(workspace);
    answer(workspace, '1.2', 2);
    const outcome = rate(
      stored(workspace),
      { model: staged, assessment: 'a1' },
      keys(staged, '1.1', '2.1'),
      'current',
      1,
      noon,
    );
    if (outcome.ok) workspace.keeper?.session.commit('Elsewhere', outcome.writes);
    expect(answered(state(workspace).document, '2.1')).toBeUndefined();
    expect(answered(keptDocument(state(workspace)), '2.1')).toBe(1);
    keepWhatIf(workspace);
    expect(['1.1', '1.2', '2.1'].map((id) => answered(stored(workspace), id))).toEqual([1, 2, 1]);
  });

  it('is not kept where its assessment is gone', async () => {
    const workspace = await opened();
    startWhatIf(workspace);
    answer(workspace, '1.1', 2);
    keepWhatIfAs(workspace);
    startWhatIf(workspace);
    const { assessment } = state(workspace);
    does(workspace, 'Rate', (document) =>
      rate(document, { model: staged, assessment }, keys(staged, '1.2'), 'current', 2, noon),
    );
    const gone = removeAssessment(stored(workspace), assessment);
    if (gone.ok) workspace.keeper?.session.commit('Elsewhere', gone.writes);
    expect(whyNotKeep(workspace, { asNew: false })).toContain('no longer in the document');
    keepWhatIf(workspace);
    expect(listRows(stored(workspace), 'said').filter((row) => !row.startsWith('a1/'))).toEqual([]);
    leaveWhatIf(workspace);
    expect(state(workspace).assessment).toBe('a1');
  });

  it('is tried in a tab that only follows, and not kept there', async () => {
    const workspace = await opened();
    workspace.store.setState({ role: 'follower' });
    expect(whyNotEdit(workspace)).toContain('another tab');
    startWhatIf(workspace);
    workspace.store.setState({ role: 'follower' });
    expect(whyNotEdit(workspace)).toBeNull();
    expect(answer(workspace, '1.1', 2)).toBe(true);
    workspace.store.setState({ role: 'follower' });
    for (const asNew of [false, true])
      expect(whyNotKeep(workspace, { asNew })).toContain('another tab');
  });

  it('can be had back after it was left, also from another document', async () => {
    const workspace = await opened();
    const first = state(workspace).documentId;
    expect(whyNotReturn(workspace)).toBe('No what-if was left.');
    startWhatIf(workspace);
    leaveWhatIf(workspace);
    expect(whyNotReturn(workspace)).toBe('No what-if was left.');
    startWhatIf(workspace);
    answer(workspace, '1.1', 2);
    leaveWhatIf(workspace);
    expect(state(workspace).message?.action?.label).toBe('Back to it');
    await returnToWhatIf(workspace);
    expect(answered(state(workspace).document, '1.1')).toBe(2);
    await newDocument(workspace, 'Other');
    expect(state(workspace).whatIf).toBeNull();
    expect(answered(state(workspace).document, '1.1')).toBeUndefined();
    await returnToWhatIf(workspace);
    expect(state(workspace).documentId).toBe(first);
    expect(state(workspace).whatIf?.tried.answers).toBe(1);
    editedBy(workspace)?.undo();
    expect(answered(state(workspace).document, '1.1')).toBeUndefined();
    expect(answered(stored(workspace), '1.1')).toBeUndefined();
  });

  it('never reaches a saved file', async () => {
    const { workspace, tab } = await openSmallWorkspace();
    startWhatIf(workspace);
    answer(workspace, '1.1', 2);
    await saveDocumentFile(workspace);
    const text = await tab.saved.at(-1)?.content.text();
    expect(text).toBe(bytes(stored(workspace)));
  });
});
