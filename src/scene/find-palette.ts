import type { Scale } from '../model/scale';
import type { Palette } from './palette';

/** The palette with that id; the first of the list when there is none, since a file may name one that is gone. Throws when the list is empty. */
export function findPalette(palettes: readonly Palette[], id: string): Palette {
  const found = palettes.find((palette) => palette.id === id) ?? palettes[0];
  if (found === undefined) throw new Error('There is no palette.');
  return found;
}

/** A colour for each level of a scale, #rrggbb, from its lowest level to its highest. */
export function levelColours(scale: Scale, palette: Palette): readonly string[] {
  const colours = palette.colours(scale.levels.length);
  return scale.reversed ? [...colours].reverse() : colours;
}
