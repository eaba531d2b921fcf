import type { Document } from '../document/document';
import { changedRows, type Rows } from '../document/rows';
import { elementOfRow, type Measure } from '../document/said';
import type { Element, Model } from '../model/model';
import { type Rollup, rollUp } from './rollup';

/** The roll-up of every element that contains others, by its key. */
export type Rollups = ReadonlyMap<string, Rollup>;

/**
 * Rolls up a whole model and remembers the last answer: what did not change is the same object again,
 * and only what contains a changed element is added up anew, however large the model.
 */
export function createRollups(
  model: Model,
  measure: Measure = 'current',
): (document: Document, assessment: string) => Rollups {
  const containers = model.elements.filter((element) => element.children.length > 0);
  let last: { readonly said: Rows; readonly assessment: string; readonly rollups: Rollups } | null =
    null;

  return (document, assessment) => {
    const { said } = document.tables;
    if (last === null || last.assessment !== assessment) {
      const entries = containers.map(
        ({ key }) => [key, rollUp(model, document, assessment, key, measure)] as const,
      );
      last = { said, assessment, rollups: new Map(entries) };
    } else if (last.said !== said) {
      const before = last.rollups;
      const rollups = new Map(before);
      let changed = false;
      for (const key of touched(model, changedRows(last.said, said), assessment)) {
        const now = rollUp(model, document, assessment, key, measure);
        if (sameRollup(before.get(key), now)) continue;
        rollups.set(key, now);
        changed = true;
      }
      last = { said, assessment, rollups: changed ? rollups : before };
    }
    return last.rollups;
  };
}

/** The containers whose figures can differ when these rows of `said` do. */
function touched(model: Model, rows: readonly string[], assessment: string): Set<string> {
  const keys = new Set<string>();
  for (const row of rows) {
    const place = elementOfRow(row);
    if (place.assessment !== assessment) continue;
    const element = model.byKey.get(place.element);
    if (element === undefined) continue;
    addContainersUnder(model, element, keys);
    let above = element.parent;
    while (above !== null) {
      keys.add(above);
      above = model.byKey.get(above)?.parent ?? null;
    }
  }
  return keys;
}

function addContainersUnder(model: Model, element: Element, keys: Set<string>): void {
  if (element.children.length === 0) return;
  keys.add(element.key);
  for (const key of element.children) {
    const child = model.byKey.get(key);
    if (child !== undefined) addContainersUnder(model, child, keys);
  }
}

function sameRollup(a: Rollup | undefined, b: Rollup): boolean {
  return (
    a !== undefined &&
    a.of === b.of &&
    a.notApplicable === b.notApplicable &&
    a.ownRating === b.ownRating &&
    a.counts.size === b.counts.size &&
    [...a.counts].every(([value, count]) => b.counts.get(value) === count)
  );
}
