import { type Document, readRow } from '../document';
import { writeTo } from '../edit';
import { textLimits } from '../text-limits';
import { type Outcome, refuse, writesOf } from './outcome';
import { whyNotSaidIn } from './said-writes';

/** The address of a finding that is silenced: `<assessment>/<check>/<what it is about>`. */
export const silencedRow = (assessment: string, check: string, about: string): string =>
  `${assessment}/${check}/${about}`;

/** Why a finding was silenced, or null where it was not. */
export function silencedReason(
  document: Document,
  assessment: string,
  check: string,
  about: string,
): string | null {
  const reason = readRow(document, 'silenced', silencedRow(assessment, check, about))?.['reason'];
  return typeof reason === 'string' ? reason : null;
}

/** Silences findings of a check with a reason; null lets them speak again. Refused without a reason, and in a frozen assessment. */
export function silence(
  document: Document,
  assessment: string,
  check: string,
  abouts: readonly string[],
  reason: string | null,
): Outcome {
  const barred = whyNotSaidIn(document, assessment);
  if (barred !== null) return refuse(barred);
  const trimmed = reason?.trim();
  if (trimmed === '') return refuse('Say why, so that others can follow.');
  if (trimmed !== undefined && trimmed.length > textLimits.sentence)
    return refuse(`A reason has at most ${textLimits.sentence} characters.`);
  return writesOf(
    [...new Set(abouts)].map((about) =>
      writeTo(
        document,
        { table: 'silenced', row: silencedRow(assessment, check, about), column: 'reason' },
        trimmed,
      ),
    ),
  );
}
