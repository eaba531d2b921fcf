import { describe, expect, it } from 'vitest';
import { createDocument, readTitle } from '../../src/document/create-document';
import { applyWrites } from '../../src/document/edit';
import { addParty } from '../../src/document/operations/parties';
import { rate } from '../../src/document/operations/rate';
import { giveRoles } from '../../src/document/operations/roles';
import type { Exporter, ExportOptions, ExportSubject } from '../../src/formats/exporter';
import { createModel, type Element, type Model } from '../../src/model/model';
import type { LegendEntry } from '../../src/scene/lens';
import { themes } from '../../src/scene/theme';
import { exportOptions, exportSubject, lensesOf, notingTools } from '../fixtures/export-subject';
import { elementsOf, parseXml, textOf, type XmlElement } from '../fixtures/parse-xml';
import { realModels, sampleDocument } from '../fixtures/sample-document';
import { smallFile } from '../fixtures/small-models';

const exporters = Object.values(
  import.meta.glob<Exporter>('../../src/formats/exporters/*.exporter.ts', {
    eager: true,
    import: 'exporter',
  }),
);
const pictures = exporters.filter((one) => one.kind === 'picture');
const data = exporters.filter((one) => one.kind === 'data');
const figures = exporters.filter((one) => one.kind === 'figures');
const models = realModels();
const sample = sampleDocument(models);

