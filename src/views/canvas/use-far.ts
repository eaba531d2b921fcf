import { useStoreApi } from '@xyflow/react';
import { type RefObject, useLayoutEffect, useState } from 'react';
import { tellZoom } from './viewport';
import { isFar, zoomLevel } from './zoom-level';

/**
 * Whether the tiles of a map of `many` belong on the canvas now. On the way it writes the level of
 * detail on the map's element as `data-zoom`, and tells the zoom to the rest of the app.
 */
export function useFar(map: RefObject<HTMLElement | null>, many: boolean): boolean {
  const store = useStoreApi();
  const [far, setFar] = useState(false);
  useLayoutEffect(() => {
    let was = false;
    let level = '';
    const follow = (): void => {
      const zoom = store.getState().transform[2];
      const next = zoomLevel(zoom, was);
      was = isFar(zoom, was);
      tellZoom(zoom);
      setFar(many && was);
      if (next !== level) map.current?.setAttribute('data-zoom', next);
      level = next;
    };
    follow();
    return store.subscribe(follow);
  }, [store, map, many]);
  return far;
}
