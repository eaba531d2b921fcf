import type { Box } from '../../scene/placement';

/** Where the map stands in the window: screen = scene * zoom + (x, y), in pixels. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The largest window, in pixels, that is filled at zoom 1; a larger one shows the same page larger. */
const largestPage: Size = { width: 1680, height: 1050 };

/** Pages grow and shrink in steps of this many pixels, so that a small change does not lay out anew. */
const step = 8;

const rounded = (value: number): number => Math.max(step, Math.floor(value / step) * step);

/** Room in pixels that is left free around a map that fits its window. */
export const frame = 12;

const inner = (area: Size): Size => ({
  width: Math.max(1, area.width - 2 * frame),
  height: Math.max(1, area.height - 2 * frame),
});

/** The page that a layout is asked to fill for a window of that size, in pixels. */
export function pageFor(area: Size): Size {
  const room = inner(area);
  const zoom = Math.max(
    1,
    Math.min(room.width / largestPage.width, room.height / largestPage.height),
  );
  return { width: rounded(room.width / zoom), height: rounded(room.height / zoom) };
}

/** The widest zoom: enough for a projector, not so much that one tile fills it. */
export const largestZoom = 4;

/** Below this zoom names cannot be read. */
const readable = 0.55;
/** A map that fits by its width at this zoom or more is read from top to bottom instead. */
const readableByWidth = 0.7;

/**
 * Shows the whole of `content` in the middle of `area`, never larger than a big window needs. What
 * is so tall that it could not be read then, as on a phone, fits by its width and starts at its top.
 */
export function fitViewport(content: Size, area: Size): Viewport {
  const room = inner(area);
  const across = room.width / content.width;
  const whole = Math.min(across, room.height / content.height);
  const best = whole < readable && across >= readableByWidth ? across : whole;
  const zoom = Math.min(best, Math.max(1, room.width / largestPage.width), largestZoom);
  return {
    x: (area.width - content.width * zoom) / 2,
    y: Math.max(frame, (area.height - content.height * zoom) / 2),
    zoom,
  };
}

/** How far out one may zoom: somewhat beyond the whole map. */
export const smallestZoom = (content: Size, area: Size): number =>
  Math.min(0.3, (0.7 * area.width) / content.width, (0.7 * area.height) / content.height);

/** A box of the scene as it stands in the window. */
export const onScreen = (box: Box, view: Viewport): Box => ({
  x: box.x * view.zoom + view.x,
  y: box.y * view.zoom + view.y,
  width: box.width * view.zoom,
  height: box.height * view.zoom,
});

/** The part of the scene that a window shows. */
export const inSight = (view: Viewport, area: Size): Box => ({
  x: -view.x / view.zoom,
  y: -view.y / view.zoom,
  width: area.width / view.zoom,
  height: area.height / view.zoom,
});

/** Distance in pixels that a revealed box keeps from the edge of the window. */
const margin = 24;

/** How far `start..start+length` must move to lie within `0..room`. */
function shift(start: number, length: number, room: number): number {
  if (length + 2 * margin > room) return margin - start;
  if (start < margin) return margin - start;
  return Math.min(0, room - margin - start - length);
}

/** The viewport with `box` in sight, moved no further than needed; the same object when it is. */
export function revealViewport(view: Viewport, box: Box, area: Size): Viewport {
  const there = onScreen(box, view);
  const visible =
    there.x >= 0 &&
    there.y >= 0 &&
    there.x + there.width <= area.width &&
    there.y + there.height <= area.height;
  if (visible) return view;
  return {
    x: view.x + shift(there.x, there.width, area.width),
    y: view.y + shift(there.y, there.height, area.height),
    zoom: view.zoom,
  };
}

/** The viewport zoomed by a factor about the middle of the window, within `smallest` and the widest zoom. */
export function zoomBy(view: Viewport, factor: number, area: Size, smallest: number): Viewport {
  const zoom = Math.min(largestZoom, Math.max(smallest, view.zoom * factor));
  const middle = { x: area.width / 2, y: area.height / 2 };
  return {
    x: middle.x - ((middle.x - view.x) / view.zoom) * zoom,
    y: middle.y - ((middle.y - view.y) / view.zoom) * zoom,
    zoom,
  };
}
