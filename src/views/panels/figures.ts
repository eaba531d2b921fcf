import type { Rollup } from '../../analysis/rollup';
import type { LegendEntry } from '../../scene/lens';

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

/** One bar of a distribution. */
export interface Bar {
  readonly entry: LegendEntry;
  /** As the bar is named: "3 Defined", "Not applicable", "Not assessed". */
  readonly label: string;
  readonly count: number;
}

/** The bars of a distribution in the legend's order, empty ones included; every leaf is in one of them. */
export function barsOf(figures: Figures, entries: readonly LegendEntry[]): Bar[] {
  return entries.map((entry) => {
    if (entry.brush === 'na') return { entry, label: entry.label, count: figures.notApplicable };
    if (entry.brush === 'clear') {
      return { entry, label: 'Not assessed', count: figures.of - figures.assessed };
    }
    return { entry, label: entry.label, count: figures.counts.get(Number(entry.brush)) ?? 0 };
  });
}

/** A mean as printed: one decimal; a dash where there is none. */
export const sayMean = (mean: number | null): string => (mean === null ? '–' : mean.toFixed(1));
