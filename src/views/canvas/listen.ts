import type { Point } from '../../scene/placement';
import type { Gestures, PointerSign } from './gestures';

/** What the ears on the map need to know. */
export interface Ears {
  readonly gestures: Gestures;
  /** The place on the map under a point of the window. */
  toScene(screen: Point): Point;
  /** The pointer is over this place, or over none. */
  hover(at: Point | null): void;
  /** A double click at this place. */
  open(at: Point): void;
}

const pointOf = (event: MouseEvent): Point => ({ x: event.clientX, y: event.clientY });

/**
 * Listens to pointers on the map before panning does, and keeps from panning what belongs to a
 * brush or a marquee. Marks the element with `data-keys` while the keyboard is used. Returns how to stop.
 */
export function listen(element: HTMLElement, ears: Ears): () => void {
  const { gestures } = ears;
  const fingers = new Set<number>();
  let over = false;
  const stop = new AbortController();

  const sign = (event: PointerEvent): PointerSign => ({
    id: event.pointerId,
    at: ears.toScene(pointOf(event)),
    screen: pointOf(event),
    button: event.button,
    touch: event.pointerType === 'touch',
    shift: event.shiftKey,
    toggle: event.ctrlKey || event.metaKey,
  });

  const on = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    hear: (event: HTMLElementEventMap[Name]) => void,
    options: AddEventListenerOptions = {},
  ): void =>
    element.addEventListener(name, hear, { capture: true, signal: stop.signal, ...options });

  on('pointerdown', (event) => {
    element.removeAttribute('data-keys');
    fingers.add(event.pointerId);
    const owned = gestures.owns({ button: event.button, shift: event.shiftKey }, fingers.size);
    gestures.down(sign(event));
    if (owned && event.target instanceof Element) element.setPointerCapture(event.pointerId);
    if (event.button === 0) element.focus({ preventScroll: true });
  });
  on('pointermove', (event) => {
    over = true;
    const steps = event.getCoalescedEvents();
    for (const step of steps.length > 0 ? steps : [event]) gestures.move(sign(step));
    if (event.buttons === 0) ears.hover(ears.toScene(pointOf(event)));
  });
  on('pointerup', (event) => {
    fingers.delete(event.pointerId);
    gestures.up(sign(event));
  });
  on('pointercancel', (event) => {
    fingers.delete(event.pointerId);
    gestures.cancel();
  });
  on('pointerleave', (event) => {
    if (event.target !== element) return;
    over = false;
    ears.hover(null);
  });
  on('dblclick', (event) => ears.open(ears.toScene(pointOf(event))));

  // Panning listens to mouse and touch events, not to pointer events.
  on('mousedown', (event) => {
    if (event.button === 1) event.preventDefault();
    if (gestures.owns({ button: event.button, shift: event.shiftKey }, 1)) event.stopPropagation();
  });
  on('touchstart', (event) => {
    if (gestures.owns({ button: 0, shift: event.shiftKey }, event.touches.length))
      event.stopPropagation();
  });

  on('keydown', () => element.setAttribute('data-keys', ''));
  listenToSpace(element, gestures, () => over, stop.signal);
  return () => stop.abort();
}

const typing =
  'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable=true]';

/** Holding space pans while the pointer is over the map, wherever the keyboard is; fields keep it. */
function listenToSpace(
  map: HTMLElement,
  gestures: Gestures,
  over: () => boolean,
  signal: AbortSignal,
): void {
  const options = { capture: true, signal };
  let held = false;
  const mine = (event: KeyboardEvent): boolean =>
    event.key === ' ' && !(event.target instanceof Element && event.target.matches(typing));
  const silence = (event: KeyboardEvent): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  const down = (event: KeyboardEvent): void => {
    if (!mine(event) || !(held || over())) return;
    const inside = event.target instanceof Node && map.contains(event.target);
    // With a brush in hand, space is for panning: it neither selects a tile nor presses a button.
    const brush = held || gestures.owns({ button: 0, shift: false }, 1);
    if (brush || (inside && event.repeat)) silence(event);
    if (brush) held = true;
    if (brush || inside) gestures.hold(true);
  };
  const up = (event: KeyboardEvent): void => {
    if (event.key !== ' ') return;
    if (held) silence(event);
    held = false;
    gestures.hold(false);
  };
  window.addEventListener('keydown', down, options);
  window.addEventListener('keyup', up, options);
  window.addEventListener(
    'blur',
    () => {
      held = false;
      gestures.hold(false);
    },
    { signal },
  );
}
