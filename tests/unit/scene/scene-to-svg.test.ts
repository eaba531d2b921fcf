import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/document/rows';
import { createModel } from '../../../src/model/model';
import { buildScene } from '../../../src/scene/build-scene';
import { pictureSize } from '../../../src/scene/picture-size';
import { sceneToSvg, withFontFaces } from '../../../src/scene/scene-to-svg';
import { escapeXml } from '../../../src/scene/svg/xml';
import { generateModel } from '../../fixtures/generated-model';
import {
  contextFor,
  findLens,
  modelFiles,
  placeOn,
  readModel,
  sampleFurniture,
  sampleScene,
} from '../../fixtures/scenes';

/** What stands between the tags, run together. */
const textOf = (svg: string): string =>
  svg
    .replace(/<(title|desc)[^>]*>[^<]*<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'");

/** Fails unless every tag is closed by its own. */
function expectWellFormed(svg: string): void {
  const open: string[] = [];
  for (const [, slash, name, , self] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (slash === '/') expect(open.pop()).toBe(name);
    else if (self !== '/') open.push(name ?? '');
  }
  expect(open).toEqual([]);
  expect(svg.replace(/<\/?[a-zA-Z]+(?:\s+[\w:-]+="[^"<]*")*\s*\/?>/g, '')).not.toMatch(
    /[<>]|&(?!(amp|lt|gt|quot|#39);)/,
  );
}

describe('sceneToSvg', () => {
  it.each(modelFiles)(
    'writes every name, number and figure of %s as text, and well-formed',
    (file) => {
      const model = readModel(file);
      const svg = sceneToSvg(sampleScene(model, 'current'), sampleFurniture(model, 'current'));
      expectWellFormed(svg);
      const text = textOf(svg).replace(/\s+/g, '');
      for (const { name, id } of model.elements)
        expect(text).toContain(`${name}`.replace(/\s+/g, '') || id);
    },
  );

  it('holds what a reader elsewhere needs', () => {
    const model = readModel('crm-2018-2019');
    const furniture = sampleFurniture(model, 'current');
    const text = textOf(sceneToSvg(sampleScene(model, 'current'), furniture));
    for (const part of [
      ...Object.values(furniture),
      'Current maturity, 1 Initial (low) to 5 Optimized (high)',
      'scale proposed by Isotherm',
      'Not assessed',
      'Not applicable',
      'Repeatable',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('Clear rating');
  });

  it('explains the signs of a staged model', () => {
    const model = readModel('infram-2018');
    const text = textOf(
      sceneToSvg(sampleScene(model, 'current'), sampleFurniture(model, 'current')),
    );
    expect(text).toContain('domain proposed by Isotherm');
    expect(text).toContain('medium confidence in the source');
    expect(text).toContain('no public criterion');
  });

  it('refers to nothing outside itself', () => {
    const model = readModel('ccmm');
    const svg = sceneToSvg(sampleScene(model, 'current'), sampleFurniture(model, 'current'));
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|href|url\((?!#isotherm-hatch)|<script|<image|style=/,
    );
  });

  it('survives hostile names', () => {
    const file = generateModel(12);
    const hostile = '</text><script>alert(1)</script> & "\u0000\u0008\ud800 \'';
    const model = createModel({
      ...file,
      elements: file.elements.map((row) => ({ ...row, name: `${hostile}${row.name}` })),
    });
    const rows = new Map<string, Row>(
      model.leaves.map((key) => [key, { current: 3, note: hostile }]),
    );
    const context = contextFor(model);
    const scene = buildScene({
      placement: placeOn(model),
      lens: findLens('current'),
      context,
      said: (key) => rows.get(key),
      rollup: 'mean',
    });
    const svg = sceneToSvg(scene, {
      title: hostile,
      subtitle: hostile,
      date: hostile,
      edition: hostile,
      independence: hostile,
    });
    expectWellFormed(svg);
    expect(svg).not.toContain('<script');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
    expect(svg).not.toMatch(/[\u0000-\u0008\ud800]/);
  });

  it('is as large as it says, alone and on a page', () => {
    const model = readModel('cisom-2019');
    const scene = sampleScene(model, 'current');
    const furniture = sampleFurniture(model, 'current');
    const { width, height } = pictureSize(scene, furniture);
    expect(sceneToSvg(scene, furniture)).toContain(`width="${width}" height="${height}"`);
    expect(pictureSize(scene, null)).toEqual({ width: scene.width, height: scene.height });
    const page = { width: width + 100, height: height + 60 };
    expect(sceneToSvg(scene, furniture, { page })).toContain(
      `viewBox="-50 -30 ${page.width} ${page.height}"`,
    );
  });

  it('takes the typeface along when asked to', () => {
    const scene = sampleScene(readModel('cisom-2019'), 'current');
    expect(sceneToSvg(scene, null)).not.toContain('<style>');
    expect(withFontFaces(sceneToSvg(scene, null), '@font-face{}')).toContain(
      '<style>@font-face{}</style>',
    );
  });
});

it('escapes what XML holds special and drops what it forbids', () => {
  expect(escapeXml('a<b>&"\'')).toBe('a&lt;b&gt;&amp;&quot;&#39;');
  expect(escapeXml('\u0000x\u001f\ud800y\udc00\uffff😀\t')).toBe('xy😀\t');
});
