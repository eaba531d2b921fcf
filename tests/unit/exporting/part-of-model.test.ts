import { describe, expect, it } from 'vitest';
import { partOfModel } from '../../../src/formats/exporters/part-of-model';
import type { Model } from '../../../src/model/model';
import { keys } from '../../fixtures/perform';
import { small, staged } from '../../fixtures/small-models';

const part = (model: Model, ...ids: string[]): Model =>
  partOfModel(model, new Set(keys(model, ...ids)));
const ids = (model: Model): string[] => model.elements.map(({ id }) => id);

describe('a part of a model', () => {
  it('holds what was chosen and the groups around it', () => {
    const one = part(small, '1.10');
    expect(ids(one)).toEqual(['1', '1.10']);
    expect(one.roots).toEqual(keys(small, '1'));
    expect(one.leaves).toEqual(keys(small, '1.10'));
    expect(one.byKey.get('small:1')?.children).toEqual(keys(small, '1.10'));
  });

  it('holds what a chosen element contains', () => {
    expect(ids(part(small, '1.2'))).toEqual(['1', '1.2', '1.2.1', '1.2.2']);
    expect(ids(part(small, '2'))).toEqual(['2', '2.1', '2.2']);
  });

  it('moves an element up whose containing tile was not chosen', () => {
    const one = part(small, '1.2.2', '2.1');
    expect(ids(one)).toEqual(['1', '1.2.2', '2', '2.1']);
    expect(one.byKey.get('small:1.2.2')).toMatchObject({ parent: 'small:1', depth: 1 });
  });

  it('keeps order, stages and only the domains that are left', () => {
    const one = part(staged, '1.1', '2.1');
    expect(one.roots).toEqual(keys(staged, 's2', 's1'));
    expect(one.domains.map(({ id }) => id)).toEqual(['d1']);
  });

  it('is the same model when all of it is chosen', () => {
    for (const model of [small, staged]) {
      const all = partOfModel(model, new Set(model.byKey.keys()));
      expect(all.elements).toEqual(model.elements);
      expect({ ...all, byKey: model.byKey }).toEqual(model);
    }
  });

  it('is empty when nothing is chosen', () => {
    expect(partOfModel(small, new Set()).elements).toEqual([]);
  });
});
