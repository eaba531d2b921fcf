import { headline } from '../../../analysis/standing-words';
import type { Assessment } from '../../../document/create-document';
import { currentModel } from '../../../workspace/current';
import { standingOf } from '../../../workspace/standing';
import type { WorkspaceState } from '../../../workspace/state';
import { sayDay } from '../../panels/when';

/**
 * An assessment in a line: who or what was assessed, the day, the stage reached in the model that is
 * shown, and whether it is frozen: "Hospital B · 22 Nov 2026 · Stage 4 reached · Frozen". Empty where nothing
 * of that is known.
 */
export function describeAssessment(
  state: WorkspaceState,
  { id, subject, date, frozen }: Assessment,
): string {
  const model = currentModel(state);
  const standing = model === null ? null : standingOf(state, model, id);
  return [
    subject,
    date === '' ? '' : sayDay(date),
    standing === null ? '' : headline(standing),
    frozen ? 'Frozen' : '',
  ]
    .filter((text) => text !== '')
    .join(' · ');
}
