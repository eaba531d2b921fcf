import type { Confidence } from '../../model/model-file';
import type { Document } from '../document';
import { type Outcome, refuse } from './outcome';
import { type Place, saidWrites, sayOfEach, whyNotKnown } from './said-writes';

/** Says how sure the assessor is of elements (by key), or takes it back when `confidence` is undefined. */
export function setConfidence(
  document: Document,
  place: Place,
  elements: readonly string[],
  confidence: Confidence | undefined,
  at: number,
): Outcome {
  const reason = whyNotKnown(document, place.model, elements);
  if (reason !== null) return refuse(reason);
  return saidWrites(document, place.assessment, sayOfEach(elements, 'confidence', confidence), at);
}
