/** How much of a tile can be made out: plain colour, number and digit, or everything. */
export type ZoomLevel = 'far' | 'mid' | 'near';

/** Below this zoom a map of many tiles is painted on the canvas; it comes back a little above. */
const farBelow = 0.35;
const backAbove = 0.38;
const nearFrom = 0.55;

/** A map of at most this many tiles needs no canvas: its tiles are always in the page. */
export const fewTiles = 400;

/** Whether the map is seen from afar. What was so stays so until the zoom is clearly past the limit. */
export const isFar = (zoom: number, was: boolean): boolean => zoom < (was ? backAbove : farBelow);

/** The level of detail at a zoom. */
export const zoomLevel = (zoom: number, wasFar: boolean): ZoomLevel =>
  isFar(zoom, wasFar) ? 'far' : zoom < nearFrom ? 'mid' : 'near';
