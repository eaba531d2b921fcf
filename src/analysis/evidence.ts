import type { Row } from '../document/rows';
import type { RuleInForce } from '../document/rules';
import { type Evidence, evidenceOf, ratingOf } from '../document/said';
import { earnedBy } from '../model/stage-rule';

/** How well a rating is backed: by nothing, by a title, by something that can be looked up, by that with its date. */
export type EvidenceStrength = 'none' | 'named' | 'documented' | 'dated';

/** From the weakest to the strongest. */
export const evidenceStrengths: readonly EvidenceStrength[] = [
  'none',
  'named',
  'documented',
  'dated',
];

function strengthOfOne({ address, text, date }: Evidence): EvidenceStrength {
  if (address === undefined && text === undefined) return 'named';
  return date === undefined ? 'documented' : 'dated';
}

/** The strength of the best piece of evidence. The grades are ours. */
export const evidenceStrength = (said: Row | undefined): EvidenceStrength =>
  evidenceOf(said)
    .map(strengthOfOne)
    .reduce<EvidenceStrength>(
      (best, one) =>
        evidenceStrengths.indexOf(one) > evidenceStrengths.indexOf(best) ? one : best,
      'none',
    );

/**
 * Whether evidence is asked for: there is none, and the rating claims something. Any level of a
 * capability does; of a criterion, an answer that earns something by its rule. What is asked is ours.
 */
export function asksForEvidence(said: Row | undefined, rule: RuleInForce | null): boolean {
  const rating = ratingOf(said, 'current');
  const claims = typeof rating === 'number' && (rule === null || earnedBy(rule, rating) > 0);
  return claims && evidenceStrength(said) === 'none';
}
