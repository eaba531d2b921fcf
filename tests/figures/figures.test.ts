import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { firstAssessmentId } from '../../src/document/create-document';
import { buildScene } from '../../src/scene/build-scene';
import { sceneToSvg } from '../../src/scene/scene-to-svg';
import { measureText } from '../../src/scene/text/measure-text';
import type { ThemeName } from '../../src/scene/theme';
import { arrange } from '../../src/workspace/arranging';
import { documentWithOwners, sampleOwners } from '../fixtures/sample-owners';
import { allLayouts, allLenses, readModel, sampleFurniture, sampleInput } from '../fixtures/scenes';

/** Model, lens, theme, and the page where it is not the wide one. `UPDATE=1` writes them anew: look at what changed. */
const figures: readonly (readonly [
  model: string,
  lens: string,
  theme: ThemeName,
  page?: readonly [number, number],
])[] = [
  ['crm-2018-2019', 'current', 'light'],
  ['crm-2018-2019', 'current', 'dark'],
  ['crm-2018-2019', 'current', 'print', [1123, 794]],
  ['crm-2018-2019', 'current', 'light', [360, 640]],
  ['crm-2018-2019', 'target', 'light'],
  ['crm-2018-2019', 'gap', 'light', [1260, 760]],
  ['crm-2018-2019', 'confidence', 'light'],
  ['crm-2018-2019', 'evidence', 'light'],
  ['crm-2018-2019', 'coverage', 'light'],
  ['crm-2018-2019', 'last-changed', 'print'],
  ['infram-2018', 'current', 'light'],
  ['infram-2018', 'current', 'dark'],
  ['infram-2018', 'stage-state', 'light'],
  ['infram-2018', 'what-next', 'light'],
  ['infram-2018', 'coverage', 'print'],
  ['ccmm', 'current', 'light'],
  ['ccmm', 'what-next', 'dark'],
  ['ccmm', 'last-changed', 'dark'],
  ['cisom-2019', 'current', 'light'],
  ['cisom-2019', 'stage-target', 'light', [900, 1200]],
  ['cisom-2019', 'confidence', 'print'],
  ['crm-2018-2019', 'accountable', 'light'],
  ['crm-2018-2019', 'accountable', 'dark'],
  ['infram-2018', 'accountable', 'print'],
  ['crm-2018-2019', 'area', 'light'],
  ['crm-2018-2019', 'parties', 'light'],
  ['crm-2018-2019', 'unowned', 'light'],
  ['crm-2018-2019', 'contested', 'dark'],
  ['crm-2018-2019', 'one-party', 'light'],
  ['crm-2018-2019', 'load', 'light'],
  ['crm-2018-2019', 'findings', 'light'],
];

const layoutOf = (model: ReturnType<typeof readModel>) => {
  const layout = allLayouts.find((one) => one.suits(model));
  if (layout === undefined) throw new Error(`No layout suits ${model.id}.`);
  return layout;
};

/** What stands in a figure besides its lens: the stripe of owners, or the groups of business areas. */
type Extra = 'stripe' | 'areas';

const caseOf = ([file, lens, theme, page]: (typeof figures)[number], extra?: Extra) => ({
  file,
  lens,
  theme,
  page,
  extra,
  name: [file, lens, theme, page?.[0], extra].filter((part) => part !== undefined).join('-'),
});

const cases = [
  ...figures.map((figure) => caseOf(figure)),
  caseOf(['crm-2018-2019', 'current', 'light'], 'stripe'),
  caseOf(['ccmm', 'current', 'dark'], 'stripe'),
  caseOf(['crm-2018-2019', 'area', 'light', [1600, 900]], 'areas'),
];

it.each(cases)('$name looks as it did', ({ file, lens, theme, page, extra, name }) => {
  const whole = readModel(file);
  const input = sampleInput(whole, lens, theme);
  const document = documentWithOwners(whole);
  const areas = { document, assessment: firstAssessmentId, grouping: 'area' } as const;
  const model = extra === 'areas' ? arrange(areas, whole) : whole;
  const context = { ...input.context, model };
  const [width, height] = page ?? [];
  const placement =
    width === undefined || height === undefined
      ? input.placement
      : layoutOf(model).place(model, { page: { width, height }, measure: measureText });
  const owned = extra === 'stripe' ? { owners: sampleOwners(whole), stripe: true } : {};
  const svg = `${sceneToSvg(buildScene({ ...input, context, placement, ...owned }), sampleFurniture(model, lens))}\n`;
  const golden = new URL(`golden/${name}.svg`, import.meta.url);
  if (process.env['UPDATE'] === '1') writeFileSync(golden, svg);
  expect(existsSync(golden), `No golden figure ${name}: write it with UPDATE=1.`).toBe(true);
  // Compared as a truth value: a difference of 150,000 characters would drown the report.
  const before = readFileSync(golden, 'utf8');
  const at = [...svg].findIndex((character, index) => character !== before[index]);
  expect(
    before === svg ? 'as it did' : `differs from character ${at}: ${svg.slice(at - 60, at + 80)}`,
  ).toBe('as it did');
});

it('shows every lens and every layout', () => {
  expect(new Set(figures.map(([, lens]) => lens))).toEqual(
    new Set(allLenses.map((lens) => lens.id)),
  );
  const layouts = new Set(figures.map(([file]) => layoutOf(readModel(file)).id));
  expect(layouts).toEqual(new Set(allLayouts.map((layout) => layout.id)));
});

it('is all in the gallery', () => {
  const gallery = readFileSync('docs/figures.md', 'utf8');
  const shown = [...gallery.matchAll(/figures\/golden\/([\w-]+)\.svg/g)].map(([, name]) => name);
  expect(shown.sort()).toEqual(cases.map(({ name }) => name).sort());
});
