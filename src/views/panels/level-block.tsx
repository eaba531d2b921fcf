import type { LegendEntry } from '../../scene/lens';
import { classNames } from '../../ui/class-names';
import styles from './level-block.module.css';

/** A level as a block of its colour with its digit, filling the control that it stands in. For sight only. */
export function LevelBlock({ entry }: { readonly entry: LegendEntry }) {
  const { swatch, ink, chip } = entry;
  const solid = swatch.kind === 'solid';
  return (
    <span
      aria-hidden="true"
      className={classNames(styles['block'], styles[swatch.kind])}
      style={solid ? { backgroundColor: swatch.colour, color: ink } : undefined}
    >
      {chip === '' ? '–' : chip}
    </span>
  );
}
