import { describe, expect, it } from 'vitest';
import { ageBucketOf, ageInDays } from '../../../src/analysis/age';
import { coverageOf } from '../../../src/analysis/coverage';
import { gapOf } from '../../../src/analysis/gap';
import { rollUp } from '../../../src/analysis/rollup';
import { createRollups } from '../../../src/analysis/rollups';
import { createDocument } from '../../../src/document/create-document';
import { setNote } from '../../../src/document/operations/note';
import { rate } from '../../../src/document/operations/rate';
import { createModel } from '../../../src/model/model';
import { generateModel } from '../../fixtures/generated-model';
import { after, blank, inSmall, keys, rated } from '../../fixtures/perform';
import { small, staged } from '../../fixtures/small-models';

const of = (document: typeof blank, id: string, model = small) =>
  rollUp(model, document, 'a1', `${model.id}:${id}`);

describe('a roll-up', () => {
  it('has neither mean nor minimum while nothing is assessed', () => {
    expect(of(blank, '1')).toEqual({
      mean: null,
      minimum: null,
      counts: new Map(),
      assessed: 0,
      of: 4,
      notApplicable: 0,
      ownRating: undefined,
    });
  });

  it('counts leaves at any depth, and a zero as assessed', () => {
    const document = rated(blank, small, { '1.1': 2, '1.2.1': 5, '1.2.2': 2, '2.1': 1 });
    expect(of(document, '1')).toEqual({
      mean: 3,
      minimum: 2,
      counts: new Map([
        [2, 2],
        [5, 1],
      ]),
      assessed: 3,
      of: 4,
      notApplicable: 0,
      ownRating: undefined,
    });
    expect([...of(document, '1').counts.keys()]).toEqual([2, 5]);
    const zero = rated(blank, staged, { '1.1': 0, '1.2': 2 });
    expect(of(zero, 's1', staged)).toMatchObject({ mean: 1, minimum: 0, assessed: 2, of: 2 });
  });

  it('keeps the own rating of what contains others apart', () => {
    const document = rated(blank, small, { '1.2': 4, '1.2.1': 2 });
    expect(of(document, '1.2')).toMatchObject({ ownRating: 4, mean: 2, assessed: 1, of: 2 });
    expect(of(document, '1')).toMatchObject({ mean: 2, assessed: 1, of: 4, ownRating: undefined });
  });

  it('leaves out what does not apply, itself or by what contains it', () => {
    const leaf = rated(blank, small, { '1.1': 'na', '1.2.1': 3 });
    expect(of(leaf, '1')).toMatchObject({ mean: 3, assessed: 1, of: 3, notApplicable: 1 });
    const parent = rated(leaf, small, { '1.2': 'na' });
    expect(of(parent, '1')).toMatchObject({ mean: null, assessed: 0, of: 1, notApplicable: 3 });
    expect(of(parent, '1.2')).toMatchObject({ ownRating: 'na', of: 0, notApplicable: 2 });
  });

  it('does not score the floor', () => {
    expect(of(blank, 's0', staged)).toMatchObject({ of: 0, assessed: 0 });
  });

  it('adds up targets of what applies', () => {
    const some = rated(blank, small, { '2.1': 2, '2.2': 'na' });
    const document = after(some, rate(some, inSmall, keys(small, '2.1', '2.2'), 'target', 4, 1));
    expect(rollUp(small, document, 'a1', 'small:2', 'target')).toMatchObject({
      mean: 4,
      assessed: 1,
      of: 1,
      notApplicable: 1,
    });
  });
});

describe('the roll-ups of a model', () => {
  it('are the same objects until something that counts changes', () => {
    const read = createRollups(small);
    const one = rated(blank, small, { '1.1': 2, '2.1': 3 });
    const first = read(one, 'a1');
    expect(read(one, 'a1')).toBe(first);
    const noted = after(one, setNote(one, inSmall, keys(small, '1.1'), 'Note', 1));
    expect(read(noted, 'a1')).toBe(first);
    const two = rated(noted, small, { '1.10': 5 });
    const second = read(two, 'a1');
    expect(second.get('small:2')).toBe(first.get('small:2'));
    expect(second.get('small:1.2')).toBe(first.get('small:1.2'));
    expect(second.get('small:1')?.assessed).toBe(2);
    expect(read(one, 'a1').get('small:1')?.assessed).toBe(1);
  });

  it('agree with adding up from nothing, whatever was changed before', () => {
    const model = createModel(generateModel(700));
    const read = createRollups(model);
    let document = createDocument({ title: 'Many', models: [model], at: 1 });
    const rateable = model.elements
      .filter((element) => element.rated)
      .map((element) => element.key);
    for (let step = 0; step < 120; step += 1) {
      const picks = [step * 37, step * 91, step * 5].map(
        (pick) => rateable[pick % rateable.length] ?? '',
      );
      const value = step % 7 === 0 ? 'na' : step % 5 === 0 ? undefined : (step % 5) + 1;
      document = after(
        document,
        rate(document, { model, assessment: 'a1' }, picks, 'current', value, step),
      );
      const rollups = read(document, 'a1');
      if (step % 10 === 0) {
        for (const [key, rollup] of rollups)
          expect(rollup).toEqual(rollUp(model, document, 'a1', key));
      }
    }
    const fresh = createRollups(model)(document, 'a1');
    expect(read(document, 'a1')).toEqual(fresh);
  });

  it('of parents that stop applying change what they contain', () => {
    const read = createRollups(small);
    const before = rated(blank, small, { '1.2.1': 3 });
    expect(read(before, 'a1').get('small:1')?.of).toBe(4);
    const document = rated(before, small, { '1.2': 'na' });
    expect(read(document, 'a1').get('small:1')?.of).toBe(2);
    expect(read(document, 'a1').get('small:1.2')?.of).toBe(0);
  });

  it('follow the assessment', () => {
    const read = createRollups(small);
    const document = rated(blank, small, { '1.1': 2 });
    expect(read(document, 'a1').get('small:1')?.assessed).toBe(1);
    expect(read(document, 'other').get('small:1')?.assessed).toBe(0);
  });

  it('give the coverage of the model', () => {
    const document = rated(blank, small, { '1.1': 2, '2.1': 'na' });
    expect(coverageOf(small, createRollups(small)(document, 'a1'))).toEqual({
      assessed: 1,
      of: 5,
      notApplicable: 1,
    });
  });
});

describe('gap and age', () => {
  it('is signed, and null unless both are levels', () => {
    expect(gapOf({ current: 2, target: 5 })).toBe(3);
    expect(gapOf({ current: 5, target: 3 })).toBe(-2);
    expect(gapOf({ current: 0, target: 0 })).toBe(0);
    expect(gapOf({ current: 2 })).toBeNull();
    expect(gapOf({ current: 'na', target: 2 })).toBeNull();
    expect(gapOf(undefined)).toBeNull();
  });

  it('counts days from the start of today', () => {
    const today = Date.UTC(2026, 10, 22);
    const hour = 3_600_000;
    expect(ageInDays(today + hour, today)).toBe(0);
    expect(ageInDays(today, today)).toBe(0);
    expect(ageInDays(today - 1, today)).toBe(1);
    expect(ageInDays(today - 24 * hour, today)).toBe(1);
    expect(ageInDays(today - 24 * hour - 1, today)).toBe(2);
    expect([0, 1, 7, 8, 31, 91, 365, 366].map((days) => ageBucketOf(days).id)).toEqual([
      'today',
      'week',
      'week',
      'month',
      'quarter',
      'year',
      'year',
      'older',
    ]);
  });
});
