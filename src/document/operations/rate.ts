import type { Element } from '../../model/model';
import { levelOf, type Scale } from '../../model/scale';
import type { Document } from '../document';
import type { Measure, Rating } from '../said';
import { readScale } from '../scales';
import { type Outcome, refuse } from './outcome';
import { type Place, saidWrites, sayOfEach, whyNotKnown } from './said-writes';

/**
 * Rates elements (by key), or clears their rating when `rating` is undefined. What is not rated among
 * them is passed over, and said so; refused when none is, or when the scale does not hold the rating.
 */
export function rate(
  document: Document,
  place: Place,
  elements: readonly string[],
  measure: Measure,
  rating: Rating | undefined,
  at: number,
): Outcome {
  const { model, assessment } = place;
  const reason =
    whyNotKnown(document, model, elements) ??
    whyNotOnScale(readScale(document, model.scale), measure, rating);
  if (reason !== null) return refuse(reason);
  const unrated = elements.flatMap((key) => {
    const element = model.byKey.get(key);
    return element === undefined || element.rated ? [] : [element];
  });
  const [first] = unrated;
  if (first !== undefined && unrated.length === elements.length) return refuse(whyNotRated(first));
  const rated =
    first === undefined ? elements : elements.filter((key) => model.byKey.get(key)?.rated);
  const outcome = saidWrites(document, assessment, sayOfEach(rated, measure, rating), at);
  if (!outcome.ok || first === undefined) return outcome;
  const passedOver = `${unrated.length} of ${elements.length} passed over: ${whyNotRated(first)}`;
  return { ...outcome, passedOver };
}

/** Why an element takes no rating, in a sentence. */
export function whyNotRated(element: Element): string {
  if (element.kind === 'group')
    return 'A group is not rated itself; its figures come from its capabilities.';
  if (element.kind === 'stage')
    return 'A stage is not rated itself; its figures come from its criteria.';
  return 'What belongs to the floor stage describes the start and is not rated.';
}

function whyNotOnScale(scale: Scale, measure: Measure, rating: Rating | undefined): string | null {
  if (measure === 'target' && !scale.targets) return `The scale "${scale.name}" has no targets.`;
  if (rating === undefined) return null;
  if (rating === 'na') {
    return measure === 'target'
      ? 'Not applicable is said of the current level, not of a target.'
      : null;
  }
  if (levelOf(scale, rating) !== undefined) return null;
  const levels = scale.levels.map((level) => level.value).join(', ');
  return `The scale "${scale.name}" has no level ${rating}. Its levels are ${levels}.`;
}
