import { describe, expect, it } from 'vitest';
import { firstAssessmentId } from '../../../src/document/create-document';
import type { Document } from '../../../src/document/document';
import { applyWrites } from '../../../src/document/edit';
import { setOnly } from '../../../src/document/operations/roles';
import type { Row } from '../../../src/document/rows';
import { createModel } from '../../../src/model/model';
import { createSceneBuilder, type SceneInput } from '../../../src/scene/build-scene';
import type { GroupNode, Scene, TileNode } from '../../../src/scene/scene';
import { toneFill } from '../../../src/scene/tones';
import { ownersShown } from '../../../src/workspace/owners-shown';
import { generateModel } from '../../fixtures/generated-model';
import { documentWithOwners, sampleOwners } from '../../fixtures/sample-owners';
import { sampleSaid } from '../../fixtures/sample-ratings';
import { contextFor, findLens, placeOn, readModel } from '../../fixtures/scenes';

const crm = readModel('crm-2018-2019');
const key = (id: string): string => `${crm.id}:${id}`;

function inputOf(rows: ReadonlyMap<string, Row>, lens = 'current', model = crm): SceneInput {
  return {
    placement: placeOn(model),
    lens: findLens(lens),
    context: contextFor(model),
    said: (at) => rows.get(at),
    rollup: 'mean',
  };
}

const groupOf = (scene: Scene, id: string): GroupNode => {
  const group = scene.groups.find((one) => one.place.key.endsWith(`:${id}`));
  if (group === undefined) throw new Error(`No group ${id}.`);
  return group;
};

const all = (tiles: readonly TileNode[]): TileNode[] =>
  tiles.flatMap((tile) => [tile, ...all(tile.children)]);

const tileOf = (scene: Scene, id: string): TileNode => {
  const tile = scene.groups
    .flatMap((group) => all(group.tiles))
    .find((one) => one.place.key.endsWith(`:${id}`));
  if (tile === undefined) throw new Error(`No tile ${id}.`);
  return tile;
};

