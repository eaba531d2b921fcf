import { classNames } from './class-names';
import styles from './swatch.module.css';

/** How a swatch is filled: a colour, nothing (dashed edge) or hatched. */
export interface SwatchFill {
  readonly kind: 'solid' | 'none' | 'hatched';
  /** #rrggbb of a solid fill. */
  readonly colour?: string;
}

/** A small tile in a legend's colour, with the digit that stands on such tiles. For sight only. */
export function Swatch(props: {
  readonly fill: SwatchFill;
  readonly ink: string;
  readonly chip: string;
}) {
  const { fill, ink, chip } = props;
  const solid = fill.kind === 'solid';
  return (
    <span
      aria-hidden="true"
      className={classNames(
        styles['swatch'],
        styles[fill.kind],
        chip.length > 2 && styles['small'],
      )}
      style={solid ? { backgroundColor: fill.colour, color: ink } : undefined}
    >
      {chip}
    </span>
  );
}
