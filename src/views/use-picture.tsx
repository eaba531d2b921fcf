import { type ReactNode, useCallback, useState } from 'react';

/**
 * Draws what is not all in the page as a picture on demand: `sheet` belongs into the page while that
 * goes on. `draw` makes it, and has it call `onReady` once it stands there, with the element to draw.
 */
export function usePicture(draw: (onReady: (element: HTMLElement) => void) => ReactNode): {
  readonly sheet: ReactNode;
  readonly picture: () => Promise<Blob>;
} {
  const [waiting, setWaiting] = useState<{ ready(element: HTMLElement): void } | null>(null);
  const picture = useCallback(async () => {
    const element = new Promise<HTMLElement>((ready) => setWaiting({ ready }));
    try {
      const { imageOfElement } = await import('./copy-as-image');
      return await imageOfElement(await element);
    } finally {
      setWaiting(null);
    }
  }, []);
  return { sheet: waiting === null ? null : draw(waiting.ready), picture };
}
