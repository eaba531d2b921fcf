import {
  type ComponentType,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import type { Model } from '../../model/model';
import type { GaugeProps } from '../canvas/map-context';
import type { MapHandle } from '../canvas/map-host';
import { SceneMap } from '../canvas/scene-map';
import { useArea } from '../canvas/use-area';
import { useWorkspace, useWorkspaceState } from '../use-workspace';
import { createDraw } from './draw';
import { createDrawing } from './drawing';
import { installNavigator } from './install-navigator';
import { mapLabel } from './map-label';
import styles from './map-view.module.css';
import { useCursor } from './use-cursor';
import { useMapHost } from './use-map-host';
import { usePages } from './use-pages';

/** A model's groups or stages with their tiles, coloured by the lens. */
export function ModelMap({
  model,
  above,
  gauge,
}: {
  readonly model: Model;
  /** What stands over the map. */
  readonly above?: ReactNode;
  /** What shows how a stage stands, in its rail. */
  readonly gauge?: ComponentType<GaugeProps>;
}) {
  const workspace = useWorkspace();
  const place = useRef<HTMLDivElement>(null);
  const map = useRef<MapHandle>(null);
  const area = useArea(place);
  const drawing = useMemo(
    () => createDrawing(workspace, model, createDraw(workspace)),
    [workspace, model],
  );
  const { picture } = drawing;
  const layOut = usePages(drawing, area, map);
  const placement = useSyncExternalStore(picture.watch, picture.placement);
  const focus = useWorkspaceState((state) => state.focus);
  const overview = useWorkspaceState((state) => state.preferences.minimap);
  const cursor = useCursor(model, picture);
  const host = useMapHost(model, picture);

  useLayoutEffect(() => drawing.start(), [drawing]);
  useEffect(
    () => installNavigator(workspace, picture, () => map.current, layOut),
    [workspace, picture, layOut],
  );

  return (
    <div className={styles['view']}>
      {above}
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
            gauge={gauge}
            host={host}
            handle={map}
          />
        )}
      </div>
    </div>
  );
}
