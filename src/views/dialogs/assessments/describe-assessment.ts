import type { Assessment } from '../../../document/create-document';
import { currentModel } from '../../../workspace/current';
import type { Workspace } from '../../../workspace/workspace';
import { sayDay } from '../../panels/when';

/**
 * An assessment in a line: who or what was assessed, the day, the stage reached in the model that is
 * shown, and whether it is frozen: "Hospital B · 22 Nov 2026 · Stage 4 reached · Frozen". Empty where nothing
 * of that is known.
 */
export function describeAssessment(
  { store, scenery }: Workspace,
  { id, subject, date, frozen }: Assessment,
): string {
  const state = store.getState();
  const model = currentModel(state);
  const reached = model === null ? '' : scenery.stages?.headline(state, model, id);
  return [subject, date === '' ? '' : sayDay(date), reached ?? '', frozen ? 'Frozen' : '']
    .filter((text) => text !== '')
    .join(' · ');
}
