import { type RefObject, useEffect, useRef } from 'react';
import type { Box, Placement, Point } from '../../scene/placement';
import { onScreen, type Viewport } from './fit';
import { createGestures, type Gestures } from './gestures';
import { elementAt } from './hit-test';
import { listen } from './listen';
import type { MapHost } from './map-host';
import type { ViewControl } from './view-control';

function showMarquee(frame: HTMLElement | null, box: Box | null, view: Viewport): void {
  if (frame === null) return;
  frame.hidden = box === null;
  if (box === null) return;
  const there = onScreen(box, view);
  frame.style.transform = `translate(${there.x}px, ${there.y}px)`;
  frame.style.width = `${there.width}px`;
  frame.style.height = `${there.height}px`;
}

/** What of the map is shown; the map at its own size before anything holds it. */
const viewOf = (control: RefObject<ViewControl | null>): Viewport =>
  control.current?.view() ?? { x: 0, y: 0, zoom: 1 };

/**
 * Hears what the pointer does on a map, and tells the host what it means. Returns the gestures as
 * soon as the map is there.
 */
export function usePointer(
  map: RefObject<HTMLElement | null>,
  marquee: RefObject<HTMLElement | null>,
  control: RefObject<ViewControl | null>,
  placement: Placement,
  host: MapHost,
): RefObject<Gestures | null> {
  const now = useRef({ host, placement });
  const own = useRef<Gestures>(null);
  useEffect(() => {
    now.current = { host, placement };
  });

  useEffect(() => {
    const element = map.current;
    if (element === null) return undefined;
    const at = (point: Point): string | null => elementAt(now.current.placement, point);
    const gestures = createGestures({
      placement: () => now.current.placement,
      brushing: () => now.current.host.brushing(),
      tap: (key, how) => now.current.host.tap(key, how),
      stroke: (keys, start) => now.current.host.stroke(keys, start),
      endStroke: () => now.current.host.endStroke(),
      cancelStroke: () => now.current.host.cancelStroke(),
      selectMore: (keys) => now.current.host.selectMore(keys),
      marquee: (box) => showMarquee(marquee.current, box, viewOf(control)),
    });
    own.current = gestures;
    let over: string | null = null;
    return listen(element, {
      gestures,
      toScene(screen) {
        const bounds = element.getBoundingClientRect();
        const { x, y, zoom } = viewOf(control);
        return { x: (screen.x - bounds.left - x) / zoom, y: (screen.y - bounds.top - y) / zoom };
      },
      hover(point) {
        const key = point === null ? null : at(point);
        if (key === over) return;
        over = key;
        const pane = element.querySelector<HTMLElement>('.react-flow__pane');
        if (pane !== null) pane.title = key === null ? '' : now.current.host.titleOf(key);
      },
      open(point) {
        const key = at(point);
        if (key !== null) now.current.host.open(key);
      },
    });
  }, [control, marquee, map]);

  return own;
}
