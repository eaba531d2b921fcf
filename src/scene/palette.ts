/** A set of colours for the levels of a scale. */
export interface Palette {
  readonly id: string;
  readonly label: string;
  readonly kind: 'sequential' | 'diverging' | 'categorical';
  /** Colours for a number of steps, as #rrggbb, from low to high. */
  colours(steps: number): readonly string[];
}
