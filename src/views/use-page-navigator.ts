import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { type Navigator, setNavigator } from '../workspace/workspace';
import { useWorkspace } from './use-workspace';

/**
 * Tells the commands that a page without tiles is shown: nothing to move between, but an image of the
 * page to copy or save, and something to print.
 */
export function usePageNavigator(page: RefObject<HTMLElement | null>): void {
  usePictureNavigator(async () => {
    if (page.current === null) throw new Error('There is nothing in this view to copy.');
    const { imageOfElement } = await import('./copy-as-image');
    return imageOfElement(page.current);
  });
}

/** The same for a view that makes its image itself, and can bring an element into sight. */
export function usePictureNavigator(
  picture: () => Promise<Blob>,
  reveal: (key: string) => void = () => undefined,
): void {
  const workspace = useWorkspace();
  const latest = useRef({ picture, reveal });
  useLayoutEffect(() => {
    latest.current = { picture, reveal };
  });
  useEffect(() => {
    const navigator: Navigator = {
      move: () => null,
      reveal: (key) => latest.current.reveal(key),
      prints: true,
      picture: () => latest.current.picture(),
    };
    return setNavigator(workspace, navigator);
  }, [workspace]);
}
