// Measures the bundled typeface in Chromium and writes src/scene/text/advances.ts.
// Run it again when the typeface changes: node tests/tools/make-advances.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';

const fontFolder = dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/inter/package.json'),
);
const target = new URL('../../src/scene/text/advances.ts', import.meta.url);
const subsets = JSON.parse(readFileSync(join(fontFolder, 'unicode.json'), 'utf8'));

/** Units of the table: the units of the typeface's own em square. */
const unitsPerEm = 2048;
/** Widths change in a straight line from one weight to the next: 500 is the middle of these two. */
const weights = [400, 600];
const wanted = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x192, 0x192],
  [0x218, 0x21b],
  [0x37e, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x1e9e, 0x1e9e],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x2044, 0x2044],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2215, 0x2215],
];

const fonts = Object.entries(subsets).map(([subset, range]) => ({
  range,
  data: readFileSync(join(fontFolder, `files/inter-${subset}-wght-normal.woff2`)).toString(
    'base64',
  ),
}));
const codes = wanted.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i),
);

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
const measured = await page.evaluate(
  async ({ fonts, codes, weights, unitsPerEm }) => {
    for (const { range, data } of fonts) {
      const source = `url(data:font/woff2;base64,${data})`;
      const face = new FontFace('Table', source, { weight: '100 900', unicodeRange: range });
      document.fonts.add(await face.load());
    }
    const box = document.createElement('span');
    box.style.cssText = `position:absolute;white-space:pre;font-size:${unitsPerEm}px;font-kerning:none`;
    document.body.append(box);
    const width = (code, weight, fallback) => {
      box.style.fontFamily = `Table, ${fallback}`;
      box.style.fontWeight = String(weight);
      // Tabular figures stand under one another; the feature would also widen spaces and hyphens.
      box.style.fontFeatureSettings = code >= 0x30 && code <= 0x39 ? '"tnum"' : 'normal';
      box.textContent = String.fromCodePoint(code);
      return box.getBoundingClientRect().width;
    };
    const rows = [];
    for (const code of codes) {
      const widths = weights.map((weight) => width(code, weight, 'monospace'));
      const again = weights.map((weight) => width(code, weight, 'serif'));
      if (widths.every((value, i) => Math.abs(value - again[i]) < 0.01))
        rows.push([code, ...widths]);
    }
    const linear = (code) =>
      Math.abs(
        width(code, 500, 'serif') - (width(code, 400, 'serif') + width(code, 600, 'serif')) / 2,
      );
    if (rows.some(([code]) => linear(code) > 2))
      throw new Error('Widths no longer change in a straight line.');
    return rows;
  },
  { fonts, codes, weights, unitsPerEm },
);
await browser.close();

const table = new Map(measured.map(([code, ...widths]) => [code, widths.map(Math.round)]));
// A letter with an accent is left out where it is as wide as the letter without.
for (const [code, widths] of table) {
  const base = String.fromCodePoint(code).normalize('NFD').codePointAt(0);
  if (base !== code && String(table.get(base)) === String(widths)) table.delete(code);
}
const runs = [];
for (const code of [...table.keys()].sort((a, b) => a - b)) {
  const run = runs.at(-1);
  if (run !== undefined && run.first + run.codes.length === code) run.codes.push(code);
  else runs.push({ first: code, codes: [code] });
}
const rows = runs.map(({ first, codes: run }) => {
  const columns = weights.map((_, index) =>
    run.map((code) => table.get(code)[index].toString(36)).join(' '),
  );
  return `  [${first}, ${columns.map((column) => `'${column}'`).join(', ')}],`;
});
writeFileSync(
  target,
  `// Made by tests/tools/make-advances.mjs from @fontsource-variable/inter; not written by hand.

/** Units in which the advance widths are given, per em. */
export const unitsPerEm = ${unitsPerEm};

/**
 * Advance widths of the bundled typeface at weights ${weights.join(', ')}, digits as tabular figures: runs of
 * neighbouring code points, each with its first one and the widths in base 36.
 */
export const advanceRuns: readonly (readonly [number, string, string])[] = [
${rows.join('\n')}
];
`,
);
console.log(`${table.size} code points in ${runs.length} runs`);
