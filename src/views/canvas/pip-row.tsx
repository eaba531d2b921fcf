import type { TileParts } from '../../scene/placement';
import type { Pips } from '../../scene/scene';
import styles from './tile.module.css';

/** A lozenge of that size with its top left corner at (x, y), as the data of a path. */
const lozenge = (x: number, y: number, width: number, height: number): string => {
  const r = height / 2;
  return `M${x + r} ${y}h${width - height}a${r} ${r} 0 0 1 0 ${height}h${height - width}a${r} ${r} 0 0 1 0 ${-height}z`;
};

/** Room around the pips for the ring of the target, in pixels. */
const around = 3;

/** The pips that say the level without colour: filled up to the level, a ring at the target. */
export function PipRow({ pips, parts }: { readonly pips: Pips; readonly parts: TileParts }) {
  if (parts.pips === null) return null;
  const { width, height, gap } = parts.pip;
  const at = (index: number): number => around + index * (width + gap);
  const row = (from: number, to: number, inset: number): string =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) =>
      lozenge(at(from + index) + inset, around + inset, width - 2 * inset, height - 2 * inset),
    ).join('');
  const ring = pips.target === null || pips.target < 1 ? null : at(pips.target - 1);
  return (
    <svg
      className={styles['pips']}
      aria-hidden="true"
      width={at(pips.count) - gap + around}
      height={height + 2 * around}
      style={{ left: parts.pips.x - around, top: parts.pips.y - around }}
    >
      <path className={styles['pipFilled']} d={row(0, pips.filled, 0)} />
      <path className={styles['pipOpen']} d={row(pips.filled, pips.count, 0.5)} />
      {ring !== null && (
        <path
          className={styles['pipTarget']}
          d={lozenge(ring - 1.5, around - 1.5, width + 3, height + 3)}
        />
      )}
    </svg>
  );
}
