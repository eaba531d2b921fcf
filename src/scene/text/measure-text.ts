import type { TextMeasure, TextStyle } from '../text-style';
import { advanceRuns, unitsPerEm } from './advances';
import { estimateAdvance } from './estimate-advance';

type Weight = TextStyle['weight'];
type Advances = Map<number, number>;

function readTable(column: 1 | 2): Advances {
  const table: Advances = new Map();
  for (const run of advanceRuns) {
    run[column].split(' ').forEach((width, index) => {
      table.set(run[0] + index, Number.parseInt(width, 36) / unitsPerEm);
    });
  }
  return table;
}

const between = (a: Advances, b: Advances): Advances =>
  new Map([...a].map(([code, width]) => [code, (width + (b.get(code) ?? width)) / 2]));

const tables = new Map<Weight, Advances>();

/** The typeface is variable: its widths at 500 are the middle of those at 400 and 600. */
function tableOf(weight: Weight): Advances {
  const known = tables.get(weight);
  if (known !== undefined) return known;
  const table =
    weight === 500 ? between(tableOf(400), tableOf(600)) : readTable(weight === 400 ? 1 : 2);
  tables.set(weight, table);
  return table;
}

function missingAdvance(table: Advances, character: string, code: number): number {
  const base = character.normalize('NFD').codePointAt(0) ?? code;
  const width = (base === code ? undefined : table.get(base)) ?? estimateAdvance(code);
  table.set(code, width);
  return width;
}

/**
 * The width in pixels of a text on one line of the bundled typeface. Digits count as tabular
 * figures. Kerning is left out: over every name of the built-in models the text drawn with it is
 * at most 0.42 % wider and 1.1 % narrower than this, which `fitText` allows for. Characters that
 * the typeface lacks are estimated by their script.
 */
export const measureText: TextMeasure = (text, style) => {
  const table = tableOf(style.weight);
  let em = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const known = table.get(unit);
    if (known !== undefined) {
      em += known;
      continue;
    }
    const code = text.codePointAt(index) ?? unit;
    const character = String.fromCodePoint(code);
    if (character.length === 2) index += 1;
    em += table.get(code) ?? missingAdvance(table, character, code);
  }
  return em * style.size;
};
