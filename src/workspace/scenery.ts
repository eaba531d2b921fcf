import type { Lens } from '../scene/lens';
import type { Palette } from '../scene/palette';
import type { Layout } from '../scene/placement';
import type { TextMeasure } from '../scene/text-style';

/** What the registry found to draw with, each in its own order. */
export interface Scenery {
  readonly lenses: readonly Lens[];
  readonly layouts: readonly Layout[];
  readonly palettes: readonly Palette[];
  readonly measure: TextMeasure;
}
