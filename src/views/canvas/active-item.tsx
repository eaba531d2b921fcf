import { useCallback, useSyncExternalStore } from 'react';
import type { Spot } from '../../scene/navigate';
import styles from './map.module.css';
import { itemId, useGroup, useMarks, useParts, useTile } from './map-context';
import { marked } from './picture';

/**
 * The item that the keyboard is on, for assistive technology, while its tile is not in the page:
 * out of sight, or painted on the canvas.
 */
export function ActiveItem({ spot }: { readonly spot: Spot }) {
  const { presence, idPrefix } = useParts();
  const subscribe = useCallback((listener: () => void) => presence.watch(listener), [presence]);
  const present = useSyncExternalStore(subscribe, () => presence.has(spot.group));
  const tile = useTile(spot.key);
  const group = useGroup(spot.key);
  const marks = useMarks(spot.key);
  const label = tile?.label ?? group?.label;
  if (label === undefined || (present && (marks & marked.hidden) === 0)) return null;
  return (
    <div
      id={itemId(idPrefix, spot.key)}
      role="treeitem"
      aria-level={spot.level}
      aria-posinset={spot.position}
      aria-setsize={spot.siblings}
      aria-selected={(marks & marked.selected) !== 0}
      aria-label={label}
      className={styles['unseen']}
    />
  );
}
