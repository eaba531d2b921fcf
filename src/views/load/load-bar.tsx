import type { ScaleLinear } from 'd3';
import styles from './load.module.css';

/** One figure as a bar, with the part of it that is meant, and a line that it should not pass. */
export function LoadBar(props: {
  readonly value: number;
  /** How much of it is drawn strong; all of it where that is missing. */
  readonly strong?: number;
  readonly limit?: number;
  readonly place: ScaleLinear<number, number>;
}) {
  const { value, strong = value, limit, place } = props;
  const percent = (at: number): string => `${place(at)}%`;
  const over = limit !== undefined && value > limit;
  return (
    <svg className={styles['bar']} height="20" aria-hidden="true">
      <rect y="9.5" width="100%" height="1" fill="var(--line)" />
      <rect
        y="3"
        height="14"
        rx="2"
        width={percent(value)}
        fill={over ? 'var(--danger)' : 'var(--accent)'}
        opacity="0.35"
      />
      <rect
        y="3"
        height="14"
        rx="2"
        width={percent(strong)}
        fill={over ? 'var(--danger)' : 'var(--accent)'}
      />
      {limit !== undefined && (
        <line
          x1={percent(limit)}
          x2={percent(limit)}
          y1="0"
          y2="20"
          stroke="var(--text)"
          strokeWidth="1.5"
          strokeDasharray="3 2"
        />
      )}
    </svg>
  );
}
