/** Draws the exporter's SVG and packs it as PNG, apart from the page: that goes on meanwhile. */
import { paintSvg, tabularFamily } from './paint-svg';
import { readSvg, type SvgElement } from './read-svg';

/** What the page asks for: a drawing, and its size in whole pixels. */
export interface RasteriseJob {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

interface Scope {
  readonly fonts: FontFaceSet;
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<RasteriseJob>) => void): void;
}

const scope = globalThis as unknown as Scope;

const face =
  /font-family: ([^;]+);.*?src: url\("data:[^,]*base64,([^"]+)"\).*?unicode-range: ([^;]+);/g;

/** Brings the typefaces that a drawing carries along, and each once more with digits of one width. */
async function loadFonts(root: SvgElement): Promise<void> {
  const rules = root.children.flatMap(({ name, children }) =>
    name === 'defs' ? children.filter((child) => child.name === 'style') : [],
  );
  const faces = rules.flatMap(({ text }) =>
    [...text.matchAll(face)].flatMap(([, family = '', data = '', unicodeRange = '']) => {
      const file = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
      const options = { weight: '100 900', unicodeRange };
      return [
        new FontFace(family, file, options),
        new FontFace(tabularFamily, file, { ...options, featureSettings: '"tnum"' }),
      ];
    }),
  );
  await Promise.all(
    faces.map(async (one) => {
      scope.fonts.add(await one.load());
    }),
  );
}

async function rasterise({ svg, width, height }: RasteriseJob): Promise<Blob> {
  const root = readSvg(svg);
  await loadFonts(root);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser has no canvas left.');
  const [left = 0, top = 0, wide = width, high = height] = (root.attributes['viewBox'] ?? '')
    .split(' ')
    .map(Number);
  // As text in a page is set: pairs with a space in between included.
  context.fontKerning = 'normal';
  context.scale(width / wide, height / high);
  context.translate(-left, -top);
  paintSvg(root, context);
  return canvas.convertToBlob({ type: 'image/png' });
}

scope.addEventListener('message', ({ data }) => {
  rasterise(data).then(
    (blob) => scope.postMessage(blob),
    // The page then draws it itself, and says what it cannot draw either.
    () => scope.postMessage(null),
  );
});
