import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { pageFor, type Size } from '../canvas/fit';
import type { MapHandle } from '../canvas/map-host';
import type { Drawing } from './drawing';

/** Windows are laid out anew this long after their size came to rest, in milliseconds. */
const rest = 160;

/** So much less or more height, in pixels, does not move the tiles: a banner comes and goes. */
const slight = 60;

const nearly = (a: Size | null, b: Size): boolean =>
  a !== null && a.width === b.width && Math.abs(a.height - b.height) <= slight;

/**
 * Lays the model out for the window: at once when it opens, and again when the window has a new
 * size and has come to rest, unless the user has moved the map. Returns how to do it now.
 */
export function usePages(
  drawing: Drawing,
  area: Size | null,
  map: RefObject<MapHandle | null>,
): () => void {
  const now = useRef<{ page: Size | null; area: Size | null; drawing: Drawing }>({
    page: null,
    area,
    drawing,
  });
  const layOut = useCallback(() => {
    if (now.current.area === null) return;
    const page = pageFor(now.current.area);
    const { page: before } = now.current;
    if (before?.width === page.width && before.height === page.height) return;
    now.current.page = page;
    drawing.layOut(page);
  }, [drawing]);
  useLayoutEffect(() => {
    if (now.current.drawing !== drawing) now.current = { page: null, area, drawing };
    now.current.area = area;
    if (now.current.page === null) layOut();
    const timer = setTimeout(() => {
      const same = area === null || nearly(now.current.page, pageFor(area));
      if (!same && map.current?.moved() !== true) layOut();
    }, rest);
    return () => clearTimeout(timer);
  }, [area, drawing, layOut, map]);
  return layOut;
}
