import type { StageState } from '../analysis/standing';
import type { LegendEntry, Stripe, TilePaint } from './lens';
import type { ColumnPlace, EmptyPlace, GroupPlace, TilePlace } from './placement';
import type { Theme } from './theme';

/** The level of a tile without colour: filled up to `filled`, a ring at `target`, out of `count`. */
export interface Pips {
  readonly count: number;
  readonly filled: number;
  readonly target: number | null;
}

/** Small marks at the foot of a tile. */
export type Mark = 'note' | 'evidence';

/**
 * What a reader must know about a line of the model itself: that its place is a proposal of
 * Isotherm, or that its source is less than certain. Drawn as small symbols after the number.
 */
export type Flag = 'proposal' | 'medium' | 'low';

/** One tile of the picture. The same object as long as nothing about it changes. */
export interface TileNode {
  readonly place: TilePlace;
  readonly paint: TilePaint;
  readonly pips: Pips | null;
  readonly marks: readonly Mark[];
  readonly flags: readonly Flag[];
  readonly stripe: Stripe | null;
  /** What the tile is called aloud: "4.10 Transportation Assistance, current maturity 3 Defined, target 4 Managed". */
  readonly label: string;
  /** What the tooltip says: number and full name. */
  readonly title: string;
  readonly children: readonly TileNode[];
}

/** What a band says about the elements under it. */
export interface BandFigures {
  /** The roll-up as printed: "2.4", "min 1", or empty when nothing is assessed. */
  readonly value: string;
  readonly assessed: number;
  readonly of: number;
  /** As printed after the value: "11 of 12"; "not scored" on the floor. */
  readonly summary: string;
  /** Colours and counts of the tiny distribution bar, lowest level first, unassessed last. */
  readonly bar: readonly { readonly colour: string | null; readonly count: number }[];
}

/** How a stage stands against the rule: what its rail shows. The same object until the stage's standing changes. */
export interface Gauge {
  readonly state: StageState;
  /** Whether this is the stage that the assessment has reached. */
  readonly attained: boolean;
  /** The state in words: "reached", "not reached", "blocked by Stage 2", "floor, not scored". */
  readonly words: string;
  /** The share earned as printed: "87 %"; empty on the floor. */
  readonly percent: string;
  /** Shares of all that is possible, from 0 to 1: what is earned, what still can be, what is needed. Null on the floor. */
  readonly bar: { readonly earned: number; readonly best: number; readonly needed: number } | null;
  /** What stands in the name of the stage: "reached, 87 % of 70 % needed". */
  readonly label: string;
}

/** What a staged model adds up to, in words, for the picture around the map. */
export interface StandingWords {
  /** "Stage 4 reached". */
  readonly headline: string;
  /** "Best still possible: Stage 6, 9 not assessed"; empty once all is assessed. */
  readonly best: string;
  /** "Rule: 70 %, every stage below too", and where it comes from unless from the source. */
  readonly rule: string;
}

/** What a picture shows of what a staged model adds up to. The same object until that changes. */
export interface StageGauges {
  /** The gauge of a stage; null for a group that is none. */
  gauge(key: string): Gauge | null;
  readonly words: StandingWords;
}

/** One group of the picture, with its tiles. The same object as long as nothing in it changes. */
export interface GroupNode {
  readonly place: GroupPlace;
  readonly figures: BandFigures;
  /** Set on the stages of a staged model whose standing is shown. */
  readonly gauge: Gauge | null;
  readonly label: string;
  readonly title: string;
  readonly tiles: readonly TileNode[];
  readonly empty: readonly EmptyPlace[];
}

/** The picture of a model through a lens: what the screen shows and every export writes. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly groups: readonly GroupNode[];
  readonly columns: readonly ColumnPlace[];
  readonly legend: readonly LegendEntry[];
  readonly caption: string;
  /** The flags that stand on some tile, for the legend to explain. */
  readonly flags: readonly Flag[];
  readonly assessed: number;
  readonly of: number;
  /** What the assessed ones are: "assessed", "with a target". */
  readonly counted: string;
  /** Null where the model has no stages. */
  readonly standing: StandingWords | null;
}

/** What stands around the map inside an exported picture. */
export interface Furniture {
  readonly title: string;
  readonly subtitle: string;
  /** As printed: "22 November 2026". */
  readonly date: string;
  readonly edition: string;
  readonly independence: string;
}
