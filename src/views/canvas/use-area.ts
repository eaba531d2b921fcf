import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from './fit';

/** The size of an element in pixels, known before the first picture and kept up to date; null before. */
export function useArea(element: RefObject<HTMLElement | null>): Size | null {
  const [area, setArea] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const place = element.current;
    if (place === null) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = place;
      if (width > 0 && height > 0) {
        setArea((known) =>
          known?.width === width && known.height === height ? known : { width, height },
        );
      }
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    return () => observer.disconnect();
  }, [element]);
  return area;
}
