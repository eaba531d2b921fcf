import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/document/rows';
import { createModel, type Element, type Model } from '../../src/model/model';
import { buildScene } from '../../src/scene/build-scene';
import { contrastOf } from '../../src/scene/contrast';
import type { Fill, Lens, LensContext, OwnersShown } from '../../src/scene/lens';
import { holders } from '../../src/scene/owner-marks';
import { type ThemeName, themes } from '../../src/scene/theme';
import { ownersShown } from '../../src/workspace/owners-shown';
import { generateModel } from '../fixtures/generated-model';
import { documentWithOwners } from '../fixtures/sample-owners';
import { sampleSaid, sampleToday } from '../fixtures/sample-ratings';
import {
  allLenses,
  allPalettes,
  contextFor,
  documentOf,
  findLens,
  modelFiles,
  readModel,
  sampleInput,
  stagesIn,
} from '../fixtures/scenes';

const models = [...modelFiles.map(readModel), createModel(generateModel(80))];
const themeNames = Object.keys(themes) as ThemeName[];

/** Everything that can be said about an element, the odd things included. */
function rowsToPaint(): (Row | undefined)[] {
  const ratings = [undefined, 'na', 0, 1, 2, 3, 4, 5, 9] as const;
  const day = 86_400_000;
  const extras: Row[] = [
    {},
    { confidence: 'low' },
    { 'evidence:a': { title: 'Report' } },
    { 'evidence:a': { title: 'Report', address: 'https://example.org/report' } },
    { 'evidence:a': { title: 'Report', text: 'Page 4.', date: '2026-06-30' } },
    { confidence: 'high', changed: sampleToday + 5 },
    { changed: sampleToday - day },
    { changed: sampleToday - 20 * day },
    { changed: sampleToday - 4000 * day },
  ];
  const rows = ratings.flatMap((current) =>
    ratings.flatMap((target) =>
      extras.map(
        (extra): Row => ({
          ...extra,
          ...(current !== undefined && { current }),
          ...(target !== undefined && { target }),
        }),
      ),
    ),
  );
  return [undefined, ...rows];
}

/** For a lens of owners, who owns differs rather than what is said. */
const rowsFor = (lens: Lens): (Row | undefined)[] =>
  lens.showsOwners === true ? [undefined, { current: 3 }, { current: 'na' }] : rowsToPaint();

/** The elements that a lens can tell apart by more than what is said about them: where it looks at stages, a rated one of each. */
function elementsToPaint(model: Model, lens: Lens): Element[] {
  const rated = model.elements.filter((element) => element.rated);
  if (lens.showsOwners === true) return rated;
  const shown = lens.showsStages
    ? [...new Map(rated.map((element) => [element.parent, element])).values()]
    : rated.slice(0, 1);
  if (shown.length === 0) throw new Error('A model without anything to rate.');
  return shown;
}

