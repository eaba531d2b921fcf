import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { pageFor, type Size } from '../canvas/fit';
import type { MapHandle } from '../canvas/map-host';
import type { Drawing } from './drawing';

/** Windows are laid out anew this long after their size came to rest, in milliseconds. */
const rest = 160;

/**
 * Lays the model out for the window: at once when it opens, and again when the window has a new
 * size and has come to rest, unless the user has moved the map. Returns how to do it now.
 */
export function usePages(
  drawing: Drawing,
  area: Size | null,
  map: RefObject<MapHandle | null>,
): () => void {
  const now = useRef({ page: '', area, drawing });
  const layOut = useCallback(() => {
    if (now.current.area === null) return;
    const page = pageFor(now.current.area);
    const name = `${page.width} ${page.height}`;
    if (name === now.current.page) return;
    now.current.page = name;
    drawing.layOut(page);
  }, [drawing]);
  useLayoutEffect(() => {
    if (now.current.drawing !== drawing) now.current = { page: '', area, drawing };
    now.current.area = area;
    if (now.current.page === '') layOut();
    const timer = setTimeout(() => {
      if (map.current?.moved() !== true) layOut();
    }, rest);
    return () => clearTimeout(timer);
  }, [area, drawing, layOut, map]);
  return layOut;
}
