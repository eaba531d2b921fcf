import type { StorageFault } from '../../platform/platform';
import type { SessionState } from './session-state';

/** What the window says about whether the work is kept: any fault, or any edit left out, is "not saved". */
export function savedState(
  fault: StorageFault | null,
  leftOut: number,
  waiting: boolean,
): SessionState['saved'] {
  if (fault !== null) return { state: 'not-saved', fault };
  if (leftOut === 0) return { state: waiting ? 'saving' : 'saved' };
  const changes = leftOut === 1 ? '1 change' : `${leftOut} changes`;
  const message = `${changes} made here could not be saved, because another tab wrote first.`;
  return { state: 'not-saved', fault: { kind: 'conflict', message } };
}