describe.each(allLenses.map((lens) => [lens.id, lens] as const))('lens %s', (_, lens) => {
  const suited = models.filter((model) => lens.suits(model));

  it('suits a model, and has a name and a caption for it', () => {
    expect(suited.length).toBeGreaterThan(0);
    for (const model of suited) {
      expect(lens.label(model)).toMatch(/^[A-Z]/);
      expect(lens.caption(contextFor(model)).length).toBeGreaterThan(10);
    }
  });

  it('explains every paint in its legend and keeps text at 4.5:1, in every theme and palette', () => {
    for (const model of suited) {
      const elements = elementsToPaint(model, lens);
      for (const name of themeNames) {
        for (const { id } of allPalettes) {
          const context = contextFor(model, name, id);
          const entries = new Map(lens.legend(context).map((entry) => [entry.key, entry]));
          const paints = new Map(
            elements.flatMap((element) =>
              rowsFor(lens).map((row) => {
                const paint = lens.paint(element, row, context);
                return [JSON.stringify(paint), paint] as const;
              }),
            ),
          );
          for (const paint of paints.values()) {
            const entry = entries.get(paint.legend);
            expect(entry?.swatch, `${paint.legend} in ${[...entries.keys()]}`).toEqual(paint.fill);
            expect(paint.words).not.toBe('');
            expect(['solid', 'patterned'].includes(paint.fill.kind)).toBe(
              paint.fill.colour !== undefined,
            );
            expect(paint.fill.kind === 'patterned').toBe(paint.fill.pattern !== undefined);
          }
          const grounds = (fill: Fill, ink: string) =>
            [fill.colour, fill.pattern?.colour ?? fill.colour].map((ground) => ({ ground, ink }));
          const inks = [...paints.values()].flatMap(({ fill, ink }) => grounds(fill, ink));
          const swatches = [...entries.values()].flatMap(({ swatch, ink }) => grounds(swatch, ink));
          const faint = [...inks, ...swatches].filter(
            ({ ground, ink }) => contrastOf(ink, ground ?? context.theme.surface) < 4.5,
          );
          expect(faint).toEqual([]);
        }
      }
    }
  });

  it('has a legend without repeats, low to high, then what is no level', () => {
    for (const model of suited) {
      const legend = lens.legend(contextFor(model));
      expect(new Set(legend.map((entry) => entry.key)).size).toBe(legend.length);
      expect(new Set(legend.map((entry) => entry.label)).size).toBe(legend.length);
      expect(legend.at(-1)?.swatch.kind).toBe('none');
      expect(legend.some((entry) => entry.brush !== undefined)).toBe(lens.paints !== undefined);
      if (lens.paints === undefined) continue;
      const brushes = legend.map((entry) => entry.brush);
      const levels = contextFor(model).scale.levels.map((level) => level.value);
      expect(brushes).toEqual([...levels, 'na', 'clear']);
    }
  });

  it('tells not assessed, not applicable and the lowest level apart', () => {
    for (const model of suited) {
      if (lens.paints === undefined) continue;
      const context = contextFor(model);
      const element = model.elements.find((one) => one.rated);
      if (element === undefined) continue;
      const lowest = context.scale.levels[0]?.value ?? 0;
      const paints = [{}, { [lens.paints]: 'na' }, { [lens.paints]: lowest }].map((row) =>
        lens.paint(element, row, context),
      );
      expect(paints.map((paint) => paint.fill.kind)).toEqual(['none', 'hatched', 'solid']);
      expect(new Set(paints.map((paint) => paint.words)).size).toBe(3);
    }
  });

  it('paints every element of every model that it suits', () => {
    for (const model of suited) {
      const rows = sampleSaid(model);
      const context = contextFor(model);
      for (const element of model.elements) {
        if (element.rated)
          expect(lens.paint(element, rows.get(element.key), context).legend).not.toBe('');
      }
    }
  });
});

