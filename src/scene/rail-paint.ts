import type { StageState } from '../analysis/standing';
import type { Gauge } from './scene';
import type { Theme } from './theme';

/** How a stage's rail is painted, in every output. Colours as #rrggbb. */
export interface RailPaint {
  readonly ground: string;
  readonly edge: string;
  /** In pixels. */
  readonly edgeWidth: number;
  /** Number, title, percentage and bar. */
  readonly ink: string;
  /** The state's words. */
  readonly quiet: string;
}

/** The stage reached is inverted, those below it strongly outlined, blocked ones muted. */
export function railPaint({ attained, state }: Gauge, theme: Theme): RailPaint {
  const { surface, text, muted, line } = theme;
  if (attained) return { ground: text, edge: text, edgeWidth: 1, ink: surface, quiet: surface };
  if (state === 'reached')
    return { ground: surface, edge: text, edgeWidth: 2, ink: text, quiet: text };
  const ink = state === 'blocked' ? muted : text;
  return { ground: surface, edge: line, edgeWidth: 1, ink, quiet: muted };
}

/** Side of the square in which the marks are drawn. */
export const markSide = 12;

/** A small mark for each state, as the data of a path of lines: a check, an open ring, a lock, the ground. */
export const stateMarks: { readonly [state in StageState]: string } = {
  reached: 'M2 6.5l3 3l5 -7',
  'not-reached': 'M6 2a4 4 0 0 1 0 8a4 4 0 0 1 0 -8z',
  blocked: 'M2.5 5.5h7v5h-7zM4 5.5v-1.5a2 2 0 0 1 4 0v1.5',
  floor: 'M1.5 9.5h9',
};

/** Width of the lines of a mark. */
export const markLine = 1.5;

/** The bar of a gauge: what still can be earned is a thin line on it, the threshold stands out of it. */
export const gaugeBar = { track: 0.16, best: 0.6, bestHeight: 2, tick: 2, tickOver: 3 } as const;
