import type { Element } from '../../model/model';
import type { Scale } from '../../model/scale';
import type { Measure, Rating } from '../said';
import { levelLabel } from './scales';

/** How a label names elements: "4.10", "Stage 4", "12 tiles". */
export function nameElements(elements: readonly Element[]): string {
  const [first] = elements;
  if (first === undefined || elements.length > 1) return `${elements.length} tiles`;
  return first.stage === undefined ? first.id : `Stage ${first.stage}`;
}

/** What a rating does, as the undo button names it: "Rate 4.10 3 Defined", "Set target of 12 tiles to 4 Managed". */
export function describeRating(
  elements: readonly Element[],
  measure: Measure,
  rating: Rating | undefined,
  scale: Scale,
): string {
  const name = nameElements(elements);
  const level = typeof rating === 'number' ? levelLabel(scale, rating) : 'not applicable';
  if (measure === 'target') {
    return rating === undefined ? `Clear target of ${name}` : `Set target of ${name} to ${level}`;
  }
  return rating === undefined ? `Clear ${name}` : `Rate ${name} ${level}`;
}

/** "Set confidence of 4.10 to high". */
export const describeConfidence = (
  elements: readonly Element[],
  confidence: string | undefined,
): string =>
  confidence === undefined
    ? `Clear confidence of ${nameElements(elements)}`
    : `Set confidence of ${nameElements(elements)} to ${confidence}`;

/** "Change note of 4.10". */
export const describeNote = (elements: readonly Element[], note: string): string =>
  `${note.trim() === '' ? 'Remove' : 'Change'} note of ${nameElements(elements)}`;

/** "Add evidence to 4.10", "Change evidence of 4.10", "Remove evidence of 4.10". */
export const describeEvidence = (action: 'Add' | 'Change' | 'Remove', element: Element): string =>
  `${action} evidence ${action === 'Add' ? 'to' : 'of'} ${nameElements([element])}`;

/** "Rename document to Region North". */
export const describeRenaming = (title: string): string => `Rename document to ${title.trim()}`;

/** "Add CRM", "Remove CRM", "Move CRM": what is done to a model's tab. */
export const describeModel = (action: 'Add' | 'Remove' | 'Move', shortTitle: string): string =>
  `${action} ${shortTitle}`;
