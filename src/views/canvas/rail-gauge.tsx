import { lineHeight } from '../../scene/placing/type-sizes';
import { markLine, markSide, stateMarks } from '../../scene/rail-paint';
import type { Gauge } from '../../scene/scene';
import type { TextStyle } from '../../scene/text-style';
import type { GaugeProps } from './map-context';
import styles from './rail-gauge.module.css';

const textStyle = ({ size, weight }: TextStyle) => ({
  fontSize: size,
  fontWeight: weight,
  lineHeight: `${lineHeight(size)}px`,
});

/** How a stage stands, in its rail: state, percentage, and the bar with its threshold. The rail begins at the group's corner. */
export function RailGauge({ gauge, parts, width }: GaugeProps) {
  const { gauge: at, bar } = parts;
  if (at === undefined) return null;
  const { mark, words, percent, percentEnds } = at;
  const across = percentEnds ? { right: width - percent.x } : { left: percent.x };
  return (
    <span className={styles['gauge']}>
      <svg
        className={styles['mark']}
        viewBox={`0 0 ${markSide} ${markSide}`}
        style={{ left: mark.x, top: mark.y, width: mark.width, height: mark.height }}
        aria-hidden="true"
      >
        <path d={stateMarks[gauge.state]} strokeWidth={markLine} />
      </svg>
      <span
        className={styles['words']}
        style={{ left: words.x, top: words.y, ...textStyle(at.wordsStyle) }}
      >
        {gauge.words}
      </span>
      {gauge.percent !== '' && (
        <span style={{ ...across, top: percent.y, ...textStyle(at.percentStyle) }}>
          {gauge.percent}
        </span>
      )}
      {gauge.bar !== null && (
        <span
          className={styles['bar']}
          style={{ left: bar.x, top: bar.y, width: bar.width, height: bar.height }}
        >
          <GaugeBar {...gauge.bar} />
        </span>
      )}
    </span>
  );
}

const percentOf = (share: number): string => `${share * 100}%`;

function GaugeBar({ earned, best, needed }: NonNullable<Gauge['bar']>) {
  return (
    <>
      {best > earned && <span className={styles['best']} style={{ width: percentOf(best) }} />}
      {earned > 0 && <span className={styles['earned']} style={{ width: percentOf(earned) }} />}
      <span className={styles['needed']} style={{ left: percentOf(needed) }} />
    </>
  );
}
