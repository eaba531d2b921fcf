import type { Model } from '../../model/model';
import type { RadarSeries } from '../charts/radar-chart';
import styles from './profile-view.module.css';

/** What the outlines and marks of the radar are. */
export function RadarKey(props: {
  readonly series: readonly RadarSeries[];
  readonly model: Model;
}) {
  const { series, model } = props;
  const published = model.benchmarks.some(({ value }) => value !== undefined);
  return (
    <ul className={styles['key']}>
      {series.map(({ id, name, main, colour }) => (
        <li key={id}>
          <svg width="24" height="10" aria-hidden="true">
            <line
              x1="0"
              x2="24"
              y1="5"
              y2="5"
              stroke={colour}
              strokeWidth={main ? 3 : 1.5}
              strokeDasharray={main ? undefined : '5 3'}
            />
          </svg>
          {name}
        </li>
      ))}
      {published && (
        <li>
          <svg width="24" height="12" aria-hidden="true">
            <circle
              cx="12"
              cy="6"
              r="5"
              fill="none"
              stroke="var(--text)"
              strokeWidth={1.5}
              strokeDasharray="2 2"
            />
          </svg>
          Published average
        </li>
      )}
    </ul>
  );
}