describe('words that assistive technology relies on', () => {
  const crm = readModel('crm-2018-2019');
  const infram = readModel('infram-2018');
  const paint = (id: string, model: typeof crm, row: Row | undefined) => {
    const lens = allLenses.find((one) => one.id === id);
    const element = model.byKey.get(model.leaves[0] ?? '');
    if (lens === undefined || element === undefined) throw new Error('Nothing to paint.');
    return lens.paint(element, row, contextFor(model));
  };

  it('says levels, not assessed and not applicable', () => {
    expect(paint('current', crm, { current: 3 }).words).toBe('current maturity 3 Defined');
    expect(paint('current', crm, undefined).words).toBe('not assessed');
    expect(paint('current', crm, { current: 'na' }).words).toBe('not applicable');
    expect(paint('current', infram, { current: 2 })).toMatchObject({
      words: 'answer Met',
      chip: 'Met',
    });
    expect(paint('target', crm, { target: 4 }).words).toBe('target 4 Managed');
  });

  it('says what a criterion adds on the way to the next stage and to the wanted one', () => {
    const rows = sampleSaid(infram);
    const painted = (id: string, context = contextFor(infram)) => {
      const lens = allLenses.find((one) => one.id === id);
      return (number: string) => {
        const element = infram.byKey.get(`${infram.id}:${number}`);
        if (lens === undefined || element === undefined) throw new Error('Nothing to paint.');
        return lens.paint(element, rows.get(element.key), context);
      };
    };
    expect(painted('what-next')('2.3')).toMatchObject({
      chip: '+33.3 %',
      words: 'on the shortest way to Stage 2, +33.3 % once it is met',
      legend: 'needed',
    });
    expect(painted('what-next')('2.1')).toMatchObject({ chip: 'Met', legend: 'quiet' });
    expect(painted('stage-state')('2.1')).toMatchObject({
      chip: 'Met',
      words: 'stage not reached',
    });
    expect(painted('stage-state')('3.1').words).toBe('stage blocked by a lower one');
    expect(painted('stage-target')('2.3').words).toBe('needed for Stage 6 and still open');
    expect(painted('stage-target')('2.1').words).toBe('met, as Stage 6 asks');
    expect(painted('stage-target')('7.1').words).toBe('not asked for by Stage 6');
    const none = contextFor(infram, 'light', undefined, stagesIn(infram, documentOf(infram), null));
    expect(painted('stage-target', none)('2.3')).toMatchObject({
      words: 'no stage is wanted yet',
      legend: 'quiet',
    });
    const target = allLenses.find((one) => one.id === 'stage-target');
    expect(target?.caption(none)).toBe('No stage is wanted yet');
  });

  it('grades evidence, whatever the rating', () => {
    const graded = (row: Row) => paint('evidence', crm, row).words;
    const title = { title: 'Report' };
    expect(graded({ current: 3 })).toBe('no evidence');
    expect(graded({})).toBe('not assessed');
    expect(graded({ 'evidence:a': title })).toBe('evidence named');
    expect(graded({ current: 0, 'evidence:a': { ...title, text: 'Page 4.' } })).toBe(
      'evidence documented',
    );
    expect(
      graded({ 'evidence:a': title, 'evidence:b': { ...title, text: 'x', date: '2026-06-30' } }),
    ).toBe('evidence documented and dated');
    expect(graded({ current: 'na', 'evidence:a': title })).toBe('not applicable');
  });

  it('signs gaps', () => {
    expect(paint('gap', crm, { current: 2, target: 4 })).toMatchObject({
      chip: '+2',
      words: '2 levels below target',
    });
    expect(paint('gap', crm, { current: 4, target: 3 })).toMatchObject({
      chip: '−1',
      words: '1 level above target',
    });
    expect(paint('gap', crm, { current: 1, target: 5 })).toMatchObject({
      chip: '+4',
      legend: 'gap:3',
    });
    expect(paint('gap', crm, { current: 2 }).words).toBe('no target');
  });

  it('names brushes as they are named on the radios', () => {
    const current = allLenses.find((one) => one.id === 'current');
    expect(current?.legend(contextFor(crm)).map((entry) => entry.label)).toEqual([
      '1 Initial',
      '2 Repeatable',
      '3 Defined',
      '4 Managed',
      '5 Optimized',
      'Not applicable',
      'Clear rating',
    ]);
    expect(current?.label(infram)).toBe('Answer');
  });

  it('has no target or gap where a model has no targets', () => {
    expect(allLenses.filter((lens) => lens.suits(infram)).map((lens) => lens.id)).toEqual([
      'current',
      'stage-state',
      'what-next',
      'stage-target',
      'evidence',
      'confidence',
      'coverage',
      'last-changed',
      'accountable',
      'area',
      'parties',
      'unowned',
      'contested',
      'one-party',
      'load',
      'findings',
    ]);
  });
});

