import type { Rasterise } from '../platform';
import { type CanvasSize, fitCanvas } from './canvas-size';
import type { RasteriseJob } from './rasterise.worker';
import { startDrawing } from './start-drawing';

/** The parts of the largest canvas to try, one after another. 1/16 is what the smallest phones draw. */
const shares = [1, 1 / 4, 1 / 16];

async function readPicture(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } catch (error) {
    throw new Error('The browser could not read the picture that was drawn for it.', {
      cause: error,
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function draw(image: HTMLImageElement, { width, height }: CanvasSize): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) return Promise.resolve(null);
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve) => {
    canvas.toBlob((blob) => {
      // Some browsers keep a canvas in memory until it is made small.
      canvas.width = 0;
      canvas.height = 0;
      resolve(blob);
    }, 'image/png');
  });
}

/** Draws in a worker, so that the page goes on meanwhile; null where the browser has no way to do so. */
async function drawApart(job: RasteriseJob): Promise<Blob | null> {
  const worker = typeof OffscreenCanvas === 'undefined' ? null : await startDrawing();
  if (worker === null) return null;
  try {
    return await new Promise<Blob | null>((resolve) => {
      worker.addEventListener('message', ({ data }) => resolve(data instanceof Blob ? data : null));
      worker.addEventListener('error', () => resolve(null));
      worker.postMessage(job);
    });
  } finally {
    worker.terminate();
  }
}

/**
 * Draws an SVG on a canvas: in a worker, or in the page where that is not to be had. A canvas too
 * large for this device is tried again smaller.
 */
export const browserRasterise: Rasterise = async (svg, size) => {
  const apart = await drawApart({ svg, ...fitCanvas(size) });
  if (apart !== null) return apart;
  const image = await readPicture(svg);
  const sizes = shares.map((share) => fitCanvas(size, share));
  let last = 0;
  for (const canvas of sizes) {
    // A smaller share that asks for the same size would only fail again.
    if (canvas.width === last) continue;
    last = canvas.width;
    const blob = await draw(image, canvas);
    if (blob !== null) return blob;
  }
  throw new Error(
    `The browser could not draw a picture of ${Math.round(size.width * size.scale)} by ${Math.round(size.height * size.scale)} pixels. Choose a smaller size, or save it as SVG.`,
  );
};
