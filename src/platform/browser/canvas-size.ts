/** The longest side and the largest area, in pixels, that browsers on a desktop draw on a canvas. */
const longestSide = 16_384;
const largestArea = 268_435_456;

export interface CanvasSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The size in whole pixels of a picture at a scale, made smaller where no browser could draw it.
 * `share` is the part of the largest area to stay under: smaller devices draw less.
 */
export function fitCanvas(
  size: { readonly width: number; readonly height: number; readonly scale: number },
  share = 1,
): CanvasSize {
  const { width, height, scale } = size;
  const fitting = Math.min(
    scale,
    longestSide / Math.max(width, height),
    Math.sqrt((largestArea * share) / (width * height)),
  );
  return {
    width: Math.max(1, Math.floor(width * fitting + 1e-6)),
    height: Math.max(1, Math.floor(height * fitting + 1e-6)),
  };
}
