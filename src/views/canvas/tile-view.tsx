import { type CSSProperties, memo } from 'react';
import type { Fill, Stripe } from '../../scene/lens';
import type { TilePlace } from '../../scene/placement';
import { classNames } from '../../ui/class-names';
import { fillStyle } from '../../ui/fill-style';
import { FittedLines } from './fitted-lines';
import { itemId, useMarks, useParts, useTile } from './map-context';
import { marked } from './picture';
import { PipRow } from './pip-row';
import styles from './tile.module.css';
import { Flags, Marks, StripeLetters } from './tile-marks';

export interface TileViewProps {
  readonly place: TilePlace;
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
}

const fillClass = (fill: Fill): string | undefined =>
  fill.colour === undefined ? styles[fill.kind] : undefined;

const chipStyle = ({
  box,
  parts: { chip, chipStyle: text, chipLine },
}: TilePlace): CSSProperties => ({
  right: box.width - chip.x,
  top: chip.y,
  fontSize: text.size,
  fontWeight: text.weight,
  lineHeight: `${chipLine}px`,
});

/**
 * A tile in the page, and the tiles inside it beside it. Renders again only when it itself, or a
 * mark on it, changes.
 */
export const TileView = memo(function TileView({
  place,
  level,
  position,
  siblings,
}: TileViewProps) {
  const { idPrefix } = useParts();
  const tile = useTile(place.key);
  const marks = useMarks(place.key);
  if (tile === undefined || (marks & marked.hidden) !== 0) return null;
  const { box, parts } = place;
  const { fill, ink, chip } = tile.paint;
  const dimmed = (marks & marked.dimmed) !== 0;
  const ground = fillStyle(fill);
  // The veil over what a filter leaves out takes the pattern's place.
  if (dimmed) delete ground.backgroundImage;
  const style: CSSProperties = {
    left: box.x,
    top: box.y,
    width: box.width,
    height: box.height,
    color: ink,
    ...ground,
  };
  const selected = (marks & marked.selected) !== 0;
  return (
    <>
      <div
        id={itemId(idPrefix, place.key)}
        role="treeitem"
        aria-level={level}
        aria-posinset={position}
        aria-setsize={siblings}
        aria-selected={selected}
        aria-label={tile.label}
        className={classNames(
          styles['tile'],
          level > 2 && styles['inner'],
          place.children.length > 0 && styles['holding'],
          fillClass(fill),
          selected && styles['selected'],
          (marks & marked.focused) !== 0 && styles['focused'],
          dimmed && styles['dimmed'],
        )}
        style={style}
      >
        {tile.stripe !== null && <StripeView stripe={tile.stripe} />}
        <FittedLines className={styles['number']} text={place.number} at={parts.number} />
        {tile.flags.length > 0 && <Flags tile={tile} />}
        {tile.stripe !== null && <StripeLetters tile={tile} />}
        {chip !== '' && (
          <span
            className={classNames(styles['chip'], chip.length > 3 && styles['wordy'])}
            style={chipStyle(place)}
          >
            {chip}
          </span>
        )}
        <FittedLines className={styles['name']} text={place.name} at={parts.name} />
        {tile.pips !== null && <PipRow pips={tile.pips} parts={parts} />}
        {tile.marks.length > 0 && <Marks tile={tile} />}
      </div>
      {place.children.map((child, index) => (
        <TileView
          key={child.key}
          place={child}
          level={level + 1}
          position={index + 1}
          siblings={place.children.length}
        />
      ))}
    </>
  );
});

/** The second channel at the left edge: one tone, or two of which each takes half. */
function StripeView({ stripe }: { readonly stripe: Stripe }) {
  return (
    <span className={styles['stripe']}>
      {stripe.fills.map((fill, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part of the stripe is nothing but its place in it
        <span key={index} style={fillStyle(fill)} />
      ))}
    </span>
  );
}
