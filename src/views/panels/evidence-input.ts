import { isSafeAddress } from '../../document/address';
import { isCalendarDay } from '../../document/calendar-day';
import { whyNotEvidence } from '../../document/operations/evidence';
import type { Evidence } from '../../document/said';

/** What stands in the boxes of the evidence form. */
export interface EvidenceInput {
  readonly title: string;
  readonly address: string;
  readonly text: string;
  readonly date: string;
}

/** What is wrong with an input, by the box that it is said at. */
export type EvidenceFaults = { readonly [box in keyof EvidenceInput]?: string };

export const noEvidenceInput: EvidenceInput = { title: '', address: '', text: '', date: '' };

/** The boxes filled with a piece of evidence. */
export const inputOf = ({
  title,
  address = '',
  text = '',
  date = '',
}: Evidence): EvidenceInput => ({
  title,
  address,
  text,
  date,
});

/** A piece of evidence from what was typed, blank boxes left out; or what is wrong, box by box. */
export function readEvidence(
  id: string,
  input: EvidenceInput,
): { readonly evidence: Evidence } | { readonly faults: EvidenceFaults } {
  const [title, address, text, date] = [input.title, input.address, input.text, input.date].map(
    (one) => one.trim(),
  ) as [string, string, string, string];
  const evidence: Evidence = {
    id,
    title,
    ...(address !== '' && { address }),
    ...(text !== '' && { text }),
    ...(date !== '' && { date }),
  };
  const reason = whyNotEvidence(evidence);
  if (reason === null) return { evidence };
  const faults: EvidenceFaults = {
    ...(title === '' && { title: 'Give it a title, such as the name of the document.' }),
    ...(address !== '' &&
      !isSafeAddress(address) && {
        address: 'Begin the address with https://, http:// or mailto:, without blanks.',
      }),
    ...(date !== '' &&
      !isCalendarDay(date) && { date: 'Give a day that exists, such as 2026-11-22.' }),
  };
  return { faults: Object.keys(faults).length > 0 ? faults : { text: reason } };
}
