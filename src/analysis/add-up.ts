import type { Rollup } from './rollup';

/** What several roll-ups add up to. */
export interface Figures {
  /** Mean of all assessed leaves; null when there is none. */
  readonly mean: number | null;
  readonly minimum: number | null;
  readonly counts: ReadonlyMap<number, number>;
  readonly assessed: number;
  readonly of: number;
  readonly notApplicable: number;
}

/** Adds roll-ups up, leaf by leaf: a large group weighs more than a small one. */
export function addUp(rollups: readonly Rollup[]): Figures {
  const counts = new Map<number, number>();
  let [sum, assessed, of, notApplicable] = [0, 0, 0, 0];
  for (const rollup of rollups) {
    for (const [value, count] of rollup.counts) {
      counts.set(value, (counts.get(value) ?? 0) + count);
      sum += value * count;
    }
    assessed += rollup.assessed;
    of += rollup.of;
    notApplicable += rollup.notApplicable;
  }
  const minimum = assessed === 0 ? null : Math.min(...counts.keys());
  return {
    mean: assessed === 0 ? null : sum / assessed,
    minimum,
    counts,
    assessed,
    of,
    notApplicable,
  };
}
