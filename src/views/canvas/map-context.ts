import {
  type ComponentType,
  createContext,
  useCallback,
  useContext,
  useSyncExternalStore,
} from 'react';
import type { BandParts } from '../../scene/placement';
import type { Gauge, GroupNode, TileNode } from '../../scene/scene';
import type { FarName } from './far-names';
import type { MountQueue } from './mount-queue';
import type { Picture } from './picture';
import type { Presence } from './presence';

/** How a stage stands, and where that is written in its rail. */
export interface GaugeProps {
  readonly gauge: Gauge;
  readonly parts: BandParts;
  /** Of the rail, in pixels. */
  readonly width: number;
}

/** What the parts of one map share. */
export interface MapParts {
  readonly picture: Picture;
  readonly presence: Presence;
  /** Begins the id of every item of this map in the page. */
  readonly idPrefix: string;
  /** Brings tiles into the page step by step where there are many; null where all come at once. */
  readonly queue: MountQueue | null;
  /** What shows how a stage stands, in its rail; null where there are no stages. */
  readonly Gauge: ComponentType<GaugeProps> | null;
  /** Names for the groups from afar, by key; null where the canvas writes them. */
  readonly farNames: ReadonlyMap<string, FarName> | null;
}

export const MapContext = createContext<MapParts | null>(null);

/** The parts of the map around. */
export function useParts(): MapParts {
  const parts = useContext(MapContext);
  if (parts === null) throw new Error('This stands outside a map.');
  return parts;
}

/** Whether the tiles are painted on the canvas rather than put into the page. */
export const FarContext = createContext(false);

/** The id of an element's item in the page. */
export const itemId = (prefix: string, key: string): string => `${prefix}${key}`;

function useElement<Value>(key: string, read: (picture: Picture) => Value): Value {
  const { picture } = useParts();
  const subscribe = useCallback(
    (listener: () => void) => picture.watchElement(key, listener),
    [picture, key],
  );
  return useSyncExternalStore(subscribe, () => read(picture));
}

/** A tile as the scene has it now. */
export const useTile = (key: string): TileNode | undefined =>
  useElement(key, (picture) => picture.tile(key));

/** A group as the scene has it now. */
export const useGroup = (key: string): GroupNode | undefined =>
  useElement(key, (picture) => picture.group(key));

/** The marks on an element: a sum of `marked` values. */
export const useMarks = (key: string): number => useElement(key, (picture) => picture.marks(key));
