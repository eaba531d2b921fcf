import type { Model } from '../model/model';
import type { FindingsShown, Lens, OwnersShown, Stages } from '../scene/lens';
import type { Palette } from '../scene/palette';
import type { Layout } from '../scene/placement';
import type { StageGauges } from '../scene/scene';
import type { TextMeasure } from '../scene/text-style';
import type { Filter, WorkspaceState } from './state';

/** What there is to draw with, each in its own order. */
export interface Scenery {
  readonly lenses: readonly Lens[];
  readonly layouts: readonly Layout[];
  readonly palettes: readonly Palette[];
  readonly measure: TextMeasure;
  /** What a staged model adds up to; there before one is shown. */
  readonly stages?: {
    of(state: WorkspaceState, model: Model): Stages | null;
    gauges(state: WorkspaceState, model: Model): StageGauges | null;
    /** "Stage 4 reached", of any assessment; empty for a model without stages. */
    headline(state: WorkspaceState, model: Model, assessment: string): string;
  };
  /** Who owns what; there once something of it is shown. */
  readonly owners?: {
    of(state: Pick<WorkspaceState, 'shown' | 'assessment' | 'party'>, model: Model): OwnersShown;
    /** What a filter by owners keeps. */
    keysWithin(
      state: Pick<WorkspaceState, 'shown' | 'assessment'>,
      model: Model,
      filter: Filter,
    ): ReadonlySet<string> | null;
    /** What the ownership checks find. */
    findings(state: Pick<WorkspaceState, 'shown' | 'assessment'>, model: Model): FindingsShown;
    /** The model in the groups that the map is to show. The same object until one changes. */
    arrange(
      state: Pick<WorkspaceState, 'document' | 'assessment' | 'grouping'>,
      model: Model,
    ): Model;
  };
  /** What the first picture seldom needs comes later: see `loadScenery`. */
  readonly late?: { readonly [part in LatePart]: () => Promise<SceneryPart> };
}

/** For staged models, and for owners. */
export type LatePart = 'staged' | 'owners';

/** What comes later, to be put beside what there is. */
export type SceneryPart = Partial<Pick<Scenery, 'lenses' | 'layouts' | 'stages' | 'owners'>>;
