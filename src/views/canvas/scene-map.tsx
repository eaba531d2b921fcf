import {
  type ComponentType,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { type Spot, spotsOf } from '../../scene/navigate';
import type { Placement } from '../../scene/placement';
import { ActiveItem } from './active-item';
import { keepCalm } from './calm';
import { fitViewport, type Size } from './fit';
import type { Frame, FrameProps } from './frame';
import styles from './map.module.css';
import { type GaugeProps, itemId, MapContext } from './map-context';
import type { MapHandle, MapHost } from './map-host';
import type { Picture } from './picture';
import { useFrame } from './use-frame';
import { useMapParts } from './use-map-parts';
import { usePointer } from './use-pointer';
import type { ViewControl } from './view-control';
import { fewTiles } from './zoom-level';

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
  /** Whether a small map of the whole is wanted while some of it is out of sight. */
  readonly overview: boolean;
  /** What shows how a stage stands, in its rail. */
  readonly gauge: ComponentType<GaugeProps> | undefined;
  readonly host: MapHost;
  readonly handle: Ref<MapHandle>;
}

/** A scene on screen: one tree with one tab stop, to look at, to walk over and to paint. */
export function SceneMap(props: SceneMapProps) {
  const { label, picture, placement, area, focus, cursor, overview, gauge, host, handle } = props;
  const tree = useRef<HTMLDivElement>(null);
  const marquee = useRef<HTMLDivElement>(null);
  const control = useRef<ViewControl>(null);
  const idPrefix = useId();
  const spots = spotsOf(placement);
  const many = spots.size > fewTiles;
  const parts = useMapParts(picture, placement, idPrefix, many, gauge ?? null);
  const Frame = useFrame(many);
  const [corner, setCorner] = useState<HTMLElement | null>(null);
  const gestures = usePointer(tree, marquee, control, placement, host);
  const focused = focus === null ? undefined : spots.get(focus);
  const active: Spot | undefined = focused ?? spots.values().next().value;

  useEffect(() => (tree.current === null ? undefined : keepCalm(tree.current, picture)), [picture]);

  useImperativeHandle(
    handle,
    () => ({
      view: () => control.current?.view() ?? fitViewport(placement, area),
      fit: () => control.current?.fit(),
      follow: () => control.current?.follow(),
      zoom: (by) => control.current?.zoom(by),
      reveal: (key) => control.current?.reveal(key),
      moved: () => control.current?.moved() ?? false,
      forgetStroke: () => gestures.current?.forget(),
    }),
    [placement, area, gestures],
  );

  return (
    <MapContext value={parts}>
      <div
        ref={tree}
        role="tree"
        tabIndex={0}
        aria-label={label}
        aria-multiselectable="true"
        aria-activedescendant={focused === undefined ? undefined : itemId(idPrefix, focused.key)}
        data-map-keys=""
        data-brush={cursor === null ? undefined : ''}
        className={styles['map']}
        style={cursor === null ? undefined : { cursor }}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) host.entered();
        }}
      >
        {Frame !== null && (
          <Held
            Frame={Frame}
            placement={placement}
            area={area}
            map={tree}
            control={control}
            corner={overview ? corner : null}
          />
        )}
        {active !== undefined && <ActiveItem spot={active} />}
        <div ref={marquee} className={styles['marquee']} hidden />
      </div>
      <div ref={setCorner} />
    </MapContext>
  );
}

/** Whatever holds the map now: its kind changes when the drawing library is there. */
function Held({ Frame: Kind, ...props }: FrameProps & { readonly Frame: Frame }) {
  return <Kind {...props} />;
}
