import type { Fill, Stripe } from '../../scene/lens';
import type { Box } from '../../scene/placement';
import { railPaint } from '../../scene/rail-paint';
import type { GroupNode, TileNode } from '../../scene/scene';
import type { Theme } from '../../scene/theme';
import { type FarName, plateOf } from './far-names';
import { paintPattern } from './paint-pattern';
import { marked } from './picture';

/** What a canvas is painted with and for. */
export interface Brushes {
  readonly context: CanvasRenderingContext2D;
  readonly theme: Theme;
  /** Pixels of the window per pixel of the scene. */
  readonly zoom: number;
  marks(key: string): number;
}

/** Fills a box: seen from afar, a hatch is a tone and an empty tile the ground. */
function paintFill(fill: Fill, box: Box, { context, theme }: Brushes): void {
  context.fillStyle = fill.colour ?? (fill.kind === 'hatched' ? theme.hatch : theme.surface);
  context.fillRect(box.x, box.y, box.width, box.height);
  if (fill.pattern !== undefined) paintPattern(context, box, fill.pattern);
}

/** Wider than it is near: a stripe is still seen when its tile is small. */
const stripeWidth = 8;

function paintStripe({ fills }: Stripe, box: Box, brushes: Brushes): void {
  const height = box.height / fills.length;
  fills.forEach((fill, index) => {
    const part = { x: box.x, y: box.y + index * height, width: stripeWidth, height };
    paintFill(fill, part, brushes);
  });
}

function paintTile(tile: TileNode, brushes: Brushes): void {
  const { context, theme, zoom, marks } = brushes;
  const { box, key } = tile.place;
  const sum = marks(key);
  if ((sum & marked.hidden) === 0) {
    context.globalAlpha = (sum & marked.dimmed) === 0 ? 1 : 0.15;
    paintFill(tile.paint.fill, box, brushes);
    if (tile.stripe !== null) paintStripe(tile.stripe, box, brushes);
    context.globalAlpha = 1;
    if (tile.paint.fill.kind === 'none') {
      context.strokeStyle = theme.line;
      context.lineWidth = 1 / zoom;
      context.strokeRect(box.x, box.y, box.width, box.height);
    }
  }
  for (const child of tile.children) paintTile(child, brushes);
}

function paintRing(
  { x, y, width, height }: Box,
  { context, zoom }: Brushes,
  colour: string,
  dashed: boolean,
): void {
  const out = (dashed ? 4 : 1.5) / zoom;
  context.strokeStyle = colour;
  context.lineWidth = 2 / zoom;
  context.setLineDash(dashed ? [4 / zoom, 3 / zoom] : []);
  context.strokeRect(x - out, y - out, width + 2 * out, height + 2 * out);
  context.setLineDash([]);
}

function paintRings(tile: TileNode, brushes: Brushes): void {
  const sum = brushes.marks(tile.place.key);
  const { theme } = brushes;
  if ((sum & marked.selected) !== 0) paintRing(tile.place.box, brushes, theme.text, false);
  if ((sum & marked.focused) !== 0) paintRing(tile.place.box, brushes, theme.accent, true);
  for (const child of tile.children) paintRings(child, brushes);
}

/** Paints a group's ground, or the rail of a stage as its standing asks for. */
function paintGround({ place, gauge }: GroupNode, { context, theme, marks }: Brushes): void {
  const { box, band, bandSide, key } = place;
  const ground = bandSide === 'top' ? { x: 0, y: 0, width: box.width, height: box.height } : band;
  const plain = gauge === null || (marks(key) & (marked.dimmed | marked.hidden)) !== 0;
  const rail = plain ? null : railPaint(gauge, theme);
  const edge = rail?.edgeWidth ?? 0;
  context.fillStyle = rail?.ground ?? theme.surface;
  context.beginPath();
  context.roundRect(
    ground.x + edge / 2,
    ground.y + edge / 2,
    ground.width - edge,
    ground.height - edge,
    8,
  );
  context.fill();
  if (rail === null) return;
  context.strokeStyle = rail.edge;
  context.lineWidth = edge;
  context.stroke();
}

/** Paints a group as it looks from afar, with the canvas' origin at the group's top left corner. */
export function paintGroup(group: GroupNode, brushes: Brushes): void {
  const { theme, marks } = brushes;
  const { band, key } = group.place;
  paintGround(group, brushes);
  for (const tile of group.tiles) paintTile(tile, brushes);
  for (const tile of group.tiles) paintRings(tile, brushes);
  const own = marks(key);
  if ((own & marked.selected) !== 0) paintRing(band, brushes, theme.text, false);
  if ((own & marked.focused) !== 0) paintRing(band, brushes, theme.accent, true);
}

/** Paints a group's name on a plate in the middle of `group`, which is in pixels of the window. */
export function paintName(
  context: CanvasRenderingContext2D,
  name: FarName,
  group: Box,
  theme: Theme,
  family: string,
): void {
  const { text, upright } = name;
  if (text.lines.length === 0) return;
  const plate = plateOf(name, group);
  context.globalAlpha = 0.86;
  context.fillStyle = theme.surface;
  context.beginPath();
  context.roundRect(plate.x, plate.y, plate.width, plate.height, Math.min(8, text.style.size / 2));
  context.fill();
  context.globalAlpha = 1;
  context.fillStyle = theme.text;
  context.font = `${text.style.weight} ${text.style.size}px ${family}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.save();
  context.translate(plate.x + plate.width / 2, plate.y + plate.height / 2);
  if (upright) context.rotate(-Math.PI / 2);
  text.lines.forEach((line, index) => {
    context.fillText(line, 0, (index - (text.lines.length - 1) / 2) * text.lineHeight);
  });
  context.restore();
}
