import type { LegendEntry, TilePaint } from './lens';
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
  /** Colour and letters of the stripe at the left edge: the second channel. */
  readonly stripe: { readonly colour: string; readonly label: string } | null;
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

/** One group of the picture, with its tiles. The same object as long as nothing in it changes. */
export interface GroupNode {
  readonly place: GroupPlace;
  readonly figures: BandFigures;
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