describe('what a scene says', () => {
  const rows = new Map<string, Row>([
    [key('4.10'), { current: 2, target: 4, note: 'By taxi.', 'evidence:a': { title: 'Contract' } }],
    [key('4.1'), { current: 5 }],
    [key('4.2'), { current: 'na' }],
    [key('5.3'), { current: 4 }],
    [key('5.3.1'), { current: 1 }],
    [key('8.1'), { current: 'na' }],
    [key('8.1.1'), { current: 3 }],
  ]);
  const scene = createSceneBuilder()(inputOf(rows));

  it('names a tile as it is heard', () => {
    expect(tileOf(scene, '4.10').label).toBe(
      '4.10 Transportation Assistance, current maturity 2 Repeatable, target 4 Managed, has a note, has evidence',
    );
    expect(tileOf(scene, '4.2').label).toBe(
      '4.2 Scheduling (Appointment & Resources), not applicable',
    );
    expect(tileOf(scene, '4.3').label).toBe('4.3 Telephone Integration, not assessed');
    expect(tileOf(createSceneBuilder()(inputOf(rows, 'gap')), '4.10').label).toMatch(
      /^4\.10 Transportation Assistance, 2 levels below target, current maturity 2 Repeatable, target 4 Managed/,
    );
  });

  it('fills pips up to the level and rings the target', () => {
    expect(tileOf(scene, '4.10').pips).toEqual({ count: 5, filled: 2, target: 4 });
    expect(tileOf(scene, '4.3').pips).toBeNull();
    expect(tileOf(scene, '4.10').marks).toEqual(['note', 'evidence']);
  });

  it('rolls up leaves, leaves out what does not apply and what it contains', () => {
    expect(groupOf(scene, '4.0').figures).toMatchObject({
      value: '3.5',
      assessed: 2,
      of: 12,
      summary: '2 of 12',
    });
    expect(groupOf(scene, '4.0').label).toBe(
      '4.0 Customer Service & Patient Access, mean 3.5, 2 of 12 assessed',
    );
    expect(groupOf(scene, '5.0').figures).toMatchObject({ value: '1.0', assessed: 1, of: 14 });
    expect(groupOf(scene, '8.0').figures).toMatchObject({
      value: '',
      assessed: 0,
      of: 7,
      summary: '0 of 7',
    });
    expect([scene.assessed, scene.of]).toEqual([3, 71 - 3]);
  });

  it('offers minimum and distribution', () => {
    const minimum = createSceneBuilder()({ ...inputOf(rows), rollup: 'minimum' });
    expect(groupOf(minimum, '4.0').figures.value).toBe('min 2');
    expect(groupOf(minimum, '4.0').label).toContain('minimum 2');
    const distribution = createSceneBuilder()({ ...inputOf(rows), rollup: 'distribution' });
    expect(groupOf(distribution, '4.0').figures.value).toBe('');
    expect(groupOf(distribution, '4.0').label).toContain(
      '1 at 2 Repeatable, 1 at 5 Optimized, 2 of 12 assessed',
    );
    const { bar } = groupOf(distribution, '4.0').figures;
    expect(bar.map(({ count }) => count)).toEqual([1, 1, 10]);
    expect(bar.at(-1)?.colour).toBeNull();
  });

  it('signs the roll-up of gaps and counts targets by themselves', () => {
    expect(groupOf(createSceneBuilder()(inputOf(rows, 'gap')), '4.0').figures.value).toBe('+2.0');
    expect(groupOf(createSceneBuilder()(inputOf(rows, 'target')), '4.0').label).toContain(
      '1 of 12 with a target',
    );
  });

  it('passes the second channel through', () => {
    const owners = sampleOwners(crm);
    const scene = createSceneBuilder()({ ...inputOf(rows), owners });
    expect(tileOf(scene, '1.1')).toMatchObject({
      stripe: null,
      label: expect.stringContaining(', accountable Access Centre, inherited'),
    });
    const striped = createSceneBuilder()({ ...inputOf(rows), owners, stripe: true });
    expect(tileOf(striped, '1.1').stripe).toEqual({ fills: [toneFill(0)], letters: '↑AC' });
    const contested = striped.groups
      .flatMap(({ tiles }) => tiles)
      .filter(({ stripe }) => stripe?.fills.length === 2);
    expect(contested.length).toBeGreaterThan(3);
    expect(contested[0]?.stripe?.letters).toMatch(/^\w+\/\w+$/);
    for (const { label } of contested) expect(label).toMatch(/accountable .+ and .+, contested/);
  });
});

describe('a staged model', () => {
  const infram = readModel('infram-2018');
  const ccmm = readModel('ccmm');

  it('names stages, never averages them, and leaves the floor unscored', () => {
    const scene = createSceneBuilder()(inputOf(sampleSaid(ccmm), 'current', ccmm));
    expect(groupOf(scene, '6').label).toMatch(
      /^Stage 6, Closed loop care coordination across care team members, \d of \d assessed$/,
    );
    expect(groupOf(scene, '0').label).toBe(
      'Stage 0, Limited to no e-communication, floor, not scored',
    );
    for (const { figures } of scene.groups) expect(figures.value).toBe('');
    expect(tileOf(scene, '0.1')).toMatchObject({
      pips: null,
      paint: { words: 'floor, not scored', chip: '' },
    });
    expect(scene.of).toBeLessThanOrEqual(61);
  });

  it('marks proposals and less than high confidence on the tile and in its name', () => {
    const scene = createSceneBuilder()(inputOf(new Map(), 'current', infram));
    expect(tileOf(scene, '4.3').flags).toEqual(['proposal', 'medium']);
    expect(tileOf(scene, '4.3').label).toContain(
      'domain proposed by Isotherm, medium confidence in the source',
    );
    expect(scene.flags).toEqual(['proposal', 'medium']);
    expect(createSceneBuilder()(inputOf(new Map())).flags).toEqual([]);
  });
});