/** What an exporter of pictures writes, as an SVG: the one it turns into pixels where it writes pixels. */
async function drawn(
  exporter: Exporter,
  subject: ExportSubject,
  change: Partial<ExportOptions> = {},
): Promise<string> {
  const tools = notingTools();
  const blob = await exporter.run(subject, { ...exportOptions, ...change }, tools);
  return tools.rasterised[0]?.svg ?? blob.text();
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** All texts that are seen in a picture. */
const seen = (root: XmlElement): string[] =>
  elementsOf(root, 'text').map((element) => plain(textOf(element)));

/** The tiles of a model: all that is no group or stage. */
const tilesOf = (model: Model): Element[] => model.elements.filter(({ depth }) => depth > 0);

const shows = (texts: readonly string[], { id, name }: Element): boolean =>
  texts.includes(name) || texts.includes(`${id} ${name}`);

/** A legend entry as it stands in a picture. */
function legendText({ label, readLabel, chip }: LegendEntry): string {
  const text = readLabel ?? label;
  return chip !== '' && text.startsWith(`${chip} `) ? text.slice(chip.length + 1) : text;
}

/** Every address in a picture that leads out of it. */
const addresses = (svg: string): string[] =>
  [...svg.matchAll(/(?:href|src)="([^"]*)"|url\(([^)]*)\)/g)]
    .map(([, link, url]) => link ?? url ?? '')
    .filter((address) => !/^(#|data:)/.test(address));

describe('exporters', () => {
  it('are found, each with an id and an ending of its own', () => {
    expect(exporters.map(({ id }) => id).sort()).toEqual(
      expect.arrayContaining(['json', 'png', 'svg']),
    );
    for (const field of ['id', 'label', 'extension', 'order'] as const) {
      expect(new Set(exporters.map((one) => one[field])).size).toBe(exporters.length);
    }
    for (const { id, extension, mime } of exporters) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      expect(extension).toMatch(/^[a-z0-9]/);
      expect(mime).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
    }
  });
});

describe.each(pictures)('the $label of', (exporter) => {
  it.each(models)('$shortTitle names every tile, and says what it is', async (model) => {
    const subject = exportSubject(sample, model);
    const root = parseXml(await drawn(exporter, subject));
    const texts = seen(root);
    const titles = elementsOf(root, 'title').map(textOf);
    for (const tile of tilesOf(model)) {
      expect(shows(texts, tile), `${tile.id} ${tile.name}`).toBe(true);
      expect(
        titles.some((title) => title.startsWith(`${tile.id} ${tile.name},`)),
        tile.id,
      ).toBe(true);
    }
    expect(texts.filter((text) => text.includes('…'))).toEqual([]);
    expect(texts).toContain(readTitle(sample));
    expect(texts).toContain('22 November 2026');
    expect(texts.some((text) => text.includes(model.title) && text.includes(model.edition))).toBe(
      true,
    );
    expect(texts).toContain(plain(model.independence));
  });

  const looks = models.flatMap((model) =>
    lensesOf(model).map((lens) => ({ model, lens, of: model.shortTitle, by: lens.id })),
  );
  it.each(looks)('$of explains the colours of $by', async ({ model, lens }) => {
    const subject = exportSubject(sample, model, { lens });
    const texts = seen(parseXml(await drawn(exporter, subject)));
    expect(texts.some((text) => text.startsWith(lens.caption(subject.context)))).toBe(true);
    for (const entry of lens.legend(subject.context)) expect(texts).toContain(legendText(entry));
  });

  it.each(models)(
    'a selection of $shortTitle holds what is selected, and no other tile',
    async (model) => {
      const tiles = tilesOf(model).filter(({ children }) => children.length === 0);
      const chosen = new Set(tiles.filter((_, index) => index % 5 === 2).map(({ key }) => key));
      const subject = exportSubject(sample, model, { selection: chosen });
      const root = parseXml(await drawn(exporter, subject, { scope: 'selection' }));
      const titles = elementsOf(root, 'title').map(textOf);
      const there = tilesOf(model).filter((tile) =>
        titles.some((title) => title.startsWith(`${tile.id} ${tile.name},`)),
      );
      expect(new Set(there.map(({ key }) => key))).toEqual(chosen);
      const texts = seen(root);
      expect(texts).toContain(plain(model.independence));
      expect(texts.some((text) => text.includes(`selection of ${chosen.size} of `))).toBe(true);
      expect(texts.filter((text) => /no (public )?criterion/.test(text))).toEqual([]);
    },
  );

  it('nothing selected is refused in words', async () => {
    const [model] = models;
    if (model === undefined) throw new Error('There is no model.');
    await expect(
      drawn(exporter, exportSubject(sample, model), { scope: 'selection' }),
    ).rejects.toThrow('Nothing is selected');
  });

  it.each(Object.values(themes))('a map for $name stands on its page', async (theme) => {
    const [model] = models;
    if (model === undefined) throw new Error('There is no model.');
    const root = parseXml(
      await drawn(exporter, exportSubject(sample, model), { theme: theme.name }),
    );
    const ground = elementsOf(root, 'rect').find(
      ({ attributes }) => attributes.get('width') === '1600',
    );
    expect(ground?.attributes.get('fill')).toBe(theme.page);
  });

  it.each([
    { width: 1600, height: 900 },
    { width: 1010, height: 1428 },
    { width: 1300, height: 1300 },
  ])('any model has the shape of its page, $width by $height', async (page) => {
    for (const model of models) {
      const root = parseXml(await drawn(exporter, exportSubject(sample, model), { page }));
      const [width, height] = ['width', 'height'].map((side) => Number(root.attributes.get(side)));
      expect(width).toBeGreaterThanOrEqual(page.width);
      expect((width ?? 0) / (height ?? 1)).toBeCloseTo(page.width / page.height, 2);
    }
  });

  const hostile = [
    `<script>alert(1)</script>`,
    `"quoted" & 'single'`,
    ']]><g onload="x">',
    '&amp;&#60;',
    'a\u0000b\uD800c',
    '𝒳 Ω日本 🏥',
  ];
  it.each(hostile)('a name such as %j stays text', async (name) => {
    const elements = smallFile.elements.map((row) => (row.id === '1.1' ? { ...row, name } : row));
    const model = createModel({ ...smallFile, elements, independence: `Ours. ${name}` });
    const document = createDocument({ title: `T ${name}`, models: [model], at: 1 });
    const svg = await drawn(exporter, exportSubject(document, model));
    const root = parseXml(svg);
    expect(elementsOf(root, 'script', 'foreignObject', 'a', 'image')).toEqual([]);
    expect(root.children.length).toBeGreaterThan(5);
    const clean = name.replaceAll('\u0000', '').replaceAll('b\uD800', 'b');
    expect(
      elementsOf(root, 'title')
        .map(textOf)
        .some((title) => title.startsWith(`1.1 ${clean},`)),
    ).toBe(true);
    expect(addresses(svg)).toEqual([]);
  });
});

describe('a PNG', () => {
  it.each([1, 2, 4])('has %dx the size of its page and its typeface inside', async (scale) => {
    const exporter = exporters.find(({ id }) => id === 'png');
    const [model] = models;
    if (exporter === undefined || model === undefined) throw new Error('There is no PNG.');
    const tools = notingTools();
    await exporter.run(exportSubject(sample, model), { ...exportOptions, scale }, tools);
    expect(tools.rasterised).toEqual([
      expect.objectContaining({ width: 1600, height: 900, scale }),
    ]);
    expect(tools.rasterised[0]?.svg).toContain('@font-face');
  });
});

describe('an SVG', () => {
  it.each([true, false])('has its typeface inside: %s', async (embedFont) => {
    const exporter = exporters.find(({ id }) => id === 'svg');
    const [model] = models;
    if (exporter === undefined || model === undefined) throw new Error('There is no SVG.');
    const svg = await drawn(exporter, exportSubject(sample, model), { embedFont });
    expect(svg.includes('@font-face')).toBe(embedFont);
    expect(addresses(svg)).toEqual([]);
  });
});

describe.each(data)('the $label of', (exporter) => {
  it.each(models)('$shortTitle says what was said of every tile', async (model) => {
    const rated = model.elements.filter((element) => element.rated);
    const outcome = rate(
      sample,
      { model, assessment: 'a1' },
      rated.map(({ key }) => key),
      'current',
      1,
      2,
    );
    if (!outcome.ok) throw new Error(outcome.reason);
    const subject = exportSubject(applyWrites(sample, outcome.writes), model);
    const text = await (await exporter.run(subject, exportOptions, notingTools())).text();
    for (const { key } of rated) expect(text).toContain(key);
    expect(text).toContain(model.title);
    expect(text).toContain(model.edition);
  });
});

describe.each(figures.filter(({ mime }) => mime === 'application/json'))(
  'the $label',
  (exporter) => {
    it('is JSON that names every model with its edition, every assessment and every stage', async () => {
      const [model] = models;
      if (model === undefined) throw new Error('There is no model.');
      const subject = {
        ...exportSubject(sample, model),
        models: new Map(models.map((one) => [one.id, one])),
      };
      const text = await (await exporter.run(subject, exportOptions, notingTools())).text();
      const file = JSON.parse(text) as {
        models: {
          id: string;
          edition: string;
          assessments: { id: string; stage?: number; stages?: object[]; groups?: object[] }[];
        }[];
      };
      expect(file.models.map(({ id, edition }) => [id, edition])).toEqual(
        models.map(({ id, edition }) => [id, edition]),
      );
      for (const { id, assessments } of file.models) {
        const built = models.find((one) => one.id === id);
        expect(assessments.map((one) => one.id)).toEqual(['a1']);
        for (const one of assessments) {
          expect((one.stages ?? one.groups)?.length).toBe(built?.roots.length);
          expect(one.stage === undefined).toBe(built?.kind === 'capability');
        }
      }
    });
  },
);

describe.each(figures.filter(({ mime }) => mime === 'text/csv'))('the $label of', (exporter) => {
  const quoted = (text: string): string => text.replaceAll('"', '""');
  const party = { id: 'p', members: false };
  /** The sample, with one party accountable for all of a model. */
  function owned(model: Model) {
    const added = addParty(sample, 'p', { name: 'Everybody' });
    if (!added.ok) throw new Error(added.reason);
    const document = applyWrites(sample, added.writes);
    const roots = model.roots.filter((key) => model.byKey.get(key)?.floor !== true);
    const gift = { elements: roots, party: 'p', roles: ['accountable'] };
    const given = giveRoles(document, { model, assessment: 'a1' }, gift);
    if (!given.ok) throw new Error(given.reason);
    return applyWrites(document, given.writes);
  }

  it.each(models)('$shortTitle names every tile, the model and its edition', async (model) => {
    const subject = exportSubject(owned(model), model, { party });
    const blob = await exporter.run(subject, exportOptions, notingTools());
    expect([...new Uint8Array(await blob.slice(0, 3).arrayBuffer())]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = (await blob.text()).split('\r\n');
    for (const { id, name, rated } of tilesOf(model)) {
      const there = lines.filter((line) => line.includes(`,${id},`) && line.includes(quoted(name)));
      expect(there.length, `${id} ${name}`).toBe(rated ? 1 : 0);
    }
    for (const line of lines.slice(1, -1)) {
      expect(line).toContain(model.edition);
      expect(line).toContain(quoted(model.title));
    }
  });
});
