import { useMemo } from 'react';
import type { Placement } from '../../scene/placement';
import { fitFarNames } from './far-names';
import type { MapParts } from './map-context';
import { createMountQueue } from './mount-queue';
import type { Picture } from './picture';
import { createPresence } from './presence';

/** Sizes of names seen from afar, in pixels at scale 1: the first that suits all groups is taken. */
const farSizes = [72, 64, 56, 48, 40, 32, 24];
/** Of each frame, tiles on their way into the page may take this long, in milliseconds. */
const mountBudget = 5;

const frames = {
  next: (go: () => void) => requestAnimationFrame(go),
  now: () => performance.now(),
};

/** What the parts of a map share; `many` says that there are too many tiles for the page at once. */
export function useMapParts(
  picture: Picture,
  placement: Placement,
  idPrefix: string,
  many: boolean,
  Gauge: MapParts['Gauge'],
): MapParts {
  const fixed = useMemo(
    () => ({
      presence: createPresence(),
      queue: many ? createMountQueue(frames, mountBudget) : null,
    }),
    [many],
  );
  const farNames = useMemo(() => {
    if (many) return null;
    const titleOf = (key: string): string => picture.group(key)?.title ?? '';
    const groups = placement.groups.map((place) => ({ place, title: titleOf(place.key) }));
    return fitFarNames(groups, farSizes, 1);
  }, [picture, placement, many]);
  return useMemo(
    () => ({ picture, idPrefix, farNames, Gauge, ...fixed }),
    [picture, idPrefix, farNames, Gauge, fixed],
  );
}
