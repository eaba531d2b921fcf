import { describe, expect, it } from 'vitest';
import { createModel, type Model } from '../../src/model/model';
import type { Box, Placement, TilePlace } from '../../src/scene/placement';
import { measureText } from '../../src/scene/text/measure-text';
import type { FittedText } from '../../src/scene/text-style';
import { generateModel } from '../fixtures/generated-model';
import { allLayouts, modelFiles, readModel, widePage } from '../fixtures/scenes';

const models = [
  ...modelFiles.map(readModel),
  ...[1, 7, 80, 700].map((tiles) => createModel(generateModel(tiles))),
];
const pages = [
  widePage,
  { width: 1260, height: 760 },
  { width: 360, height: 640 },
  { width: 900, height: 1200 },
  { width: 2500, height: 1300 },
];
const real = new Set<string>(modelFiles);

const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01;

function expectApart(boxes: readonly Box[], what: string): void {
  const sorted = [...boxes].sort((a, b) => a.y - b.y);
  sorted.forEach((box, index) => {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (other === undefined || other.y >= box.y + box.height) break;
      expect(overlap(box, other), `${what}: ${JSON.stringify([box, other])}`).toBe(false);
    }
  });
}

const allTiles = (tiles: readonly TilePlace[]): TilePlace[] =>
  tiles.flatMap((tile) => [tile, ...allTiles(tile.children)]);

/** Where a text of a tile stands, by its widest line. */
const textBox = (text: FittedText, x: number, y: number): Box => ({
  x,
  y,
  width: Math.max(0, ...text.lines.map((line) => measureText(line, text.style))),
  height: text.lines.length * text.lineHeight,
});

function expectTile(tile: TilePlace): void {
  const { box, parts, name, number } = tile;
  const here = { x: 0, y: 0, width: box.width, height: box.height };
  expect(
    within(textBox(number, parts.number.x, parts.number.y), here),
    `number of ${tile.key}`,
  ).toBe(true);
  const nameBox = textBox(name, parts.name.x, parts.name.y);
  if (!name.cut) expect(within(nameBox, here), `name of ${tile.key}`).toBe(true);
  if (!name.cut && parts.pips !== null)
    expect(nameBox.y + nameBox.height, `foot of ${tile.key}`).toBeLessThanOrEqual(
      parts.pips.y + 0.01,
    );
  for (const child of tile.children)
    expect(within(child.box, box), `${child.key} in ${tile.key}`).toBe(true);
  expectApart(
    tile.children.map((child) => child.box),
    tile.key,
  );
}

function expectSound(model: Model, placement: Placement): void {
  const whole = { x: 0, y: 0, width: placement.width, height: placement.height };
  const keys = placement.groups.flatMap((group) => [
    group.key,
    ...allTiles(group.tiles).map((tile) => tile.key),
  ]);
  expect([...keys].sort()).toEqual(model.elements.map((element) => element.key).sort());
  expectApart(
    placement.groups.map((group) => group.box),
    'groups',
  );
  for (const group of placement.groups) {
    expect(within(group.box, whole), group.key).toBe(true);
    const inside = { x: 0, y: 0, width: group.box.width, height: group.box.height };
    const boxes = [
      group.band,
      ...group.tiles.map((tile) => tile.box),
      ...group.empty.map((empty) => empty.box),
    ];
    for (const box of boxes) expect(within(box, inside), group.key).toBe(true);
    expectApart(boxes, group.key);
    expect(
      within(textBox(group.name, group.parts.name.x, group.parts.name.y), group.band),
      `name of ${group.key}`,
    ).toBe(true);
    expect(within(group.parts.figures, group.band), `figures of ${group.key}`).toBe(true);
    expect(within(group.parts.bar, group.band), `bar of ${group.key}`).toBe(true);
    expect(
      overlap(textBox(group.name, group.parts.name.x, group.parts.name.y), group.parts.figures),
      `title of ${group.key}`,
    ).toBe(false);
    expect(
      overlap(textBox(group.name, group.parts.name.x, group.parts.name.y), group.parts.bar),
      `title of ${group.key}`,
    ).toBe(false);
    if (group.parts.gauge !== undefined) expectGauge(group);
    for (const tile of group.tiles) expectTile(tile);
  }
}

/** Whatever a stage's state and percentage, they stand apart from one another in the room for them. */
function expectGauge({ parts, number, name, band, key }: Placement['groups'][number]): void {
  const { gauge, figures, bar } = parts;
  if (gauge === undefined) return;
  const line = (text: string, style: FittedText['style']): FittedText => ({
    lines: [text],
    style,
    lineHeight: Math.round(style.size * 1.21),
    cut: false,
  });
  const words = textBox(line('blocked by Stage 6', gauge.wordsStyle), gauge.words.x, gauge.words.y);
  const percent = line('99.9 %', gauge.percentStyle);
  const { x, y } = gauge.percent;
  const left = gauge.percentEnds ? x - measureText('99.9 %', percent.style) : x;
  const boxes = [
    textBox(number, parts.number.x, parts.number.y),
    textBox(name, parts.name.x, parts.name.y),
    gauge.mark,
    words,
    ...(bar.height === 0 ? [] : [textBox(percent, left, y), bar]),
  ];
  for (const box of boxes) expect(within(box, band), `rail of ${key}`).toBe(true);
  for (const box of [gauge.mark, words]) {
    expect(within(box, { ...figures, width: figures.width + 0.5 }), `state of ${key}`).toBe(true);
  }
  expectApart(boxes, `rail of ${key}`);
}

