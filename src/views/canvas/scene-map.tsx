import { ReactFlowProvider, useStoreApi } from '@xyflow/react';
import { type Ref, useEffect, useId, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { type Spot, spotsOf } from '../../scene/navigate';
import type { Box, Placement, Point } from '../../scene/placement';
import { ActiveItem } from './active-item';
import { keepCalm } from './calm';
import { FarLayer } from './far-layer';
import { onScreen, type Size } from './fit';
import { FlowMap } from './flow-map';
import { flowNodes } from './flow-nodes';
import { createGestures, type GestureHost } from './gestures';
import { elementAt } from './hit-test';
import { listen } from './listen';
import { fitFarNames } from './far-names';
import { FarContext, itemId, MapContext, type MapParts } from './map-context';
import { createMountQueue } from './mount-queue';
import styles from './map.module.css';
import { MapOverview } from './map-overview';
import type { Picture } from './picture';
import { createPresence } from './presence';
import type { ViewControl } from './view-control';
import { useFar } from './use-far';
import { fewTiles } from './zoom-level';

/** What a map tells of what the user does with it. */
export interface MapHost extends Omit<GestureHost, 'placement' | 'marquee'> {
  /** A double click. */
  open(key: string): void;
  /** What a tooltip says of an element. */
  titleOf(key: string): string;
  /** The keyboard came to the map. */
  entered(): void;
}

/** What a map does when asked from outside. */
export interface MapHandle extends ViewControl {
  /** Forgets a stroke that was called off from elsewhere. */
  forgetStroke(): void;
}

export interface SceneMapProps {
  /** What the tree is called: model and view. */
  readonly label: string;
  readonly picture: Picture;
  readonly placement: Placement;
  readonly area: Size;
  /** The element that the keyboard is on. */
  readonly focus: string | null;
  /** A CSS cursor while a brush is in hand. */
  readonly cursor: string | null;
  readonly overview: boolean;
  readonly host: MapHost;
  readonly handle: Ref<MapHandle>;
}

/** A scene on screen: one tree with one tab stop, to look at, to walk over and to paint. */
export function SceneMap(props: SceneMapProps) {
  const { placement, area } = props;
  const [nodes] = useState(() => flowNodes(placement));
  return (
    <ReactFlowProvider initialWidth={area.width} initialHeight={area.height} initialNodes={nodes}>
      <Tree {...props} />
    </ReactFlowProvider>
  );
}

/** From the sizes of names seen from afar, in pixels at scale 1, the first that suits all groups is taken. */
const farSizes = [72, 64, 56, 48, 40, 32, 24];
/** Of each frame, tiles on their way into the page may take this long, in milliseconds. */
const mountBudget = 5;

function useParts(
  picture: Picture,
  placement: Placement,
  idPrefix: string,
  many: boolean,
): MapParts {
  const fixed = useMemo(
    () => ({
      presence: createPresence(),
      queue: many
        ? createMountQueue(
            { next: (go) => requestAnimationFrame(go), now: () => performance.now() },
            mountBudget,
          )
        : null,
    }),
    [many],
  );
  return useMemo(() => {
    const groups = placement.groups.map((place) => ({
      place,
      title: picture.group(place.key)?.title ?? '',
    }));
    return {
      picture,
      idPrefix,
      farNames: many ? null : fitFarNames(groups, farSizes, 1),
      ...fixed,
    };
  }, [picture, placement, idPrefix, many, fixed]);
}

function Tree({
  label,
  picture,
  placement,
  area,
  focus,
  cursor,
  overview,
  host,
  handle,
}: SceneMapProps) {
  const store = useStoreApi();
  const tree = useRef<HTMLDivElement>(null);
  const marquee = useRef<HTMLDivElement>(null);
  const control = useRef<ViewControl>(null);
  const idPrefix = useId();
  const spots = spotsOf(placement);
  const many = spots.size > fewTiles;
  const parts = useParts(picture, placement, idPrefix, many);
  const far = useFar(tree, many);
  const active: Spot | undefined =
    (focus === null ? undefined : spots.get(focus)) ?? spots.values().next().value;

  const ways = useRef({ host, placement });
  useEffect(() => {
    ways.current = { host, placement };
  });

  useEffect(() => (tree.current === null ? undefined : keepCalm(tree.current, picture)), [picture]);

  const gestures = useMemo(() => {
    const showMarquee = (box: Box | null): void => {
      const frame = marquee.current;
      if (frame === null) return;
      frame.hidden = box === null;
      if (box === null) return;
      const [x, y, zoom] = store.getState().transform;
      const there = onScreen(box, { x, y, zoom });
      frame.style.transform = `translate(${there.x}px, ${there.y}px)`;
      frame.style.width = `${there.width}px`;
      frame.style.height = `${there.height}px`;
    };
    return createGestures({
      placement: () => ways.current.placement,
      brushing: () => ways.current.host.brushing(),
      tap: (key, how) => ways.current.host.tap(key, how),
      stroke: (keys, start) => ways.current.host.stroke(keys, start),
      endStroke: () => ways.current.host.endStroke(),
      cancelStroke: () => ways.current.host.cancelStroke(),
      selectMore: (keys) => ways.current.host.selectMore(keys),
      marquee: showMarquee,
    });
  }, [store]);

  useEffect(() => {
    const element = tree.current;
    if (element === null) return undefined;
    const at = (point: Point): string | null => elementAt(ways.current.placement, point);
    let over: string | null = null;
    return listen(element, {
      gestures,
      toScene(screen) {
        const bounds = element.getBoundingClientRect();
        const [x, y, zoom] = store.getState().transform;
        return { x: (screen.x - bounds.left - x) / zoom, y: (screen.y - bounds.top - y) / zoom };
      },
      hover(point) {
        const key = point === null ? null : at(point);
        if (key === over) return;
        over = key;
        const pane = element.querySelector<HTMLElement>('.react-flow__pane');
        if (pane !== null) pane.title = key === null ? '' : ways.current.host.titleOf(key);
      },
      open(point) {
        const key = at(point);
        if (key !== null) ways.current.host.open(key);
      },
    });
  }, [gestures, store]);

  useImperativeHandle(handle, () => {
    const now = (): ViewControl => {
      if (control.current === null) throw new Error('The map is not there yet.');
      return control.current;
    };
    return {
      fit: () => now().fit(),
      follow: () => now().follow(),
      zoom: (by) => now().zoom(by),
      reveal: (key) => now().reveal(key),
      moved: () => now().moved(),
      forgetStroke: () => gestures.forget(),
    };
  }, [gestures]);

  return (
    <MapContext value={parts}>
      {/* biome-ignore lint/a11y/useSemanticElements: there is no element for a tree */}
      <div
        ref={tree}
        role="tree"
        tabIndex={0}
        aria-label={label}
        aria-multiselectable="true"
        aria-activedescendant={
          focus !== null && active?.key === focus ? itemId(idPrefix, focus) : undefined
        }
        data-map-keys=""
        data-brush={cursor === null ? undefined : ''}
        className={styles['map']}
        style={cursor === null ? undefined : { cursor }}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) host.entered();
        }}
      >
        <FarContext value={far}>
          <FlowMap placement={placement} area={area} control={control}>
            {many && <FarLayer />}
          </FlowMap>
        </FarContext>
        {active !== undefined && <ActiveItem spot={active} />}
        <div ref={marquee} className={styles['marquee']} hidden />
      </div>
      {overview && <MapOverview placement={placement} area={area} />}
    </MapContext>
  );
}
