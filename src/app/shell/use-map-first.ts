import { useEffect, useState } from 'react';
import { emptyDocument } from '../../document/document';
import { useWorkspace, useWorkspaceState } from '../../views/use-workspace';

/** From this width on each bar is one row, as high empty as filled. */
const oneRow = '(min-width: 85em)';

/**
 * Whether the bars are filled: at once, except where a new document's map can be shown before
 * anything has been read. There the map is what people look at, and the bars follow its first picture.
 */
export function useMapFirst(): boolean {
  const { store } = useWorkspace();
  const [filled, setFilled] = useState(
    () => store.getState().document === emptyDocument || !window.matchMedia(oneRow).matches,
  );
  const shown = useWorkspaceState(
    (state) => state.status !== 'opening' || state.models.has(state.modelId),
  );
  useEffect(() => {
    if (filled || !shown) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setFilled(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [filled, shown]);
  return filled;
}
