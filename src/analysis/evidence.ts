import type { Row } from '../document/rows';
import { type Evidence, evidenceOf } from '../document/said';

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
