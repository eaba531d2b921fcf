import { builtInScales, type Level, levelOf, type Scale } from '../../model/scale';
import type { Document } from '../document';
import { type Write, writeTo } from '../edit';
import { type Json, sameJson } from '../json';
import { readScale } from '../scales';
import { textLimits } from '../text-limits';
import { type Outcome, refuse, writesOf } from './outcome';

/** The greatest number of levels, and the greatest value of one: what a single digit key can say. */
export const levelLimits = { fewest: 2, highest: 9 } as const;

/** Gives a scale another name in this document. */
export function renameScale(document: Document, scale: string, name: string): Outcome {
  const trimmed = name.trim();
  if (trimmed === '') return refuse('A scale needs a name.');
  if (trimmed.length > textLimits.name)
    return refuse(`A name has at most ${textLimits.name} characters.`);
  return writesOf([scaleWrite(document, scale, 'name', trimmed)]);
}

/** Changes the words of a level; its value stays, so that no rating changes. */
export function changeLevel(
  document: Document,
  scale: string,
  value: number,
  words: Partial<Omit<Level, 'value'>>,
): Outcome {
  const { levels } = readScale(document, scale);
  if (!levels.some((level) => level.value === value))
    return refuse(`This scale has no level ${value}.`);
  const changed = levels.map((level) => (level.value === value ? { ...level, ...words } : level));
  return setLevels(document, scale, changed);
}

/** Adds a level at its place among the others, which keep their values. */
export function addLevel(document: Document, scale: string, level: Level): Outcome {
  const { levels } = readScale(document, scale);
  if (levels.some((one) => one.value === level.value)) {
    return refuse(`This scale has a level ${level.value} already.`);
  }
  return setLevels(
    document,
    scale,
    [...levels, level].sort((a, b) => a.value - b.value),
  );
}

/** Chooses the palette of a scale, by its id. */
export function setPalette(document: Document, scale: string, palette: string): Outcome {
  if (!/^[a-z0-9-]{1,64}$/.test(palette)) return refuse('There is no such palette.');
  return writesOf([scaleWrite(document, scale, 'palette', palette)]);
}

/** Says whether the colours of a scale run the other way round. */
export const setReversed = (document: Document, scale: string, reversed: boolean): Outcome =>
  writesOf([scaleWrite(document, scale, 'reversed', reversed)]);

/** Why levels do not make a scale, in a sentence, or null when they do. */
export function whyNotLevels(levels: readonly Level[]): string | null {
  const { fewest, highest } = levelLimits;
  if (levels.length < fewest) return `A scale has at least ${fewest} levels.`;
  for (const [index, { value, name, meaning, rubric }] of levels.entries()) {
    if (!Number.isInteger(value) || value < 0 || value > highest) {
      return `The value of a level is a whole number from 0 to ${highest}.`;
    }
    if (index > 0 && value <= (levels[index - 1]?.value ?? value)) {
      return 'The levels of a scale go from the lowest value to the highest.';
    }
    if (name.trim() === '') return `Level ${value} needs a name.`;
    if (name.length > textLimits.name)
      return `The name of a level has at most ${textLimits.name} characters.`;
    if (Math.max(meaning.length, rubric.length) > textLimits.sentence) {
      return `Meaning and rubric of a level have at most ${textLimits.sentence} characters each.`;
    }
  }
  return null;
}

/** The write of a scale's levels, or a refusal when they do not make a scale. */
export function setLevels(document: Document, scale: string, levels: readonly Level[]): Outcome {
  const reason = whyNotLevels(levels);
  if (reason !== null) return refuse(reason);
  const plain = levels.map(({ value, name, meaning, rubric }) => ({
    value,
    name,
    meaning,
    rubric,
  }));
  return writesOf([scaleWrite(document, scale, 'levels', plain)]);
}

/** The label of a level as legends show it: "3 Defined". */
export const levelLabel = (scale: Scale, value: number): string =>
  `${value} ${levelOf(scale, value)?.name ?? ''}`.trim();

// What equals the built-in scale is not kept: a document says only what it changed.
function scaleWrite(
  document: Document,
  row: string,
  column: 'name' | 'levels' | 'palette' | 'reversed',
  value: Json,
): Write | null {
  const builtIn = builtInScales.get(row)?.[column] as Json | undefined;
  const after = sameJson(builtIn, value) ? undefined : value;
  return writeTo(document, { table: 'scales', row, column }, after);
}
