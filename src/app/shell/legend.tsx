import type { LegendEntry } from '../../scene/lens';
import { Swatch } from '../../ui/swatch';
import styles from './brush-bar.module.css';

/** The legend where it is only read. */
export function Legend({
  entries,
  caption,
}: {
  readonly entries: readonly LegendEntry[];
  readonly caption: string;
}) {
  return (
    <ul className={styles['legend']} aria-label={`Legend: ${caption}`} title={caption}>
      {entries.map(({ key, label, readLabel, swatch, ink, chip }) => (
        <li key={key} className={styles['entry']}>
          <Swatch fill={swatch} ink={ink} chip={chip} />
          {readLabel ?? label}
        </li>
      ))}
    </ul>
  );
}
