import { spotsOf } from '../../scene/navigate';
import type { Placement } from '../../scene/placement';
import { fitViewport, revealViewport, type Size, smallestZoom, type Viewport, zoomBy } from './fit';

/** What a map is shown in, and what of it. */
export interface Stage {
  readonly placement: Placement;
  readonly area: Size;
}

/** What moves a map in its window. */
export interface ViewControl {
  /** What of the map is shown now. */
  view(): Viewport;
  /** Shows the whole map, and keeps it so from now on. */
  fit(): void;
  /** Call when place or window changed: shows the whole map again unless the user has moved it. */
  follow(): void;
  zoom(by: 'in' | 'out'): void;
  /** Moves the map until an element is in sight. */
  reveal(key: string): void;
  /** Whether the user has moved the map away from where it fits. */
  moved(): boolean;
}

const zoomStep = 1.25;

const same = (a: Viewport, b: Viewport): boolean =>
  Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.zoom / b.zoom - 1) < 0.001;

/** Moves the map through `read` and `write`; `stage` says what there is to show now. */
export function createViewControl(
  stage: () => Stage,
  read: () => Viewport,
  write: (view: Viewport) => void,
): ViewControl {
  const whole = (): Viewport => fitViewport(stage().placement, stage().area);
  let fitted = whole();
  const moved = (): boolean => !same(read(), fitted);
  const show = (view: Viewport): void => {
    if (!same(read(), view)) write(view);
  };
  const fit = (): void => {
    fitted = whole();
    show(fitted);
  };
  return {
    view: read,
    fit,
    moved,
    follow() {
      if (!moved()) fit();
    },
    zoom(by) {
      const { placement, area } = stage();
      show(
        zoomBy(read(), by === 'in' ? zoomStep : 1 / zoomStep, area, smallestZoom(placement, area)),
      );
    },
    reveal(key) {
      const { placement, area } = stage();
      const spot = spotsOf(placement).get(key);
      if (spot !== undefined) show(revealViewport(read(), spot.box, area));
    },
  };
}
