import { spotsOf } from '../../scene/navigate';
import type { Placement } from '../../scene/placement';
import type { GroupNode, Scene } from '../../scene/scene';
import type { Theme } from '../../scene/theme';
import { type FarName, fitFarNames } from './far-names';
import { onScreen, type Size, type Viewport } from './fit';
import { paintGroup, paintName } from './paint-far';
import type { Picture } from './picture';
import type { Presence } from './presence';

/** What of the scene is shown where. */
export interface FarFrame {
  readonly view: Viewport;
  readonly area: Size;
  /** Pixels of the canvas per pixel of the window. */
  readonly pixelRatio: number;
  /** Whether the names of groups are written over them. */
  readonly named: boolean;
}

/** Keeps a canvas like the scene as it looks from afar. */
export interface FarPainter {
  /** Says that these elements have changed since the last call of `paint`. */
  touch(keys: Iterable<string>): void;
  /** Makes the next call of `paint` paint everything. */
  forget(): void;
  /**
   * Paints all that is in sight when the frame is another one, else only what was touched. Groups
   * whose tiles are in the page are left out.
   */
  paint(frame: FarFrame): void;
}

const nameSizes = [20, 18, 16, 14, 12, 11];
/** Names are fitted anew when the zoom has changed by this factor. */
const nameStep = 1.08;
/** Rings lie this many pixels outside of their tile at most. */
const ringRoom = 8;

const sameFrame = (a: FarFrame, b: FarFrame): boolean =>
  a.view.x === b.view.x &&
  a.view.y === b.view.y &&
  a.view.zoom === b.view.zoom &&
  a.area.width === b.area.width &&
  a.area.height === b.area.height &&
  a.pixelRatio === b.pixelRatio &&
  a.named === b.named;

/** Gives the names of a scene's groups for a zoom, fitted anew only when that has really changed. */
function createNames(): (
  scene: Scene,
  placement: Placement,
  zoom: number,
) => ReadonlyMap<string, FarName> {
  let last: {
    readonly placement: Placement;
    readonly zoom: number;
    readonly names: ReadonlyMap<string, FarName>;
  } | null = null;
  return (scene, placement, zoom) => {
    const close = last !== null && last.zoom / zoom < nameStep && zoom / last.zoom < nameStep;
    if (last !== null && last.placement === placement && close) return last.names;
    last = { placement, zoom, names: fitFarNames(scene.groups, nameSizes, zoom) };
    return last.names;
  };
}

/** A painter for a canvas. Does nothing where the browser gives no canvas to paint on. */
export function createFarPainter(
  canvas: HTMLCanvasElement,
  { picture, presence }: { readonly picture: Picture; readonly presence: Presence },
  family: string,
): FarPainter {
  const context = canvas.getContext('2d');
  const namesOf = createNames();
  const touched = new Set<string>();
  let last: {
    readonly frame: FarFrame;
    readonly placement: Placement;
    readonly theme: Theme;
  } | null = null;

  function paintOne(
    pen: CanvasRenderingContext2D,
    group: GroupNode,
    scene: Scene,
    frame: FarFrame,
  ): void {
    const { view, area, pixelRatio } = frame;
    const { key, box } = group.place;
    const there = onScreen(box, view);
    const outside =
      there.x + there.width < -ringRoom ||
      there.y + there.height < -ringRoom ||
      there.x > area.width + ringRoom ||
      there.y > area.height + ringRoom;
    const placement = picture.placement();
    if (outside || placement === null || presence.has(key)) return;
    const scale = view.zoom * pixelRatio;
    pen.setTransform(scale, 0, 0, scale, there.x * pixelRatio, there.y * pixelRatio);
    paintGroup(group, { context: pen, theme: scene.theme, zoom: view.zoom, marks: picture.marks });
    const name = frame.named ? namesOf(scene, placement, view.zoom).get(key) : undefined;
    if (name === undefined) return;
    pen.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    paintName(pen, name, there, scene.theme, family);
  }

  function begin({ area, pixelRatio }: FarFrame): void {
    const [width, height] = [
      Math.round(area.width * pixelRatio),
      Math.round(area.height * pixelRatio),
    ];
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
  }

  return {
    touch(keys) {
      const placement = picture.placement();
      if (placement === null) return;
      for (const key of keys) touched.add(spotsOf(placement).get(key)?.group ?? key);
    },
    forget() {
      last = null;
    },
    paint(frame) {
      const [scene, placement] = [picture.scene(), picture.placement()];
      if (context === null || scene === null || placement === null) return;
      const whole =
        last === null ||
        last.placement !== placement ||
        last.theme !== scene.theme ||
        !sameFrame(last.frame, frame);
      if (whole) {
        begin(frame);
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.clearRect(0, 0, canvas.width, canvas.height);
      }
      for (const group of scene.groups) {
        if (!whole && !touched.has(group.place.key)) continue;
        if (!whole) {
          const { x, y, width, height } = onScreen(group.place.box, frame.view);
          context.setTransform(frame.pixelRatio, 0, 0, frame.pixelRatio, 0, 0);
          context.clearRect(x - 1, y - 1, width + 2, height + 2);
        }
        paintOne(context, group, scene, frame);
      }
      touched.clear();
      last = { frame, placement, theme: scene.theme };
    },
  };
}
