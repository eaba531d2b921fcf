import type { Figures } from '../../analysis/add-up';
import type { LegendEntry } from '../../scene/lens';

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
