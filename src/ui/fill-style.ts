import type { CSSProperties } from 'react';

/** How something is filled: a colour, a colour with a pattern on it, nothing (dashed edge) or hatched. */
export interface FillLook {
  readonly kind: 'solid' | 'patterned' | 'none' | 'hatched';
  /** #rrggbb of a solid fill, and of the ground of a patterned one. */
  readonly colour?: string;
  /** Slanting lines, dots or a grid, and their colour. */
  readonly pattern?: { readonly shape: 1 | 2 | 3; readonly colour: string };
}

/** The ground of a fill that has a colour, with its pattern; nothing for others, which a style sheet draws. */
export function fillStyle({ colour, pattern }: FillLook): CSSProperties {
  if (colour === undefined) return {};
  if (pattern === undefined) return { backgroundColor: colour };
  const line = pattern.colour;
  if (pattern.shape === 1)
    return {
      backgroundColor: colour,
      backgroundImage: `repeating-linear-gradient(45deg, ${line} 0 2px, transparent 2px 7px)`,
    };
  const image =
    pattern.shape === 2
      ? `radial-gradient(circle, ${line} 1.6px, transparent 2.1px)`
      : `linear-gradient(${line} 1.5px, transparent 1.5px), linear-gradient(90deg, ${line} 1.5px, transparent 1.5px)`;
  return { backgroundColor: colour, backgroundImage: image, backgroundSize: '8px 8px' };
}
