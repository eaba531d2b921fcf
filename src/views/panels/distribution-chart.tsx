import { scaleLinear } from 'd3';
import { useId } from 'react';
import { Swatch } from '../../ui/swatch';
import styles from './distribution-chart.module.css';
import type { Bar } from './figures';

/** How many there are of each level, as bars with their counts. */
export function DistributionChart({ bars }: { readonly bars: readonly Bar[] }) {
  const hatch = useId();
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  const length = scaleLinear().domain([0, most]).range([0, 100]);
  return (
    <ul className={styles['chart']} aria-label="Distribution">
      {bars.map(({ entry, label, count }) => {
        const { kind, colour } = entry.swatch;
        return (
          <li key={entry.key} className={styles['row']} data-empty={count === 0 || undefined}>
            <Swatch fill={entry.swatch} ink={entry.ink} chip={entry.chip} />
            <span className={styles['name']}>
              {entry.brush === 'clear' ? label : label.replace(/^\d+ /, '')}
            </span>
            <svg className={styles['bar']} height="14" aria-hidden="true">
              {kind === 'hatched' && (
                <defs>
                  <pattern
                    id={hatch}
                    width="5"
                    height="5"
                    patternUnits="userSpaceOnUse"
                    patternTransform="rotate(45)"
                  >
                    <line
                      x1="0"
                      y1="0"
                      x2="0"
                      y2="5"
                      className={styles['hatchLine']}
                      strokeWidth="3"
                    />
                  </pattern>
                </defs>
              )}
              {count > 0 && (
                <rect
                  x="0.5"
                  y="0.5"
                  width={`${length(count)}%`}
                  height="13"
                  rx="3"
                  className={styles[kind]}
                  fill={kind === 'solid' ? colour : kind === 'hatched' ? `url(#${hatch})` : 'none'}
                />
              )}
            </svg>
            <span className={styles['count']}>{count}</span>
          </li>
        );
      })}
    </ul>
  );
}
