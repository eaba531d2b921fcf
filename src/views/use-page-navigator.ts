import { type RefObject, useEffect } from 'react';
import { type Navigator, setNavigator } from '../workspace/workspace';
import { useWorkspace } from './use-workspace';

/**
 * Tells the commands that a page without tiles is shown: nothing to move between, but an image of the
 * page to copy or save.
 */
export function usePageNavigator(page: RefObject<HTMLElement | null>): void {
  const workspace = useWorkspace();
  useEffect(() => {
    const navigator: Navigator = {
      move: () => null,
      reveal: () => undefined,
      prints: true,
      picture: async (): Promise<Blob> => {
        if (page.current === null) throw new Error('There is nothing in this view to copy.');
        const { imageOfElement } = await import('./copy-as-image');
        return imageOfElement(page.current);
      },
    };
    return setNavigator(workspace, navigator);
  }, [workspace, page]);
}
