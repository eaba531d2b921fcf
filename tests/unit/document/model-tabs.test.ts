import { describe, expect, it } from 'vitest';
import { createDocument, listModels } from '../../../src/document/create-document';
import { applyWrites, invertWrite } from '../../../src/document/edit';
import { changeAssessment } from '../../../src/document/operations/assessments';
import { addModel, moveModel, removeModel } from '../../../src/document/operations/models';
import { readSaid } from '../../../src/document/said';
import { after, blank, rated, reasonOf } from '../../fixtures/perform';
import { small, staged } from '../../fixtures/small-models';

const ids = (document: typeof blank) => listModels(document).map((model) => model.id);

describe('the models of a document', () => {
  it('stand in the order given, with short title and edition', () => {
    expect(listModels(blank)).toEqual([
      { id: 'small', title: 'Small', edition: '2020' },
      { id: 'steps', title: 'Steps', edition: '2020' },
    ]);
    expect(blank.revision).toBe(0);
  });

  it('can be added at the end, once', () => {
    const one = createDocument({ title: 'One', models: [staged], at: 1 });
    const both = after(one, addModel(one, small));
    expect(ids(both)).toEqual(['steps', 'small']);
    expect(reasonOf(addModel(both, small))).toContain('already');
  });

  it('move among each other and stop at the ends', () => {
    const third = { ...small, id: 'third' };
    const three = after(blank, addModel(blank, third));
    expect(ids(after(three, moveModel(three, 'third', 0)))).toEqual(['third', 'small', 'steps']);
    expect(ids(after(three, moveModel(three, 'small', 1)))).toEqual(['steps', 'small', 'third']);
    expect(ids(after(three, moveModel(three, 'small', 99)))).toEqual(['steps', 'third', 'small']);
    expect(moveModel(three, 'small', 0)).toEqual({ ok: true, writes: [] });
  });

  it('go with what was said about them, and come back with it', () => {
    const document = rated(rated(blank, small, { '1.1': 3 }), staged, { '1.1': 2 });
    const outcome = removeModel(document, 'small');
    const gone = after(document, outcome);
    expect(ids(gone)).toEqual(['steps']);
    expect(readSaid(gone, 'a1', 'small:1.1')).toBeUndefined();
    expect(readSaid(gone, 'a1', 'steps:1.1')).toBeDefined();
    const back = applyWrites(gone, outcome.ok ? outcome.writes.map(invertWrite).toReversed() : []);
    expect(ids(back)).toEqual(['small', 'steps']);
    expect(readSaid(back, 'a1', 'small:1.1')).toEqual(readSaid(document, 'a1', 'small:1.1'));
  });

  it('stay when a frozen assessment speaks of them, and when they are the last', () => {
    const spoken = rated(blank, small, { '1.1': 3 });
    const frozen = after(spoken, changeAssessment(spoken, 'a1', { frozen: true }));
    expect(reasonOf(removeModel(frozen, 'small'))).toContain('frozen');
    expect(reasonOf(removeModel(frozen, 'steps'))).toBeNull();
    const one = createDocument({ title: 'One', models: [staged], at: 1 });
    expect(reasonOf(removeModel(one, 'steps'))).toContain('at least one model');
  });
});
