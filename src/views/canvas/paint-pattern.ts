import type { FillPattern } from '../../scene/lens';
import type { Box } from '../../scene/placement';

/** From one line or dot to the next, in pixels at scale 1: wider than near, so that it is still seen. */
const step = 12;
const thick = 4;

/** Paints a pattern into a box whose ground is painted: slanting lines, dots or a grid. */
export function paintPattern(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Box,
  { shape, colour }: FillPattern,
): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.strokeStyle = colour;
  context.lineWidth = thick;
  // A dot is a short dash of a line.
  context.setLineDash(shape === 2 ? [thick, step - thick] : []);
  context.beginPath();
  for (let at = shape === 1 ? -height : 0; at < Math.max(width, height); at += step) {
    if (shape === 1) {
      context.moveTo(x + at, y + height);
      context.lineTo(x + at + height, y);
      continue;
    }
    context.moveTo(x, y + at + thick);
    context.lineTo(x + width, y + at + thick);
    if (shape === 2) continue;
    context.moveTo(x + at + thick, y);
    context.lineTo(x + at + thick, y + height);
  }
  context.stroke();
  context.restore();
}
