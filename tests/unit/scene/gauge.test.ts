import { describe, expect, it } from 'vitest';
import { createStandings, type Standing } from '../../../src/analysis/standing';
import { nextStage, wayTo } from '../../../src/analysis/way';
import { firstAssessmentId } from '../../../src/document/create-document';
import { applyWrites, writeTo } from '../../../src/document/edit';
import { changeRule } from '../../../src/document/operations/rules';
import type { Row } from '../../../src/document/rows';
import { readSaid, saidCell } from '../../../src/document/said';
import { gaugesOf } from '../../../src/scene/build-gauge';
import { createSceneBuilder } from '../../../src/scene/build-scene';
import { contrastOf } from '../../../src/scene/contrast';
import { railPaint } from '../../../src/scene/rail-paint';
import type { Gauge, GroupNode, Scene } from '../../../src/scene/scene';
import { sceneToSvg } from '../../../src/scene/scene-to-svg';
import { themes } from '../../../src/scene/theme';
import {
  contextFor,
  documentOf,
  findLens,
  placeOn,
  readModel,
  sampleFurniture,
} from '../../fixtures/scenes';

const infram = readModel('infram-2018');
const placement = placeOn(infram);
const key = (id: string): string => `${infram.id}:${id}`;

/** Stages 1 to 4 met, 5 partly: Stage 4 is reached, 6 and 7 are blocked; 7.3 is not assessed. */
const start = documentOf(
  infram,
  new Map(
    infram.elements.flatMap((element): [string, Row][] => {
      const number = Number(element.id.split('.')[0]);
      const row = { current: number < 5 ? 2 : number === 5 ? 1 : 0 };
      return element.rated && element.id !== '7.3' ? [[element.key, row]] : [];
    }),
  ),
);

/** Scenes of one map as answers change, the way the app asks for them. */
function createScenes(lensId = 'current') {
  const standings = createStandings(infram);
  const build = createSceneBuilder();
  const lens = findLens(lensId);
  let document = start;
  return (answers: { readonly [id: string]: number } = {}): Scene => {
    const changed = Object.keys(answers).map(key);
    for (const [id, answer] of Object.entries(answers)) {
      const cell = saidCell(firstAssessmentId, key(id), 'current');
      const write = writeTo(document, cell, answer);
      if (write !== null) document = applyWrites(document, [write]);
    }
    const standing = standings(document, firstAssessmentId);
    if (standing === null) throw new Error('A model without stages.');
    const target = nextStage(standing);
    const next = target === null ? null : wayTo(infram, standing, target);
    const stages = lens.showsStages === true ? { standing, next, goal: null } : null;
    return build({
      placement,
      lens,
      context: contextFor(infram, 'light', undefined, stages),
      said: (at) => readSaid(document, firstAssessmentId, at),
      rollup: 'mean',
      standing: gaugesOf(standing),
      changed: new Set(changed),
    });
  };
}

const stage = (scene: Scene, number: number): GroupNode => {
  const found = scene.groups.find((group) => group.title.startsWith(`Stage ${number}`));
  if (found === undefined) throw new Error(`No Stage ${number}.`);
  return found;
};

/** The numbers of the stages that are another object in another scene. */
const renewed = (before: Scene, after: Scene): string[] =>
  after.groups
    .filter((group, index) => group !== before.groups[index])
    .map(({ title }) => title)
    .sort();

