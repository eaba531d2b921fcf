import type { Model } from '../model/model';
import type { Rollups } from './rollups';

/** How much of a model has been assessed: "52 of 71". */
export interface Coverage {
  readonly assessed: number;
  /** Leaves that apply. */
  readonly of: number;
  readonly notApplicable: number;
}

/** The coverage of a whole model, from the roll-ups of its roots. */
export function coverageOf(model: Model, rollups: Rollups): Coverage {
  const total = { assessed: 0, of: 0, notApplicable: 0 };
  for (const key of model.roots) {
    const rollup = rollups.get(key);
    if (rollup === undefined) continue;
    total.assessed += rollup.assessed;
    total.of += rollup.of;
    total.notApplicable += rollup.notApplicable;
  }
  return total;
}
