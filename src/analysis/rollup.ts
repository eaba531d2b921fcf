import type { Document } from '../document/document';
import { type Measure, type Rating, ratingOf, readSaid } from '../document/said';
import type { Element, Model } from '../model/model';

/** What the leaves under an element add up to. */
export interface Rollup {
  /** Mean of the assessed leaves; null when there is none. Never a stage: stages are gated, not averaged. */
  readonly mean: number | null;
  /** Lowest of the assessed leaves; null when there is none. */
  readonly minimum: number | null;
  /** How many leaves hold each level, by its value, lowest first. */
  readonly counts: ReadonlyMap<number, number>;
  readonly assessed: number;
  /** Leaves that apply, assessed or not. */
  readonly of: number;
  /** Leaves left out because they, or what contains them, are said to be not applicable. */
  readonly notApplicable: number;
  /** The element's own rating, where it was rated itself; it stands apart and is not counted. */
  readonly ownRating: Rating | undefined;
}

/**
 * Adds up the rated leaves under an element (by key), at any depth; of a leaf, itself. With the
 * measure `target`, a leaf counts as assessed when it has a target.
 */
export function rollUp(
  model: Model,
  document: Document,
  assessment: string,
  key: string,
  measure: Measure = 'current',
): Rollup {
  const root = model.byKey.get(key);
  const tally = new Map<number, number>();
  let of = 0;
  let notApplicable = 0;
  for (const { key: leaf, above } of root === undefined ? [] : leavesOf(model, root)) {
    const said = readSaid(document, assessment, leaf);
    const naAbove = above.some(
      (one) => ratingOf(readSaid(document, assessment, one), 'current') === 'na',
    );
    if (naAbove || ratingOf(said, 'current') === 'na') {
      notApplicable += 1;
      continue;
    }
    of += 1;
    const rating = ratingOf(said, measure);
    if (typeof rating === 'number') tally.set(rating, (tally.get(rating) ?? 0) + 1);
  }
  const counts = new Map([...tally].sort(([a], [b]) => a - b));
  let assessed = 0;
  let sum = 0;
  for (const [value, count] of counts) {
    assessed += count;
    sum += value * count;
  }
  return {
    mean: assessed === 0 ? null : sum / assessed,
    minimum: counts.keys().next().value ?? null,
    counts,
    assessed,
    of,
    notApplicable,
    ownRating: root?.rated ? ratingOf(readSaid(document, assessment, key), measure) : undefined,
  };
}

/** The rated elements under an element that contain no other, in the model's order; of a leaf, itself. */
export function leavesUnder(model: Model, element: Element): Element[] {
  if (element.children.length === 0) return element.rated ? [element] : [];
  return element.children.flatMap((key) => {
    const child = model.byKey.get(key);
    return child === undefined ? [] : leavesUnder(model, child);
  });
}

/** A leaf, and the rated elements that contain it: if one of those does not apply, neither does the leaf. */
interface Leaf {
  readonly key: string;
  readonly above: readonly string[];
}

// Models never change: what stands under their elements is found once.
const found = new WeakMap<Model, Map<string, readonly Leaf[]>>();

function leavesOf(model: Model, root: Element): readonly Leaf[] {
  const known = found.get(model) ?? new Map<string, readonly Leaf[]>();
  found.set(model, known);
  const leaves =
    known.get(root.key) ??
    leavesUnder(model, root).map(({ key, parent }) => ({ key, above: ratedAbove(model, parent) }));
  known.set(root.key, leaves);
  return leaves;
}

function ratedAbove(model: Model, parent: string | null): string[] {
  const element = parent === null ? undefined : model.byKey.get(parent);
  if (element === undefined) return [];
  return [...(element.rated ? [element.key] : []), ...ratedAbove(model, element.parent)];
}
