import type { CheckId } from '../analysis/ownership-checks';
import type { Document } from '../document/document';
import type { Write } from '../document/edit';
import type { History } from '../document/history';
import type { Outcome } from '../document/operations/outcome';
import type { Place } from '../document/operations/said-writes';
import type { Tried } from '../document/operations/what-if';
import type { Measure } from '../document/said';
import type { Element, Model } from '../model/model';
import type { StorageFault } from '../platform/platform';
import type { BrushValue, LegendEntry } from '../scene/lens';
import type { ThemeName } from '../scene/theme';
import type { Incoming } from './incoming';
import type { Unsaved } from './unsaved';

/** Whether the user's work is kept. */
export interface SavedState {
  readonly state: 'saved' | 'saving' | 'not-saved';
  readonly fault?: StorageFault;
}

/** The level picked up from the legend, which a click or drag paints. */
export interface RatingBrush {
  readonly measure: Measure;
  readonly value: BrushValue;
}

/** The party picked up from the legend, or nobody, which a click or drag paints in a role. */
export interface OwnerBrush {
  readonly party: string | null;
  readonly role: string;
  /** What the cursor shows. */
  readonly face: Pick<LegendEntry, 'swatch' | 'ink' | 'chip'>;
  /** What painting elements writes. */
  paint(document: Document, place: Place, elements: readonly string[]): Outcome;
  /** "Make Clinical accountable for 12 tiles". */
  label(elements: readonly Element[]): string;
}

/** What was picked up from the legend. */
export type Brush = RatingBrush | OwnerBrush;

/** How a band sums up what is under it. */
export type RollupMethod = 'mean' | 'minimum' | 'distribution';

/** What the map of a capability model puts its tiles in: the model's own groups, or who is accountable. */
export type GroupBy = 'model' | 'area' | 'team';

/** Names elements by who owns them; which ones that are is asked each time, so that it follows every change. */
export type Within =
  | { readonly kind: 'party'; readonly party: string }
  | { readonly kind: 'check'; readonly check: CheckId }
  | { readonly kind: 'nobody' };

/** What the outline and the table are narrowed to; the map dims the rest. */
export interface Filter {
  readonly text: string;
  /** Levels kept; empty keeps all. `none` is not assessed. */
  readonly levels: readonly (number | 'na' | 'none')[];
  /** Only what changed within this many days; null keeps all. */
  readonly changedWithin: number | null;
  /** Only what this is about as things stand: what a check finds, a party owns, or nobody does. Null keeps all. */
  readonly within: Within | null;
  /** Whether what does not match is hidden rather than dimmed. */
  readonly hide: boolean;
}

/** Something to tell the user, with at most one thing to do about it. */
export interface Message {
  readonly id: number;
  readonly text: string;
  readonly kind: 'info' | 'problem';
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Settings of this browser, apart from any document. */
export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark';
  /** Whether keys without a modifier act on the map (WCAG 2.1.4). */
  readonly characterKeys: boolean;
  readonly outline: boolean;
  readonly inspector: boolean;
  readonly rollup: RollupMethod;
  /** Whether rating with a digit moves on to the next tile. */
  readonly advance: boolean;
  /** Whether a stripe at the left edge of each tile shows who is accountable, under any lens. */
  readonly ownerStripe: boolean;
  /** Whether a small map of the whole is shown while some of it is out of sight. */
  readonly minimap: boolean;
}

/** All that the app knows while it runs. Documents live in storage; this is what is open. */
export interface WorkspaceState {
  readonly status: 'opening' | 'open' | 'failed';
  /** Why nothing could be opened. */
  readonly failure: string;
  readonly documentId: string | null;
  /** The document as saved or being saved, or the copy of a what-if; and as shown: with the stroke that is under way. */
  readonly document: Document;
  readonly shown: Document;
  readonly stroke: readonly Write[];
  readonly history: History;
  readonly saved: SavedState;
  readonly unsaved: Unsaved;
  readonly role: 'writer' | 'follower' | 'waiting';
  /** Why this tab must not write although the document is open, or null. */
  readonly barred: string | null;
  /** Set while a what-if lasts: the document as it is kept meanwhile, and how much was tried. */
  readonly whatIf: { readonly document: Document; readonly tried: Tried } | null;
  /** Models that are loaded, by id. */
  readonly models: ReadonlyMap<string, Model>;
  readonly modelId: string;
  readonly viewId: string;
  /** The lens chosen for each kind of model. */
  readonly lensId: string;
  readonly assessment: string;
  readonly grouping: GroupBy;
  readonly selection: ReadonlySet<string>;
  /** The element that the keyboard is on. */
  readonly focus: string | null;
  readonly brush: Brush | null;
  /** The party that its page and the lens of one party show, by its id. */
  readonly party: string | null;
  /** Whether the page of a party takes in those that belong to it. */
  readonly members: boolean;
  readonly filter: Filter;
  /** The dialog that is open, by id. */
  readonly dialog: string | null;
  /** A place that asked for the keyboard; whoever gives it clears the wish. */
  readonly wanted: 'inspector' | 'filter' | 'title' | null;
  /** A file that waits for the user to decide what becomes of it. */
  readonly incoming: Incoming | null;
  readonly message: Message | null;
  readonly preferences: Preferences;
  /** The theme in force, after the system's wish was asked. */
  readonly theme: ThemeName;
}

export const noFilter: Filter = {
  text: '',
  levels: [],
  changedWithin: null,
  within: null,
  hide: false,
};

export const defaultPreferences: Preferences = {
  theme: 'system',
  characterKeys: true,
  outline: false,
  inspector: true,
  rollup: 'mean',
  advance: false,
  ownerStripe: false,
  minimap: true,
};
