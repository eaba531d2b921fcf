import { describe, expect, it } from 'vitest';
import { readRow } from '../../../src/document/document';
import { changeAssessment } from '../../../src/document/operations/assessments';
import { describeRating } from '../../../src/document/operations/labels';
import { setNote } from '../../../src/document/operations/note';
import { rate } from '../../../src/document/operations/rate';
import { countRatings, removeLevel } from '../../../src/document/operations/remove-level';
import {
  addLevel,
  changeLevel,
  renameScale,
  setPalette,
  setReversed,
} from '../../../src/document/operations/scales';
import { ratingOf, readSaid } from '../../../src/document/said';
import { readScale } from '../../../src/document/scales';
import type { Element } from '../../../src/model/model';
import { after, blank, inSmall, keys, rated, reasonOf } from '../../fixtures/perform';
import { small, smallModels, staged } from '../../fixtures/small-models';

const level = (value: number, name = `Level ${value}`) => ({
  value,
  name,
  meaning: '',
  rubric: '',
});
const valuesOf = (document: typeof blank, id = 'capability') =>
  readScale(document, id).levels.map((one) => one.value);

describe('editing a scale', () => {
  it('renames scale and levels; what is as built in is not kept', () => {
    const named = after(blank, renameScale(blank, 'capability', 'Our scale'));
    const document = after(
      named,
      changeLevel(named, 'capability', 3, { name: 'Agreed', rubric: 'Signed off.' }),
    );
    expect(readScale(document, 'capability').name).toBe('Our scale');
    expect(readScale(document, 'capability').levels[2]).toMatchObject({
      value: 3,
      name: 'Agreed',
      rubric: 'Signed off.',
    });
    expect(readScale(document, 'criterion')).toBe(readScale(blank, 'criterion'));
    const back = after(
      document,
      changeLevel(document, 'capability', 3, readScale(blank, 'capability').levels[2] ?? {}),
    );
    expect(readRow(back, 'scales', 'capability')).toEqual({ name: 'Our scale' });
  });

  it('reads an unchanged scale as the same object', () => {
    const document = after(blank, renameScale(blank, 'capability', 'Our scale'));
    const noted = after(document, setNote(document, inSmall, keys(small, '1.1'), 'Note', 1_500));
    expect(readScale(noted, 'capability')).toBe(readScale(document, 'capability'));
    expect(readScale(document, 'capability')).not.toBe(readScale(blank, 'capability'));
  });

  it('adds levels in their place and refuses what makes no scale', () => {
    const document = after(blank, addLevel(blank, 'capability', level(0)));
    expect(valuesOf(document)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(reasonOf(addLevel(blank, 'capability', level(3)))).toContain('already');
    expect(reasonOf(addLevel(blank, 'capability', level(10)))).toContain('0 to 9');
    expect(reasonOf(addLevel(blank, 'capability', level(7.5)))).toContain('0 to 9');
    expect(reasonOf(addLevel(blank, 'capability', level(7, ' ')))).toContain('needs a name');
    expect(reasonOf(changeLevel(blank, 'capability', 7, {}))).toContain('no level 7');
    expect(reasonOf(renameScale(blank, 'capability', ''))).toContain('needs a name');
  });

  it('chooses and turns the palette', () => {
    const chosen = after(blank, setPalette(blank, 'capability', 'viridis'));
    const document = after(chosen, setReversed(chosen, 'capability', true));
    expect(readScale(document, 'capability')).toMatchObject({ palette: 'viridis', reversed: true });
    expect(reasonOf(setPalette(blank, 'capability', 'a b'))).toContain('no such palette');
  });
});

describe('removing a level', () => {
  const some = rated(rated(blank, small, { '1.1': 3, '2.1': 2 }), staged, { '1.1': 2 });
  const document = after(some, rate(some, inSmall, keys(small, '2.1'), 'target', 3, 3_000));
  const said = (one: typeof blank, id: string) => readSaid(one, 'a1', `small:${id}`);

  it('clears the ratings that hold it, current and target, and no others', () => {
    expect(countRatings(document, 'capability', 3, smallModels)).toBe(2);
    const gone = after(
      document,
      removeLevel(document, 'capability', 3, 'clear', smallModels, 9_000),
    );
    expect(valuesOf(gone)).toEqual([1, 2, 4, 5]);
    expect(said(gone, '1.1')).toEqual({ changed: 9_000 });
    expect(said(gone, '2.1')).toEqual({ current: 2, changed: 9_000 });
    expect(readSaid(gone, 'a1', 'steps:1.1')).toBe(readSaid(document, 'a1', 'steps:1.1'));
  });

  it('moves them to another level', () => {
    const gone = after(
      document,
      removeLevel(document, 'capability', 3, { moveTo: 4 }, smallModels, 9_000),
    );
    expect(ratingOf(said(gone, '1.1'), 'current')).toBe(4);
    expect(ratingOf(said(gone, '2.1'), 'target')).toBe(4);
    expect(reasonOf(rate(gone, inSmall, keys(small, '1.1'), 'current', 3, 1))).toContain(
      'no level 3',
    );
  });

  it('refuses a fate that is no level, the last but one level, and a frozen assessment', () => {
    expect(
      reasonOf(removeLevel(document, 'capability', 3, { moveTo: 3 }, smallModels, 1)),
    ).toContain('no such level');
    expect(reasonOf(removeLevel(document, 'capability', 8, 'clear', smallModels, 1))).toContain(
      'no level 8',
    );
    const two = after(document, removeLevel(document, 'criterion', 1, 'clear', smallModels, 1_500));
    expect(reasonOf(removeLevel(two, 'criterion', 0, 'clear', smallModels, 1))).toContain(
      'at least 2',
    );
    const frozen = after(document, changeAssessment(document, 'a1', { frozen: true }));
    expect(reasonOf(removeLevel(frozen, 'capability', 3, 'clear', smallModels, 1))).toContain(
      'frozen',
    );
    expect(reasonOf(removeLevel(frozen, 'capability', 5, 'clear', smallModels, 1))).toBeNull();
  });
});

describe('labels', () => {
  const scale = readScale(blank, 'capability');
  const element = (id: string): Element => {
    const found = small.byKey.get(`small:${id}`) ?? staged.byKey.get(`steps:${id}`);
    if (found === undefined) throw new Error(id);
    return found;
  };

  it.each([
    [['1.10'], 'current', 3, 'Rate 1.10 3 Defined'],
    [['1.1', '1.10'], 'current', 3, 'Rate 2 tiles 3 Defined'],
    [['1.10'], 'current', 'na', 'Rate 1.10 not applicable'],
    [['1.10'], 'current', undefined, 'Clear 1.10'],
    [['1.10'], 'target', 4, 'Set target of 1.10 to 4 Managed'],
    [['1.10'], 'target', undefined, 'Clear target of 1.10'],
    [['s1'], 'current', undefined, 'Clear Stage 1'],
  ] as const)('names what is done to %j', (ids, measure, rating, label) => {
    expect(describeRating(ids.map(element), measure, rating, scale)).toBe(label);
  });
});
