import type { Model } from '../model/model';
import type { FittedText, TextMeasure, TextStyle } from './text-style';

/** A rectangle in pixels at scale 1. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A spot, in pixels at scale 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The parts of a tile, from its own top left corner: the screen and every export put them at the
 * same spots. The same object for every tile of one size and kind.
 */
export interface TileParts {
  /** Top left corner of the first line of the number. */
  readonly number: Point;
  /** Top left corner of the first line of the name. */
  readonly name: Point;
  /** Top right corner of the chip, which is one line of that style. */
  readonly chip: Point;
  readonly chipStyle: TextStyle;
  readonly chipLine: number;
  /** Top left corner of the row of pips, or null where there is no room for it. */
  readonly pips: Point | null;
  readonly pip: { readonly width: number; readonly height: number; readonly gap: number };
  /** Top right corner of the row of marks. */
  readonly marks: Point;
  /** Side of one mark. */
  readonly mark: number;
}

/** Where a tile stands inside its group, and its text as it fits. */
export interface TilePlace {
  readonly key: string;
  /** Relative to the group, also for a tile inside a tile. */
  readonly box: Box;
  /** Without lines where the name begins with the number: on a tile inside a tile, and where room is short. */
  readonly number: FittedText;
  readonly name: FittedText;
  readonly parts: TileParts;
  /** Tiles inside this one. */
  readonly children: readonly TilePlace[];
}

/** A cell of the source that holds nothing, shown as empty rather than hidden. Relative to the group. */
export interface EmptyPlace {
  readonly box: Box;
  readonly text: FittedText;
}

/** Where the words of a stage's gauge stand in its rail, relative to the group. */
export interface GaugeParts {
  /** The square of the mark before the words. */
  readonly mark: Box;
  /** Top left corner of the state's words, which are one line. */
  readonly words: Point;
  readonly wordsStyle: TextStyle;
  /** Top corner of the percentage, which is one line: its left one, or its right one where it ends there. */
  readonly percent: Point;
  readonly percentEnds: boolean;
  readonly percentStyle: TextStyle;
}

/** The parts of a band, relative to the group: the screen and every export put them at the same spots. */
export interface BandParts {
  /** Top left corner of the first line of the number. */
  readonly number: Point;
  /** Top left corner of the first line of the name. */
  readonly name: Point;
  /** Room for the roll-up and "4 of 6": aligned right under a top band, left in a rail. */
  readonly figures: Box;
  readonly bar: Box;
  /** In a rail: what stands in place of the figures once the stage has a gauge. */
  readonly gauge?: GaugeParts;
}

/** Where a group (Level 0 or a stage) stands, with its band. */
export interface GroupPlace {
  readonly key: string;
  readonly box: Box;
  /** The band with number, name and roll-up, relative to the group: above the tiles, or a rail at their left. */
  readonly band: Box;
  readonly bandSide: 'top' | 'left';
  readonly number: FittedText;
  readonly name: FittedText;
  /** Where number and name begin in the band, and the room for the figures and for the distribution bar. */
  readonly parts: BandParts;
  readonly tiles: readonly TilePlace[];
  readonly empty: readonly EmptyPlace[];
}

/** A heading over a column. */
export interface ColumnPlace {
  readonly key: string;
  readonly box: Box;
  readonly name: FittedText;
}

/** Where everything of a model stands: the work of a layout, independent of what people say. */
export interface Placement {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly GroupPlace[];
  readonly columns: readonly ColumnPlace[];
}

export interface LayoutOptions {
  /** The page to fill, in pixels: the layout chooses what is best for its shape. */
  readonly page: { readonly width: number; readonly height: number };
  readonly measure: TextMeasure;
}

/** A way to place a model. One per file in `layouts/`, exported as `layout`. */
export interface Layout {
  readonly id: string;
  readonly label: string;
  /** Among the layouts that suit a model, the lowest is the default. */
  readonly order: number;
  suits(model: Model): boolean;
  place(model: Model, options: LayoutOptions): Placement;
}
