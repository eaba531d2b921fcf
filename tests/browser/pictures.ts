import type { Page } from 'playwright';

/** What is seen in a PNG. */
export interface Seen {
  readonly width: number;
  readonly height: number;
  /** How many different colours there are; of a large picture, in every so many pixels. */
  readonly colours: number;
  /** How many of those pixels have each colour that was asked for. */
  readonly found: readonly number[];
  /** The colour of the first pixel, #rrggbb. */
  readonly corner: string;
}

/** Reads a PNG in a page of its own, where no policy stands. `wanted` are colours to count, #rrggbb. */
export function readPng(page: Page, png: Buffer, wanted: readonly string[] = []): Promise<Seen> {
  return page.evaluate(
    async ({ address, wanted }) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (context === null) throw new Error('There is no canvas.');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const at = (index: number): number =>
        ((data[index] ?? 0) << 16) | ((data[index + 1] ?? 0) << 8) | (data[index + 2] ?? 0);
      const counts = new Map<number, number>();
      const step = 4 * Math.ceil(data.length / 4 / 1_440_000);
      for (let index = 0; index < data.length; index += step) {
        counts.set(at(index), (counts.get(at(index)) ?? 0) + 1);
      }
      return {
        width: canvas.width,
        height: canvas.height,
        colours: counts.size,
        found: wanted.map((colour) => counts.get(Number.parseInt(colour.slice(1), 16)) ?? 0),
        corner: `#${at(0).toString(16).padStart(6, '0')}`,
      };
    },
    { address: `data:image/png;base64,${png.toString('base64')}`, wanted },
  );
}

/** Reads an SVG as strictly as a browser does: what is wrong with it, and every text in it. */
export function parseInBrowser(
  page: Page,
  svg: string,
): Promise<{ readonly fault: string; readonly texts: string[] }> {
  return page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'image/svg+xml');
    const plain = (one: Element): string => (one.textContent ?? '').replace(/\s+/g, ' ').trim();
    return {
      fault: read.querySelector('parsererror')?.textContent ?? '',
      texts: [...read.querySelectorAll('text')].map(plain),
    };
  }, svg);
}

/** Draws an SVG at 1x in a page of its own, as PNG. */
export async function drawSvg(page: Page, svg: string): Promise<Buffer> {
  const png = await page.evaluate(async (text) => {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  }, svg);
  return Buffer.from(png, 'base64');
}

/** The share of pixels that differ visibly between two PNG of one size; 1 when their sizes differ. */
export function share(page: Page, a: Buffer, b: Buffer): Promise<number> {
  const address = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;
  return page.evaluate(
    async (addresses) => {
      const [one, two] = await Promise.all(
        addresses.map(async (address) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = image.naturalWidth;
          canvas.height = image.naturalHeight;
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          return (
            context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray()
          );
        }),
      );
      if (one === undefined || two === undefined || one.length !== two.length) return 1;
      let different = 0;
      for (let at = 0; at < one.length; at += 4) {
        const far = [0, 1, 2].some(
          (part) => Math.abs((one[at + part] ?? 0) - (two[at + part] ?? 0)) > 24,
        );
        if (far) different += 1;
      }
      return different / (one.length / 4);
    },
    [address(a), address(b)],
  );
}