describe('what stays the same object', () => {
  const model = createModel(generateModel(700));
  const rows = new Map(sampleSaid(model));
  const base = inputOf(rows, 'current', model);
  const [changedKey = ''] = model.leaves;

  it('is the whole scene when nothing changed, with a fresh but equal context too', () => {
    const build = createSceneBuilder();
    const first = build(base);
    expect(build({ ...base })).toBe(first);
    expect(build({ ...base, context: { ...base.context } })).toBe(first);
  });

  it.each([false, true])(
    'is all but one tile and its group after one change (told: %s)',
    (told) => {
      const build = createSceneBuilder();
      const first = build(base);
      const now = new Map(rows).set(changedKey, { current: 4 });
      const next = build({
        ...base,
        said: (at) => now.get(at),
        ...(told && { changed: new Set([changedKey]) }),
      });
      expect(next).not.toBe(first);
      const before = first.groups.flatMap((group) => all(group.tiles));
      const after = next.groups.flatMap((group) => all(group.tiles));
      const fresh = after.filter((tile, index) => tile !== before[index]);
      expect(fresh.map((tile) => tile.place.key)).toEqual([changedKey]);
      expect(next.groups.filter((group, index) => group !== first.groups[index])).toHaveLength(1);
    },
  );

  it('is nothing of the tiles after a change of lens or theme', () => {
    const build = createSceneBuilder();
    const first = build(base);
    const dark = build({ ...base, context: contextFor(model, 'dark') });
    expect(dark.theme.name).toBe('dark');
    expect(dark.groups[0]?.tiles[0]).not.toBe(first.groups[0]?.tiles[0]);
    expect(build({ ...base, lens: findLens('coverage') }).caption).toContain('Coverage');
  });

  it('asks for no row but those that are said to have changed', () => {
    const build = createSceneBuilder();
    build(base);
    let asked = 0;
    build({
      ...base,
      said: (at) => {
        asked += 1;
        return rows.get(at);
      },
      changed: new Set(),
    });
    expect(asked).toBe(0);
  });
});

describe('a change of owners', () => {
  const place = { model: crm, assessment: firstAssessmentId };
  const ownersIn = (shown: Document) =>
    ownersShown.of({ shown, assessment: firstAssessmentId, party: null }, crm);
  const give = (document: Document, ids: readonly string[], party: string): Document => {
    const outcome = setOnly(document, place, ids.map(key), party, 'accountable');
    if (!outcome.ok) throw new Error(outcome.reason);
    return applyWrites(document, outcome.writes);
  };
  const numbers = (scene: Scene, before: Scene): string[] => {
    const old = new Set(before.groups.flatMap(({ tiles }) => all(tiles)));
    return scene.groups
      .flatMap(({ tiles }) => all(tiles))
      .filter((tile) => !old.has(tile))
      .map(({ title }) => title.split(' ')[0] ?? '');
  };

  it.each(['current', 'accountable'])('paints under the lens %s only what it touches', (id) => {
    const build = createSceneBuilder();
    const lens = findLens(id);
    const draw = (document: Document): Scene => {
      const owners = ownersIn(document);
      const { owners: _, ...plain } = contextFor(crm);
      const context = lens.showsOwners ? { ...plain, owners } : plain;
      return build({
        ...inputOf(new Map(), id),
        context,
        placement,
        owners,
        stripe: true,
        changed: new Set(),
      });
    };
    const placement = placeOn(crm);
    const start = give(documentWithOwners(crm), ['5.3'], 'p-1');
    const before = draw(start);
    expect(draw(start)).toBe(before);
    // The parts of 5.3 and the group 8.0 hand their owner down.
    const second = give(start, ['4.10', '5.3'], 'p-5');
    const after = draw(second);
    const inside = crm.byKey.get(key('5.3'))?.children.map((at) => crm.byKey.get(at)?.id ?? '');
    expect(new Set(numbers(after, before))).toEqual(new Set(['4.10', '5.3', ...(inside ?? [])]));
    expect(tileOf(after, inside?.[0] ?? '').label).toContain('accountable Patient Experience');
    const group = crm.elements.find(({ depth }) => depth === 0);
    const third = draw(give(second, [group?.id ?? ''], 'p-6'));
    const touched = numbers(third, after);
    expect(touched.length).toBeGreaterThan(2);
    for (const number of touched) expect(number.split('.')[0]).toBe(group?.id.split('.')[0]);
  });
});
