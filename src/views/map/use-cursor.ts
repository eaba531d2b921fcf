import { useMemo, useSyncExternalStore } from 'react';
import type { Model } from '../../model/model';
import { lensFor } from '../../workspace/current';
import type { Picture } from '../canvas/picture';
import { useWorkspace, useWorkspaceState } from '../use-workspace';
import { brushCursor } from './brush-cursor';

/** The cursor that shows the brush in hand, or null when there is none. */
export function useCursor(model: Model, picture: Picture): string | null {
  const workspace = useWorkspace();
  const brush = useWorkspaceState((state) => state.brush);
  const paints = useWorkspaceState((state) => lensFor(workspace, state, model).paints);
  const legend = useSyncExternalStore(picture.watch, () => picture.scene()?.legend);
  return useMemo(() => {
    if (brush === null) return null;
    if ('party' in brush) return brushCursor(brush.face);
    const entry =
      brush.measure === paints ? legend?.find((one) => one.brush === brush.value) : undefined;
    return entry === undefined ? 'crosshair' : brushCursor(entry);
  }, [brush, paints, legend]);
}
