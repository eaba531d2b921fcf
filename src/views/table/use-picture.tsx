import { type ComponentProps, type ReactNode, useCallback, useRef, useState } from 'react';
import { TablePicture } from './table-picture';

/** Draws the table as a picture on demand: `sheet` belongs into the page while that goes on. */
export function usePicture(props: Omit<ComponentProps<typeof TablePicture>, 'onReady'>): {
  readonly sheet: ReactNode;
  readonly picture: () => Promise<Blob>;
} {
  const [drawing, setDrawing] = useState(false);
  const ready = useRef<(element: HTMLElement) => void>(() => undefined);
  const picture = useCallback(async () => {
    const element = new Promise<HTMLElement>((resolve) => {
      ready.current = resolve;
    });
    setDrawing(true);
    try {
      const { imageOfElement } = await import('../copy-as-image');
      return await imageOfElement(await element);
    } finally {
      setDrawing(false);
    }
  }, []);
  const sheet = drawing ? (
    <TablePicture {...props} onReady={(element) => ready.current(element)} />
  ) : null;
  return { sheet, picture };
}
