import type { Picture } from './picture';

/** When more elements than this change at once, their colours change without a fade: it would cost more than it shows. */
const manyChanges = 24;

/** Keeps `data-calm` on the map's element while very much changes at once. Returns how to stop. */
export function keepCalm(map: HTMLElement, picture: Picture): () => void {
  let frame = 0;
  const stop = picture.watch((changed) => {
    if (changed.size <= manyChanges) return;
    map.setAttribute('data-calm', '');
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => map.removeAttribute('data-calm'));
    });
  });
  return () => {
    stop();
    cancelAnimationFrame(frame);
    map.removeAttribute('data-calm');
  };
}
