import type { Element, Model } from '../../model/model';
import type { Scale } from '../../model/scale';
import type { StageRule } from '../../model/stage-rule';
import type { Party } from '../parties';
import type { Role } from '../roles';
import type { Measure, Rating } from '../said';
import { levelLabel } from './scales';
import type { Tried } from './what-if';

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

/** "Change rule of CISOM to 70 %", "Change rule of CISOM", "Use own rule of CISOM" for null. */
export function describeRule({ shortTitle }: Model, change: Partial<StageRule> | null): string {
  if (change === null) return `Use own rule of ${shortTitle}`;
  const to = change.threshold === undefined ? '' : ` to ${change.threshold} %`;
  return `Change rule of ${shortTitle}${to}`;
}

/** "Want Stage 6 of INFRAM", "Set day of wanted stage of INFRAM", "Drop wanted stage of INFRAM". */
export function describeGoal(
  { shortTitle }: Model,
  goal: { readonly stage?: number } | null,
): string {
  if (goal === null) return `Drop wanted stage of ${shortTitle}`;
  return goal.stage === undefined
    ? `Set day of wanted stage of ${shortTitle}`
    : `Want Stage ${goal.stage} of ${shortTitle}`;
}

/** "Add assessment Hospital B", "Freeze assessment Hospital B" and the like. */
export const describeAssessment = (
  action: 'Add' | 'Rename' | 'Change' | 'Freeze' | 'Unfreeze' | 'Remove',
  name: string,
): string => `${action} assessment ${name}`;

/** "Copy 4.10 from Hospital B". */
export const describeCopying = (elements: readonly Element[], from: string): string =>
  `Copy ${nameElements(elements)} from ${from}`;

/** What was tried, in words: "3 answers", "1 answer and 2 other changes", "nothing yet". */
export function sayTried({ answers, others }: Tried): string {
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  if (others === 0) return answers === 0 ? 'nothing yet' : count(answers, 'answer');
  return answers === 0
    ? count(others, 'change')
    : `${count(answers, 'answer')} and ${count(others, 'other change')}`;
}

/** "Keep what-if: 3 answers". */
export const describeKeeping = (tried: Tried): string => `Keep what-if: ${sayTried(tried)}`;

/** "Make Clinical accountable for 4.10", "Take informed for 12 tiles from Clinical", "Take all roles for 4.10 from 3 parties". */
export function describeRoles(
  action: 'give' | 'take' | 'set',
  elements: readonly Element[],
  parties: readonly Party[],
  roles: readonly Role[],
): string {
  const [first] = parties;
  const who =
    first !== undefined && parties.length === 1 ? first.name : `${parties.length} parties`;
  const which = roles.map((role) => role.name.toLocaleLowerCase('en')).join(' and ');
  const what = nameElements(elements);
  if (which === '') return `Take all roles for ${what} from ${who}`;
  return action === 'take'
    ? `Take ${which} for ${what} from ${who}`
    : `Make ${who} ${which} for ${what}`;
}