describe('the gauge of a stage', () => {
  const scene = createScenes()();

  it('is in its name: state, percentage of what is needed, and what it rests on', () => {
    expect(stage(scene, 4).label).toBe('Stage 4, reached, 100 % of 70 % needed, 4 of 4 assessed');
    expect(stage(scene, 5).label).toBe(
      'Stage 5, not reached, 50 % of 70 % needed, 4 of 4 assessed',
    );
    expect(stage(scene, 7).label).toBe(
      'Stage 7, blocked by Stage 5, 0 % of 70 % needed, 2 of 3 assessed',
    );
    expect(stage(scene, 0).label).toBe('Stage 0, floor, not scored');
  });

  it('shows what is earned, what still can be, and what is needed', () => {
    expect(stage(scene, 4).gauge).toMatchObject({
      attained: true,
      percent: '100 %',
      bar: { earned: 1, best: 1, needed: 0.7 },
    });
    expect(stage(scene, 7).gauge?.bar).toEqual({ earned: 0, best: 1 / 3, needed: 0.7 });
    expect(stage(scene, 0).gauge).toMatchObject({ percent: '', bar: null, attained: false });
    expect(scene.groups.filter(({ gauge }) => gauge?.attained)).toHaveLength(1);
  });

  it('says the long title of a stage last', () => {
    const ccmm = readModel('ccmm');
    const standing = createStandings(ccmm)(documentOf(ccmm, new Map()), firstAssessmentId);
    const names = createSceneBuilder()({
      placement: placeOn(ccmm),
      lens: findLens('current'),
      context: contextFor(ccmm),
      said: () => undefined,
      rollup: 'mean',
      standing: standing === null ? null : gaugesOf(standing),
    }).groups.map(({ label }) => label);
    expect(names).toContain(
      'Stage 1, not reached, 0 % of 100 % needed, 0 of 9 assessed, Basic peer-to-peer data exchange',
    );
    expect(names).toContain('Stage 0, floor, not scored, Limited to no e-communication');
  });

  it('has text of 4.5:1 on its rail, in every theme', () => {
    const states = ['floor', 'reached', 'not-reached', 'blocked'] as const;
    for (const theme of Object.values(themes)) {
      for (const state of states) {
        for (const attained of [false, true]) {
          const { ground, ink, quiet } = railPaint({ state, attained } as Gauge, theme);
          expect(contrastOf(ink, ground), `${theme.name} ${state}`).toBeGreaterThanOrEqual(4.5);
          expect(contrastOf(quiet, ground), `${theme.name} ${state}`).toBeGreaterThanOrEqual(4.5);
        }
      }
    }
  });
});

describe('a stage stays the same object', () => {
  it('unless its own gauge or tiles change: one answer wakes its stage', () => {
    const draw = createScenes();
    const before = draw();
    expect(draw()).toBe(before);
    expect(renewed(before, draw({ '7.1': 1 }))).toEqual(['Stage 7']);
  });

  it('and changes with a lower one that no longer blocks it, though none of its tiles did', () => {
    const draw = createScenes();
    const before = draw();
    const after = draw({ '5.1': 2, '5.2': 2 });
    expect(renewed(before, after)).toEqual(['Stage 4', 'Stage 5', 'Stage 6', 'Stage 7']);
    expect(stage(after, 6).label).toMatch(/^Stage 6, not reached/);
    stage(after, 6).tiles.forEach((tile, index) => {
      expect(tile).toBe(stage(before, 6).tiles[index]);
    });
    expect(after.standing?.headline).toBe('Stage 5 reached');
  });

  it('in a lens that shows the standing, too: only tiles that look different are new', () => {
    const draw = createScenes('what-next');
    const tiles = (scene: Scene) => scene.groups.flatMap((group) => group.tiles);
    const before = draw();
    expect(stage(before, 5).tiles.map(({ paint }) => paint.legend)).toEqual([
      'needed',
      'needed',
      'open',
      'open',
    ]);
    const after = draw({ '5.1': 2 });
    const fresh = tiles(after).filter((tile, index) => tile !== tiles(before)[index]);
    expect(fresh.map((tile) => tile.title.split(' ')[0])).toEqual(['5.1']);
    const reached = draw({ '5.2': 2 });
    expect(reached.caption).toContain('keeps Stage 6 from being reached');
    expect(stage(reached, 6).tiles.map(({ paint }) => paint.chip)).toEqual(['+50 %', '+50 %']);
  });
});

describe('the picture of a staged model', () => {
  const words = (standing: Standing | null): string => {
    const svg = sceneToSvg(
      createSceneBuilder()({
        placement,
        lens: findLens('current'),
        context: contextFor(infram),
        said: (at) => readSaid(start, firstAssessmentId, at),
        rollup: 'mean',
        standing: standing === null ? null : gaugesOf(standing),
      }),
      sampleFurniture(infram, 'current'),
    );
    return svg.replace(/<(title|desc)[^>]*>[^<]*<\/\1>/g, '').replaceAll('&#39;', "'");
  };
  const standings = createStandings(infram);

  it('has the stage reached, what is still possible, and the rule', () => {
    const svg = words(standings(start, firstAssessmentId));
    expect(svg).toContain('>Stage 4 reached<');
    expect(svg).toContain('>Best still possible: Stage 4, 1 not assessed<');
    expect(svg).toContain('>Rule: 70 %, every stage below too<');
  });

  it('says when the rule is not the model’s own', () => {
    const outcome = changeRule(start, infram, { threshold: 50 });
    if (!outcome.ok) throw new Error(outcome.reason);
    const svg = words(standings(applyWrites(start, outcome.writes), firstAssessmentId));
    expect(svg).toContain('>Stage 5 reached<');
    expect(svg).toContain("Rule: 50 %, every stage below too; rule changed from the model's own<");
  });

  it('says nothing of it where no standing is given', () => {
    expect(words(null)).not.toMatch(/Rule:|Best still|>reached</);
  });
});
