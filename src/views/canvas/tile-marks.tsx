import type { Flag, TileNode } from '../../scene/scene';
import { stripeLetters } from '../../scene/stripe-letters';
import { measureText } from '../../scene/text/measure-text';
import styles from './tile.module.css';

/** What stands behind a number, and how it is explained in words by the tile's name. */
const flagSigns: { readonly [flag in Flag]: string } = { proposal: '◇', medium: '~', low: '?' };

/** From the number to the signs after it, in pixels. */
const gap = 5;

/** Signs after the number: a proposal of ours, or a source that is less than certain. */
export function Flags({ tile }: { readonly tile: TileNode }) {
  const { parts, number } = tile.place;
  const width = measureText(number.lines[0] ?? '', number.style);
  return (
    <span
      className={styles['flags']}
      style={{
        left: parts.number.x + width + gap,
        top: parts.number.y,
        fontSize: number.style.size,
        lineHeight: `${number.lineHeight}px`,
      }}
    >
      {tile.flags.map((flag) => flagSigns[flag]).join(' ')}
    </span>
  );
}

/** Small marks at the foot: there is a note, there is evidence. */
export function Marks({ tile }: { readonly tile: TileNode }) {
  const { parts, box } = tile.place;
  return (
    <span
      className={styles['marks']}
      style={{ right: box.width - parts.marks.x, top: parts.marks.y }}
    >
      {tile.marks.map((mark) => (
        <span
          key={mark}
          className={styles[mark]}
          style={{ width: parts.mark, height: parts.mark }}
        />
      ))}
    </span>
  );
}

/** What the stripe says, without its colour: behind the number. */
export function StripeLetters({ tile }: { readonly tile: TileNode }) {
  const letters = stripeLetters(tile);
  if (letters === null) return null;
  const { text, at, style, lineHeight } = letters;
  return (
    <span
      className={styles['letters']}
      style={{
        left: at.x,
        top: at.y,
        fontSize: style.size,
        fontWeight: style.weight,
        lineHeight: `${lineHeight}px`,
      }}
    >
      {text}
    </span>
  );
}
