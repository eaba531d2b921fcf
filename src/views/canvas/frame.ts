import type { ComponentType, Ref, RefObject } from 'react';
import type { Placement } from '../../scene/placement';
import type { Size } from './fit';
import type { ViewControl } from './view-control';

/** What holds the groups of a map in its window. */
export interface FrameProps {
  readonly placement: Placement;
  readonly area: Size;
  /** The map's own element, which says how much can be made out. */
  readonly map: RefObject<HTMLElement | null>;
  readonly control: Ref<ViewControl>;
  /** Where the overview goes, outside the tree; null when none is wanted. */
  readonly corner: HTMLElement | null;
}

export type Frame = ComponentType<FrameProps>;
