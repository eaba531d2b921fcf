import type { Owners } from '../analysis/ownership';
import type { CheckId } from '../analysis/ownership-checks';
import type { Standing } from '../analysis/standing';
import type { Way } from '../analysis/way';
import type { Party } from '../document/parties';
import type { Role } from '../document/roles';
import type { Row } from '../document/rows';
import type { Measure } from '../document/said';
import type { Element, Model } from '../model/model';
import type { Scale } from '../model/scale';
import type { Palette } from './palette';
import type { Theme } from './theme';

/** What lies on a patterned fill: slanting lines, dots or a grid. */
export interface FillPattern {
  readonly shape: 1 | 2 | 3;
  /** #rrggbb of the lines. */
  readonly colour: string;
}

/** How a tile is filled. `none` is not assessed, `hatched` not applicable. */
export interface Fill {
  readonly kind: 'solid' | 'patterned' | 'none' | 'hatched';
  /** #rrggbb of a solid fill, and of the ground of a patterned one. */
  readonly colour?: string;
  /** Set on a patterned fill. */
  readonly pattern?: FillPattern;
}

/** The stripe at the left edge of a tile: the second channel, chosen apart from the lens. */
export interface Stripe {
  /** One, or two of which each takes half. */
  readonly fills: readonly Fill[];
  /** A few letters that say the same without colour. */
  readonly letters: string;
}

/** What a lens says about one tile. */
export interface TilePaint {
  readonly fill: Fill;
  /** Colour of the text on it: #000000 or #ffffff on a solid fill, a text colour of the theme otherwise. */
  readonly ink: string;
  /** Short text in the chip at the top right: the level's digit, "n/a", a signed gap. Empty for none. */
  readonly chip: string;
  /** The lens in words, for a name that can be heard: "current maturity 3 Defined", "not assessed". */
  readonly words: string;
  /** `key` of the legend entry that explains the fill. */
  readonly legend: string;
  /** Set where the lens itself says what the stripe at the left edge is, whatever the second channel shows. */
  readonly stripe?: Stripe | null;
}

/** What a legend entry does when it is chosen: rates `value`, says not applicable, or clears. */
export type BrushValue = number | 'na' | 'clear';

/** One entry of a legend; with a `brush`, it rates what it is chosen for. */
export interface LegendEntry {
  readonly key: string;
  /** As the radio is named: "3 Defined", "Not applicable", "Clear rating". */
  readonly label: string;
  /** As the entry is named where the legend is only read, in an export: "Not assessed" for "Clear rating". */
  readonly readLabel?: string;
  readonly swatch: Fill;
  readonly ink: string;
  readonly chip: string;
  readonly brush?: BrushValue;
  /** Id of the party that it makes accountable, null for nobody; absent where it stands for no one party. */
  readonly party?: string | null;
}

/** What a staged model adds up to, for the lenses that show it. The same object until it changes. */
export interface Stages {
  readonly standing: Standing;
  /** The way to the next stage; null at the top. */
  readonly next: Way | null;
  /** The way to the stage that is wanted; null where none is. */
  readonly goal: Way | null;
}

/** Who owns what of a model in the assessment that is shown. The same object until something of it changes. */
export interface OwnersShown {
  /** Who owns an element, by its key: the same object until that changes. */
  of(key: string): Owners;
  /** A party of the document by its id. */
  party(id: string): Party | undefined;
  /** In the order of the document; the same list until one changes. */
  readonly parties: readonly Party[];
  readonly roles: readonly Role[];
  /** Id of the party that a lens is to show alone, or null. */
  readonly highlighted: string | null;
  /** How many elements each party is accountable for, by its id; those accountable for none are missing. */
  readonly counts: ReadonlyMap<string, number>;
  /** Being accountable for more than this is too many. */
  readonly limit: number;
}

/** Which ownership checks find something about each element, by its key. The same map until that changes. */
export type FindingsShown = ReadonlyMap<string, readonly CheckId[]>;

/** What a lens may look at besides the element and what is said about it. */
export interface LensContext {
  readonly model: Model;
  readonly scale: Scale;
  readonly palette: Palette;
  readonly theme: Theme;
  /** Start of today in milliseconds since 1970: lenses of age count days from it. */
  readonly today: number;
  /** Set on staged models, and only for a lens with `showsStages`: what does not look at it is not painted anew. */
  readonly stages?: Stages;
  /** Set for a lens with `showsOwners`, and only for that. */
  readonly owners?: OwnersShown;
  /** Set for a lens with `showsFindings`, and only for that. */
  readonly findings?: FindingsShown;
}

/** A way to look at a model: what the colour says. One per file in `lenses/`, exported as `lens`. */
export interface Lens {
  readonly id: string;
  /** As the lens switcher names it: "Current maturity"; on a staged model "Answer". */
  label(model: Model): string;
  readonly order: number;
  /** What the colour measures and in which direction, for the legend: "Current maturity, 1 low to 5 high". */
  caption(context: LensContext): string;
  suits(model: Model): boolean;
  /** Which rating its legend paints; absent when the legend can only be read. */
  readonly paints?: Measure;
  legend(context: LensContext): readonly LegendEntry[];
  /** Depends on nothing but its arguments: its answers are kept until one of them changes. */
  paint(element: Element, said: Row | undefined, context: LensContext): TilePaint;
  /** The number that a band rolls up, undefined where there is none; a lens without it has no roll-up. */
  figure?(element: Element, said: Row | undefined, context: LensContext): number | 'na' | undefined;
  /** Set where the paint looks at `context.stages`. */
  readonly showsStages?: true;
  /** Set where the paint looks at `context.owners`. */
  readonly showsOwners?: true;
  /** Set where the paint looks at `context.findings`. */
  readonly showsFindings?: true;
  /** Whether an element is one of those that are counted: "4 of 6". Without it, and without a figure, those that are rated. */
  counts?(element: Element, said: Row | undefined, context: LensContext): boolean;
  /** Whether the roll-up is printed with its sign: "+1.2". */
  readonly signed?: boolean;
  /** What is said of the elements that the figure counts; "assessed" when absent: "with a target". */
  readonly counted?: string;
}
