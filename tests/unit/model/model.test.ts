import { describe, expect, it } from 'vitest';
import { createModel, elementKey, modelOfKey } from '../../../src/model/model';
import { capabilityFile, stagedFile } from './samples';

describe('createModel', () => {
  it('lists a capability model in its own order, with keys that name the model', () => {
    const model = createModel(capabilityFile);
    expect(model.elements.map((element) => [element.key, element.kind, element.depth])).toEqual([
      ['small:1.0', 'group', 0],
      ['small:1.1', 'capability', 1],
      ['small:1.1.1', 'capability', 2],
      ['small:1.10', 'capability', 1],
    ]);
    expect(model.roots).toEqual(['small:1.0']);
    expect(model.byKey.get('small:1.0')?.children).toEqual(['small:1.1', 'small:1.10']);
  });

  it('counts as leaves what is rated and contains nothing', () => {
    expect(createModel(capabilityFile).leaves).toEqual(['small:1.1.1', 'small:1.10']);
    expect(createModel(stagedFile).leaves).toEqual(['steps:1.1']);
  });

  it('puts the highest stage first and never rates the floor', () => {
    const model = createModel(stagedFile);
    expect(model.elements.map((element) => [element.id, element.rated, element.floor])).toEqual([
      ['1', false, undefined],
      ['1.1', true, undefined],
      ['0', false, true],
      ['0.1', false, true],
    ]);
    expect(model.roots).toEqual(['steps:1', 'steps:0']);
    expect(model.rule?.threshold).toBe(70);
  });

  it('makes keys that tell their model, even when the id has a colon', () => {
    expect(modelOfKey(elementKey('steps', 'a:b'))).toBe('steps');
  });
});
