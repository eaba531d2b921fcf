import type { Element } from '../../model/model';
import { nameElements } from './labels';

const inSentence = (role: string): string => role.toLocaleLowerCase('en');

/** "Make Clinical accountable for 4.10", "Make Clinical the only one accountable for 12 tiles". */
export const describeGiving = (
  elements: readonly Element[],
  party: string,
  role: string,
  only: boolean,
): string =>
  `Make ${party} ${only ? 'the only one ' : ''}${inSentence(role)} for ${nameElements(elements)}`;

/** "Clinical is no longer accountable for 4.10". */
export const describeTaking = (elements: readonly Element[], party: string, role: string): string =>
  `${party} is no longer ${inSentence(role)} for ${nameElements(elements)}`;

/** "Add Clinical", "Remove Clinical", "Retire Clinical" and the like. */
export const describeParty = (
  action: 'Add' | 'Rename' | 'Change' | 'Retire' | 'Bring back' | 'Remove',
  name: string,
): string => `${action} ${name}`;

/** "Merge Digital into Clinical". */
export const describeMerging = (from: string, into: string): string => `Merge ${from} into ${into}`;

/** "Digital belongs to Clinical", "Digital no longer belongs to Clinical". */
export const describeMember = (party: string, of: string, member: boolean): string =>
  `${party} ${member ? 'belongs' : 'no longer belongs'} to ${of}`;

/** "Silence 3 findings: Contested", "Let 1 finding speak again: Contested". */
export function describeSilence(count: number, check: string, silent: boolean): string {
  const findings = `${count} ${count === 1 ? 'finding' : 'findings'}`;
  return silent ? `Silence ${findings}: ${check}` : `Let ${findings} speak again: ${check}`;
}
