import { scaleLinear } from 'd3';
import type { DomainScore } from '../../analysis/profile';
import styles from './score-bars.module.css';

/** A score as printed: one decimal, rounded down so that no stage reads as passed before it is; a dash where there is none. */
export const sayScore = (score: number | null): string =>
  score === null ? '–' : (Math.floor(score * 10 + 1e-9) / 10).toFixed(1);

/** A published figure beside a score, or that there is none. */
export interface Published {
  readonly value: number | null;
  readonly words: string;
}

/**
 * Scores as bars on the axis of stages: what is reached, what is still possible in a lighter tone,
 * where the model stops asking, and a published average as a tick.
 */
export function ScoreBars(props: {
  readonly scores: readonly DomainScore[];
  readonly nameOf: (score: DomainScore) => string;
  readonly publishedOf: (score: DomainScore) => Published | null;
  readonly highest: number;
}) {
  const { scores, nameOf, publishedOf, highest } = props;
  const place = scaleLinear().domain([0, highest]).range([0, 100]);
  const percent = (value: number): string => `${place(value)}%`;
  const ticks = Array.from({ length: highest + 1 }, (_, stage) => stage);
  return (
    <div className={styles['bars']}>
      <ul className={styles['list']}>
        {scores.map((score) => {
          const published = publishedOf(score);
          const { score: now, best, ceiling } = score;
          return (
            <li key={score.domain?.id ?? 'all'} className={styles['row']}>
              <span className={styles['name']}>{nameOf(score)}</span>
              <span className={styles['value']}>{sayScore(now)}</span>
              <svg className={styles['bar']} height="22" aria-hidden="true">
                <rect y="4" height="14" rx="3" width="100%" fill="var(--hover)" />
                {best !== null && (
                  <rect
                    y="4"
                    height="14"
                    rx="3"
                    width={percent(best)}
                    fill="var(--edge)"
                    opacity="0.45"
                  />
                )}
                {now !== null && (
                  <rect y="4" height="14" rx="3" width={percent(now)} fill="var(--accent)" />
                )}
                {ceiling < highest && (
                  <line
                    x1={percent(ceiling)}
                    x2={percent(ceiling)}
                    y1="1"
                    y2="21"
                    stroke="var(--muted)"
                    strokeWidth="1.5"
                    strokeDasharray="2 2"
                  />
                )}
                {published !== null && published.value !== null && (
                  <path
                    d="M-5 0 L5 0 L0 8 Z"
                    style={{ transform: `translateX(${percent(published.value)})` }}
                    fill="var(--text)"
                  />
                )}
              </svg>
              <span className={styles['note']}>
                {[
                  best !== null && now !== null && best > now
                    ? `${sayScore(best)} still possible`
                    : '',
                  ceiling < highest ? `nothing asked above Stage ${ceiling}` : '',
                  published?.words ?? '',
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
      <div className={styles['axis']} aria-hidden="true">
        {ticks.map((stage) => (
          <span key={stage} style={{ left: percent(stage) }}>
            {stage}
          </span>
        ))}
      </div>
    </div>
  );
}
