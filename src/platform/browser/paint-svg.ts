import type { SvgElement } from './read-svg';

type Context = OffscreenCanvasRenderingContext2D;

/** What elements take over from the one they stand in. */
interface Look {
  readonly [attribute: string]: string;
}

/** The family that stands for the drawing's own with digits of one width: a canvas has no other way to ask for them. */
export const tabularFamily = 'Isotherm tabular';

const looks = new Set([
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant',
  'text-anchor',
]);
/** Elements that say something without being seen. */
const unseen = new Set(['title', 'desc', 'defs']);
/** A pattern is drawn so many times larger than it is shown, so that it stays sharp. */
const patternScale = 4;

const anchors: { readonly [anchor: string]: CanvasTextAlign } = { middle: 'center', end: 'right' };

const numberOf = (value: string | undefined): number => Number(value ?? 0);

function transformOf(text: string): DOMMatrix {
  const matrix = new DOMMatrix();
  for (const [, kind, values = ''] of text.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [x = 0, y] = values.split(/[ ,]+/).map(Number);
    if (kind === 'translate') matrix.translateSelf(x, y ?? 0);
    else if (kind === 'scale') matrix.scaleSelf(x, y ?? x);
    else if (kind === 'rotate') matrix.rotateSelf(x);
    else throw new Error(`The transform "${kind}" is not known.`);
  }
  return matrix;
}

function lookOf(look: Look, attributes: SvgElement['attributes']): Look {
  const own = Object.entries(attributes).filter(([name]) => looks.has(name));
  return own.length === 0 ? look : { ...look, ...Object.fromEntries(own) };
}

/** Paints a drawing that `readSvg` has read on a canvas of that size. Throws on an element it does not know. */
export function paintSvg(root: SvgElement, context: Context): void {
  const patterns = new Map<string, CanvasPattern>();

  const inkOf = (value: string | undefined): string | CanvasPattern | null => {
    if (value === undefined || value === 'none') return null;
    const id = /^url\(#(.*)\)$/.exec(value)?.[1];
    if (id === undefined) return value;
    const pattern = patterns.get(id);
    if (pattern === undefined) throw new Error(`The pattern "${id}" is not in the drawing.`);
    return pattern;
  };

  /** Fills and strokes in their order, by what the look says. */
  const ink = (look: Look, fill: () => void, stroke: () => void): void => {
    const [inside, line] = [inkOf(look['fill'] ?? '#000'), inkOf(look['stroke'])];
    const parts = [
      () => {
        if (inside === null) return;
        context.globalAlpha = Number(look['fill-opacity'] ?? 1);
        context.fillStyle = inside;
        fill();
      },
      () => {
        if (line === null) return;
        context.globalAlpha = Number(look['stroke-opacity'] ?? 1);
        context.strokeStyle = line;
        context.lineWidth = Number(look['stroke-width'] ?? 1);
        context.lineCap = (look['stroke-linecap'] ?? 'butt') as CanvasLineCap;
        context.lineJoin = (look['stroke-linejoin'] ?? 'miter') as CanvasLineJoin;
        context.setLineDash(
          (look['stroke-dasharray'] ?? '').split(' ').flatMap((part) => Number(part) || []),
        );
        stroke();
      },
    ];
    if (look['paint-order'] === 'stroke') parts.reverse();
    for (const part of parts) part();
  };

  const shape = (path: Path2D, look: Look): void =>
    ink(
      look,
      () => context.fill(path),
      () => context.stroke(path),
    );

  const write = (text: string, { x, y }: SvgElement['attributes'], look: Look): void => {
    const family = look['font-family'] ?? 'sans-serif';
    const tabular = look['font-variant'] === 'tabular-nums' ? `"${tabularFamily}", ` : '';
    context.font = `${look['font-weight'] ?? 400} ${look['font-size'] ?? 16}px ${tabular}${family}`;
    context.textAlign = anchors[look['text-anchor'] ?? ''] ?? 'left';
    const [left, base] = [numberOf(x), numberOf(y)];
    ink(
      look,
      () => context.fillText(text, left, base),
      () => context.strokeText(text, left, base),
    );
  };

  const pattern = ({ attributes, children }: SvgElement): void => {
    const [width, height] = [numberOf(attributes['width']), numberOf(attributes['height'])];
    const tile = new OffscreenCanvas(width * patternScale, height * patternScale);
    const small = tile.getContext('2d');
    if (small === null) throw new Error('The browser has no canvas left.');
    small.scale(patternScale, patternScale);
    paintSvg({ name: 'g', attributes: {}, children, text: '' }, small);
    const made = context.createPattern(tile, 'repeat');
    if (made === null) throw new Error('The browser could not make a pattern.');
    const turn = transformOf(attributes['patternTransform'] ?? '');
    made.setTransform(turn.scaleSelf(1 / patternScale));
    patterns.set(attributes['id'] ?? '', made);
  };

  const paint = (element: SvgElement, above: Look): void => {
    const { name, attributes, children, text } = element;
    if (name === 'defs') for (const child of children) if (child.name === 'pattern') pattern(child);
    if (unseen.has(name)) return;
    const look = lookOf(above, attributes);
    const { x, y, width, height, rx, transform } = attributes;
    if (transform !== undefined) {
      context.save();
      const { a, b, c, d, e, f } = transformOf(transform);
      context.transform(a, b, c, d, e, f);
    }
    if (name === 'rect') {
      const path = new Path2D();
      path.roundRect(numberOf(x), numberOf(y), numberOf(width), numberOf(height), numberOf(rx));
      shape(path, look);
    } else if (name === 'circle') {
      const { cx, cy, r } = attributes;
      const path = new Path2D();
      path.arc(numberOf(cx), numberOf(cy), numberOf(r), 0, 2 * Math.PI);
      shape(path, look);
    } else if (name === 'path') shape(new Path2D(attributes['d']), look);
    else if (name === 'text' || name === 'tspan') {
      if (text !== '') write(text, attributes, look);
      for (const child of children) paint(child, look);
    } else if (name === 'g' || name === 'svg') for (const child of children) paint(child, look);
    else throw new Error(`The element "${name}" is not known.`);
    if (transform !== undefined) context.restore();
  };

  paint(root, {});
}
