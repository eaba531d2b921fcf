import type { Box, Placement, Point } from '../../scene/placement';
import { boxBetween, elementAt, tilesInBox, tilesOnLine } from './hit-test';

/** What the pointer says while it is used: what a gesture means follows from it. */
export interface PointerSign {
  readonly id: number;
  /** Place on the map, in pixels at scale 1. */
  readonly at: Point;
  /** Place in the window, in pixels. */
  readonly screen: Point;
  readonly button: number;
  readonly touch: boolean;
  readonly shift: boolean;
  /** Control or Command. */
  readonly toggle: boolean;
}

/** What gestures do to the map. */
export interface GestureHost {
  placement(): Placement;
  /** Whether a brush is in hand. */
  brushing(): boolean;
  /** A click or tap on an element, or on nothing. */
  tap(key: string | null, how: 'only' | 'toggle' | 'extend'): void;
  /** A brush went over more tiles; `start` begins a stroke. */
  stroke(keys: readonly string[], start: boolean): void;
  endStroke(): void;
  cancelStroke(): void;
  /** The marquee that is being drawn, in pixels at scale 1; null when it is gone. */
  marquee(box: Box | null): void;
  selectMore(keys: readonly string[]): void;
}

type Gesture =
  | { readonly kind: 'press'; readonly from: PointerSign }
  | { readonly kind: 'stroke'; readonly id: number; last: Point; readonly seen: Set<string> }
  | { readonly kind: 'marquee'; readonly from: PointerSign; drawn: boolean };

/** The meaning of what the pointers do. */
export interface Gestures {
  /** Whether a press belongs to the map rather than to panning: then panning must not hear of it. */
  owns(sign: Pick<PointerSign, 'button' | 'shift'>, fingers: number): boolean;
  down(sign: PointerSign): void;
  move(sign: PointerSign): void;
  up(sign: PointerSign): void;
  cancel(): void;
  /** Holding space pans whatever is in hand. */
  hold(space: boolean): void;
  /** Forgets a stroke that was called off from elsewhere. */
  forget(): void;
}

/** A press that moves less than this many pixels is a click; fingers tremble more. */
const tremble = { mouse: 4, touch: 10 };

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

const how = (sign: PointerSign): 'only' | 'toggle' | 'extend' =>
  sign.shift ? 'extend' : sign.toggle ? 'toggle' : 'only';

/**
 * Tells clicks, strokes, marquees and pans apart. Knows no DOM: the map feeds it with signs.
 * - With a brush, a press paints at once and a drag paints all that it passes.
 * - With Shift and no brush, a drag spans a marquee.
 * - Else a press that stays in place is a click; one that moves is left to panning.
 * - A second finger takes back what the first began: two fingers pan and zoom.
 */
export function createGestures(host: GestureHost): Gestures {
  let gesture: Gesture | null = null;
  let space = false;

  const owns: Gestures['owns'] = ({ button, shift }, fingers) =>
    button === 0 && fingers <= 1 && !space && (host.brushing() || shift);

  function cancel(): void {
    if (gesture?.kind === 'stroke') host.cancelStroke();
    if (gesture?.kind === 'marquee') host.marquee(null);
    gesture = null;
  }

  function paint(stroke: Extract<Gesture, { kind: 'stroke' }>, to: Point): void {
    const fresh = tilesOnLine(host.placement(), stroke.last, to).filter(
      (key) => !stroke.seen.has(key),
    );
    stroke.last = to;
    for (const key of fresh) stroke.seen.add(key);
    if (fresh.length > 0) host.stroke([...new Set(fresh)], false);
  }

  return {
    owns,
    cancel,
    down(sign) {
      if (gesture !== null) return cancel();
      if (sign.button !== 0 || space) return;
      if (host.brushing()) {
        const keys = tilesOnLine(host.placement(), sign.at, sign.at);
        gesture = { kind: 'stroke', id: sign.id, last: sign.at, seen: new Set(keys) };
        host.stroke(keys, true);
      } else if (sign.shift) gesture = { kind: 'marquee', from: sign, drawn: false };
      else gesture = { kind: 'press', from: sign };
    },
    move(sign) {
      if (gesture?.kind === 'stroke' && gesture.id === sign.id) paint(gesture, sign.at);
      if (gesture === null || gesture.kind === 'stroke' || gesture.from.id !== sign.id) return;
      const moved =
        distance(gesture.from.screen, sign.screen) > tremble[sign.touch ? 'touch' : 'mouse'];
      if (gesture.kind === 'press' && moved) gesture = null;
      else if (gesture.kind === 'marquee' && (moved || gesture.drawn)) {
        gesture.drawn = true;
        host.marquee(boxBetween(gesture.from.at, sign.at));
      }
    },
    up(sign) {
      const ended = gesture;
      gesture = null;
      if (ended?.kind === 'stroke') return host.endStroke();
      if (ended === null) return;
      if (ended.kind === 'marquee' && ended.drawn) {
        host.marquee(null);
        host.selectMore(tilesInBox(host.placement(), boxBetween(ended.from.at, sign.at)));
      } else host.tap(elementAt(host.placement(), ended.from.at), how(ended.from));
    },
    hold(held) {
      space = held;
    },
    forget() {
      if (gesture?.kind === 'stroke') gesture = null;
    },
  };
}
