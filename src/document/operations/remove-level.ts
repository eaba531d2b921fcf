import { type Model, modelOfKey } from '../../model/model';
import { levelOf } from '../../model/scale';
import { type Document, listRows, readRow } from '../document';
import type { Write } from '../edit';
import { elementOfRow, type Measure } from '../said';
import { readScale } from '../scales';
import { type Outcome, refuse } from './outcome';
import { type Saying, saidWrites } from './said-writes';
import { setLevels } from './scales';

/** What becomes of the ratings that hold a level when it goes: another level takes them, or they are cleared. */
export type Fate = { readonly moveTo: number } | 'clear';

const measures: readonly Measure[] = ['current', 'target'];

/**
 * Removes a level and deals with every rating that holds it, in all assessments, in one edit.
 * `models` are those of the document: they say which elements are rated on the scale.
 */
export function removeLevel(
  document: Document,
  scale: string,
  value: number,
  fate: Fate,
  models: ReadonlyMap<string, Model>,
  at: number,
): Outcome {
  const { levels } = readScale(document, scale);
  const rest = levels.filter((level) => level.value !== value);
  if (rest.length === levels.length) return refuse(`This scale has no level ${value}.`);
  const after = fate === 'clear' ? undefined : fate.moveTo;
  if (after !== undefined && !rest.some((level) => level.value === after)) {
    return refuse(`Ratings cannot move to level ${after}: the scale has no such level.`);
  }
  const levelsOutcome = setLevels(document, scale, rest);
  if (!levelsOutcome.ok) return levelsOutcome;
  const writes: Write[] = [...levelsOutcome.writes];
  for (const [assessment, sayings] of sayingsAbout(document, scale, value, after, models)) {
    const outcome = saidWrites(document, assessment, sayings, at);
    if (!outcome.ok) return refuse(`A rating there holds level ${value}. ${outcome.reason}`);
    writes.push(...outcome.writes);
  }
  return { ok: true, writes };
}

/** How many ratings hold a level: what a dialog says before the level goes. */
export function countRatings(
  document: Document,
  scale: string,
  value: number,
  models: ReadonlyMap<string, Model>,
): number {
  if (levelOf(readScale(document, scale), value) === undefined) return 0;
  const sayings = [...sayingsAbout(document, scale, value, undefined, models).values()];
  return sayings.reduce((sum, list) => sum + list.length, 0);
}

function sayingsAbout(
  document: Document,
  scale: string,
  value: number,
  after: number | undefined,
  models: ReadonlyMap<string, Model>,
): Map<string, Saying[]> {
  const found = new Map<string, Saying[]>();
  for (const address of listRows(document, 'said')) {
    const { assessment, element } = elementOfRow(address);
    if (models.get(modelOfKey(element))?.scale !== scale) continue;
    const row = readRow(document, 'said', address);
    for (const column of measures) {
      if (row?.[column] !== value) continue;
      const sayings = found.get(assessment) ?? [];
      sayings.push({ element, column, value: after });
      found.set(assessment, sayings);
    }
  }
  return found;
}