describe('lenses of owners', () => {
  const crm = readModel('crm-2018-2019');
  const rated = crm.elements.filter((element) => element.rated);
  const owned = (names?: readonly string[], party: string | null = null) => {
    const shown = documentWithOwners(crm, names);
    const owners = ownersShown.of({ shown, assessment: 'a1', party }, crm);
    return contextFor(crm, 'light', undefined, null, owners);
  };
  const paints = (id: string, context: LensContext) =>
    new Map(
      rated.map(
        (element) => [element.id, findLens(id).paint(element, undefined, context)] as const,
      ),
    );

  it('lists parties by what they are accountable for, and groups what is too much', () => {
    const many = Array.from({ length: 30 }, (_, index) => `Team ${index}`);
    const context = owned(many);
    const legend = findLens('accountable').legend(context);
    const parties = legend.filter(({ party }) => typeof party === 'string');
    expect(parties).toHaveLength(11);
    const counts = parties.map(({ party }) => context.owners?.counts.get(party ?? '') ?? 0);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const shown = new Set(
      rated.flatMap(({ key }) =>
        holders(context.owners as OwnersShown, key, 'accountable').map(({ id }) => id),
      ),
    );
    expect(legend.find(({ key }) => key === 'others')?.label).toBe(`${shown.size - 11} others`);
    expect(legend.at(-1)).toMatchObject({ party: null, label: 'No accountable' });
  });

  it('shows who is accountable, what is contested and what nobody answers for', () => {
    const found = paints('accountable', owned());
    expect(found.get('1.1')).toMatchObject({
      chip: '↑AC',
      words: 'accountable Access Centre, inherited',
    });
    expect(found.get('1.4')).toMatchObject({ chip: 'Dig', words: 'accountable Digital' });
    const contested = [...found.values()].filter(({ legend }) => legend === 'contested');
    expect(contested.length).toBeGreaterThan(3);
    for (const { chip, stripe } of contested) {
      expect(chip).toBe('2');
      expect(stripe?.fills).toHaveLength(2);
    }
    expect(found.get('4.3')).toMatchObject({ fill: { kind: 'none' }, words: 'no accountable' });
    expect([...found.values()].some(({ fill }) => fill.kind === 'patterned')).toBe(true);
  });

  it('shows the area of who is accountable, through the teams that belong to it', () => {
    const found = paints('area', owned());
    expect(found.get('1.1')).toMatchObject({
      chip: 'CO',
      words: 'business area Clinical Operations',
    });
    expect(found.get('4.3')).toMatchObject({ fill: { kind: 'none' }, words: 'no business area' });
    const shared = rated.find(({ id }) => found.get(id)?.legend === 'contested');
    expect(found.get(shared?.id ?? '')?.words).toMatch(/^business area .+ and /);
  });

  it('shows what the ownership checks find of an element, the gravest first', () => {
    const found = paints('findings', owned());
    expect(found.get('4.3')).toMatchObject({ chip: '0', words: 'no accountable' });
    expect(found.get('2.4')).toMatchObject({ chip: '2', words: 'contested', legend: 'contested' });
    expect(found.get('3.3')).toMatchObject({ chip: 'L', words: 'its accountable has too many' });
    expect(found.get('1.4')).toMatchObject({ fill: { kind: 'none' }, words: 'nothing to settle' });
    const context = {
      ...owned(),
      findings: new Map([
        [`${crm.id}:1.1`, ['no-accountable', 'no-one-answers'] as const],
        [`${crm.id}:1.2`, ['too-many', 'contested'] as const],
      ]),
    };
    expect(paints('findings', context).get('1.1')).toMatchObject({
      chip: 'R',
      words: 'responsible, but no accountable',
    });
    expect(paints('findings', context).get('1.2')).toMatchObject({
      chip: '2+',
      words: 'contested, its accountable has too many',
    });
  });

  it('marks what its accountable has too many of', () => {
    const context = owned();
    const over = [...paints('load', context)].filter(([, { legend }]) => legend === 'over');
    expect(over.length).toBeGreaterThan(0);
    for (const [id, { chip }] of over) {
      const owners = context.owners as OwnersShown;
      const loads = holders(owners, `${crm.id}:${id}`, 'accountable').map(
        (party) => owners.counts.get(party.id) ?? 0,
      );
      expect(chip).toBe(`${Math.max(...loads)}!`);
      expect(Math.max(...loads)).toBeGreaterThan(owners.limit);
    }
  });

  it('shows one party, with the letters of its roles', () => {
    const found = paints('one-party', owned(undefined, 'p-0'));
    expect(found.get('1.1')).toMatchObject({ legend: 'accountable', chip: 'A' });
    expect(found.get('1.1')?.words).toBe('Access Centre accountable');
    expect(findLens('one-party').caption(owned(undefined, 'p-2'))).toContain('Digital');
  });

  it('counts in a heading what it is about', () => {
    const scene = buildScene({
      ...sampleInput(crm, 'contested'),
      context: owned(),
      said: () => undefined,
    });
    const contested = [...paints('contested', owned()).entries()].filter(
      ([id, { legend }]) => legend === 'needed' && crm.byKey.get(`${crm.id}:${id}`)?.depth === 1,
    );
    expect(scene.assessed).toBe(contested.length);
    expect(scene.groups[0]?.label).toContain(`0 of 6 contested`);
  });
});
