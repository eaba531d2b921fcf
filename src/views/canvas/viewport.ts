let zoom = 1;
const listeners = new Set<() => void>();

/** The zoom of the map that is shown: 1 is the size that the layout chose. */
export const getZoom = (): number => zoom;

/** Calls `listener` when the zoom changes; returns how to stop. For `useSyncExternalStore`. */
export function subscribeZoom(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells that the map is now shown at that zoom. Only the map itself calls this. */
export function tellZoom(next: number): void {
  if (next === zoom) return;
  zoom = next;
  for (const listener of listeners) listener();
}
