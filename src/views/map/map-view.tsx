import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Model } from '../../model/model';
import { move } from '../../scene/navigate';
import { lensFor } from '../../workspace/current';
import { pageFor, type Size } from '../canvas/fit';
import { marked } from '../canvas/picture';
import type { MapHandle } from '../canvas/map-host';
import { SceneMap } from '../canvas/scene-map';
import { useArea } from '../canvas/use-area';
import { useModel } from '../panels/use-model';
import { useWorkspace, useWorkspaceState } from '../use-workspace';
import { brushCursor } from './brush-cursor';
import { createDrawing, type Drawing } from './drawing';
import { createDraw } from './draw';
import styles from './map-view.module.css';
import { mapLabel } from './map-label';
import { useMapHost } from './use-map-host';

/** The map of the model that is shown: groups or stages with their tiles, coloured by the lens. */
export function MapView() {
  const model = useModel();
  return model === null ? null : <ModelMap key={model.id} model={model} />;
}

/** Windows are laid out anew this long after their size came to rest, in milliseconds. */
const rest = 160;

function ModelMap({ model }: { readonly model: Model }) {
  const workspace = useWorkspace();
  const place = useRef<HTMLDivElement>(null);
  const handle = useRef<MapHandle>(null);
  const area = useArea(place);
  const drawing = useMemo(
    () => createDrawing(workspace, model, createDraw(workspace)),
    [workspace, model],
  );
  const { picture } = drawing;
  const layOut = usePages(drawing, area, handle);
  const placement = useSyncExternalStore(picture.watch, picture.placement);
  const focus = useWorkspaceState((state) => state.focus);
  const overview = useWorkspaceState((state) => state.preferences.minimap);
  const cursor = useCursor(model, drawing);
  const host = useMapHost(model, picture);

  useLayoutEffect(() => drawing.start(), [drawing]);

  useEffect(() => {
    const hidden = (key: string): boolean => (picture.marks(key) & marked.hidden) !== 0;
    const navigator = {
      move(from: string | null, direction: Parameters<typeof move>[2]) {
        const shown = picture.placement();
        if (shown === null) return null;
        let next = move(shown, from, direction);
        for (
          let steps = 0;
          next !== null && hidden(next) && next !== from && steps < 10_000;
          steps += 1
        ) {
          const step = direction === 'home' || direction === 'first' ? 'right' : direction;
          next = move(shown, next, step === 'end' || step === 'last' ? 'left' : step);
        }
        return next;
      },
      fit() {
        handle.current?.fit();
        layOut();
      },
      zoom: (by: 'in' | 'out') => handle.current?.zoom(by),
      reveal: (key: string) => handle.current?.reveal(key),
    };
    workspace.navigator = navigator;
    const stop = workspace.store.subscribe((state, before) => {
      if (before.stroke.length > 0 && state.stroke.length === 0) handle.current?.forgetStroke();
    });
    return () => {
      stop();
      if (workspace.navigator === navigator) workspace.navigator = null;
    };
  }, [workspace, picture, layOut]);

  return (
    <div ref={place} className={styles['place']}>
      {area !== null && placement !== null && (
        <SceneMap
          label={`${model.title}, ${mapLabel(model)}`}
          picture={picture}
          placement={placement}
          area={area}
          focus={focus}
          cursor={cursor}
          overview={overview}
          host={host}
          handle={handle}
        />
      )}
    </div>
  );
}

/**
 * Lays the model out for the window: at once when it opens, and again when the window has a new
 * size and has come to rest, unless the user has moved the map. Returns how to do it now.
 */
function usePages(
  drawing: Drawing,
  area: Size | null,
  handle: { readonly current: MapHandle | null },
): () => void {
  const [state] = useState(() => ({ page: '', area }));
  const layOut = useCallback(() => {
    if (state.area === null) return;
    const page = pageFor(state.area);
    const name = `${page.width} ${page.height}`;
    if (name === state.page) return;
    state.page = name;
    drawing.layOut(page);
  }, [drawing, state]);
  useLayoutEffect(() => {
    state.area = area;
    if (state.page === '') layOut();
    const timer = setTimeout(() => {
      if (handle.current?.moved() !== true) layOut();
    }, rest);
    return () => clearTimeout(timer);
  }, [area, state, layOut, handle]);
  return layOut;
}

/** The cursor that shows the brush in hand, or null. */
function useCursor(model: Model, { picture }: Drawing): string | null {
  const workspace = useWorkspace();
  const brush = useWorkspaceState((state) => state.brush);
  const paints = useWorkspaceState((state) => lensFor(workspace, state, model).paints);
  const legend = useSyncExternalStore(picture.watch, () => picture.scene()?.legend);
  return useMemo(() => {
    if (brush === null) return null;
    const entry =
      brush.measure === paints ? legend?.find((one) => one.brush === brush.value) : undefined;
    return entry === undefined ? 'crosshair' : brushCursor(entry);
  }, [brush, paints, legend]);
}
