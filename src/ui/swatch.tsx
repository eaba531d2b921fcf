import { classNames } from './class-names';
import { type FillLook, fillStyle } from './fill-style';
import styles from './swatch.module.css';

/** A small tile in a legend's colour, with the digit that stands on such tiles. For sight only. */
export function Swatch(props: {
  readonly fill: FillLook;
  readonly ink: string;
  readonly chip: string;
}) {
  const { fill, ink, chip } = props;
  return (
    <span
      aria-hidden="true"
      className={classNames(
        styles['swatch'],
        styles[fill.kind],
        chip.length > 2 && styles['small'],
      )}
      style={fill.colour === undefined ? undefined : { ...fillStyle(fill), color: ink }}
    >
      {chip}
    </span>
  );
}