describe.each(allLayouts.map((layout) => [layout.id, layout] as const))(
  'layout %s',
  (_, layout) => {
    const suited = models.filter((model) => layout.suits(model));

    it('suits a model', () => {
      expect(suited.length).toBeGreaterThan(0);
    });

    it('places every element once, without overlap, each in its group, its text within', () => {
      for (const model of suited) {
        for (const page of pages)
          expectSound(model, layout.place(model, { page, measure: measureText }));
      }
    });

    it('cuts no name of a real model, and sets none smaller than 11', () => {
      for (const model of suited.filter(({ id }) => real.has(id))) {
        for (const page of pages) {
          const { groups, columns } = layout.place(model, { page, measure: measureText });
          const tiles = groups.flatMap((group) => allTiles(group.tiles));
          for (const { name, key } of [...tiles, ...groups, ...columns]) {
            expect(name.cut, `${key} on ${page.width}`).toBe(false);
            expect(name.broken, `${key} on ${page.width}`).toBeUndefined();
            if (name.lines.length > 0) expect(name.style.size).toBeGreaterThanOrEqual(11);
          }
        }
      }
    });

    it('gives the same answer again', () => {
      for (const model of suited) {
        const options = { page: widePage, measure: measureText };
        expect(layout.place(model, options)).toEqual(layout.place(model, options));
      }
    });

    it('places a model without elements', () => {
      const [model] = suited;
      if (model === undefined) return;
      const empty = { ...model, elements: [], roots: [], leaves: [], byKey: new Map() };
      expect(layout.place(empty, { page: widePage, measure: measureText }).groups).toEqual([]);
    });
  },
);

describe('the CRM model on one page', () => {
  const model = readModel('crm-2018-2019');
  const layout = allLayouts.find((one) => one.suits(model));
  const place = (page: { width: number; height: number }): Placement => {
    if (layout === undefined) throw new Error('No layout suits the CRM model.');
    return layout.place(model, { page, measure: measureText });
  };

  it.each([widePage, { width: 1260, height: 760 }])('fills %o without growing', (page) => {
    const { width, height, groups } = place(page);
    expect([width, height]).toEqual([page.width, expect.any(Number)]);
    expect(height).toBeLessThanOrEqual(page.height);
    expect(height).toBeGreaterThan(page.height - 30);
    const tiles = groups.flatMap((group) => group.tiles).filter((tile) => tile.children.length < 2);
    const widths = tiles.map((tile) => tile.box.width);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(3);
    expect(new Set(tiles.map((tile) => tile.box.height)).size).toBe(1);
  });

  it('sets nearly every name in 13 pixels on a wide page', () => {
    const names = place(widePage).groups.flatMap((group) =>
      group.tiles.map((tile) => tile.name.style.size),
    );
    expect(names.filter((size) => size === 13).length).toBeGreaterThan(60);
  });

  it('grows downward on a phone and keeps its width', () => {
    const { width, height, groups } = place({ width: 360, height: 640 });
    expect(width).toBeLessThanOrEqual(360);
    expect(height).toBeGreaterThan(1500);
    for (const { box } of groups.flatMap((group) => group.tiles)) {
      expect(box.width).toBeGreaterThanOrEqual(104);
      expect(box.height).toBeGreaterThanOrEqual(64);
    }
  });

  it('keeps groups in their bands when the page changes a little', () => {
    const bandsOf = (placement: Placement): number[] => {
      const tops = [...new Set(placement.groups.map((group) => group.box.y))];
      return placement.groups.map((group) => tops.indexOf(group.box.y));
    };
    const usual = bandsOf(place(widePage));
    for (let by = 0; by < 20; by += 3)
      expect(bandsOf(place({ width: 1580 + by, height: 760 + by }))).toEqual(usual);
  });
});

it('grows in the shape of the page for ten thousand tiles', () => {
  const model = createModel(generateModel(10_000));
  const layout = allLayouts.find((one) => one.suits(model));
  const placement = layout?.place(model, { page: widePage, measure: measureText });
  const tiles = placement?.groups.flatMap((group) => allTiles(group.tiles)) ?? [];
  expect(tiles).toHaveLength(10_000);
  const shape = (placement?.width ?? 0) / (placement?.height ?? 1);
  expect(shape / (widePage.width / widePage.height)).toBeGreaterThan(0.85);
  expect(shape / (widePage.width / widePage.height)).toBeLessThan(1.15);
});
