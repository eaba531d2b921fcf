import { memo } from 'react';
import type { GroupPlace } from '../../scene/placement';
import type { BandFigures, Gauge as StageGauge } from '../../scene/scene';
import { classNames } from '../../ui/class-names';
import styles from './band.module.css';
import { FittedLines } from './fitted-lines';
import { itemId, useGroup, useMarks, useParts } from './map-context';
import { marked } from './picture';

/** The class of a stage's rail. */
function standingClass({ attained, state }: StageGauge): string | undefined {
  if (attained) return styles['attained'];
  return state === 'reached' || state === 'blocked' ? styles[state] : undefined;
}

/** The band of a group or the rail of a stage: number, name, roll-up and what it rests on. */
export const BandView = memo(function BandView({
  place,
  position,
  siblings,
}: {
  readonly place: GroupPlace;
  readonly position: number;
  readonly siblings: number;
}) {
  const { idPrefix, Gauge } = useParts();
  const group = useGroup(place.key);
  const marks = useMarks(place.key);
  if (group === undefined) return null;
  const { band, parts } = place;
  const { gauge } = group;
  const dimmed = (marks & (marked.dimmed | marked.hidden)) !== 0;
  const selected = (marks & marked.selected) !== 0;
  return (
    <div
      id={itemId(idPrefix, place.key)}
      role="treeitem"
      aria-level={1}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-selected={selected}
      aria-label={group.label}
      className={classNames(
        styles['band'],
        styles[place.bandSide],
        selected && styles['selected'],
        (marks & marked.focused) !== 0 && styles['focused'],
        dimmed ? styles['dimmed'] : gauge !== null && standingClass(gauge),
      )}
      style={{ left: band.x, top: band.y, width: band.width, height: band.height }}
    >
      <FittedLines
        className={styles['number']}
        text={place.number}
        at={inBand(parts.number, band)}
      />
      <FittedLines className={styles['name']} text={place.name} at={inBand(parts.name, band)} />
      {gauge === null || Gauge === null ? (
        <Figures figures={group.figures} place={place} />
      ) : (
        <Gauge gauge={gauge} parts={parts} width={band.width} />
      )}
    </div>
  );
});

const inBand = (
  at: { readonly x: number; readonly y: number },
  band: { readonly x: number; readonly y: number },
) => {
  const [left, top] = [at.x - band.x, at.y - band.y];
  return { x: left, y: top, left, top };
};

const sizeOf = ({ width, height }: { readonly width: number; readonly height: number }) => ({
  width,
  height,
});

/** What a band says about the elements under it. */
function Figures({
  figures: { value, summary, bar },
  place: { band, parts },
}: {
  readonly figures: BandFigures;
  readonly place: GroupPlace;
}) {
  return (
    <>
      <span
        className={styles['figures']}
        style={{ ...inBand(parts.figures, band), ...sizeOf(parts.figures) }}
      >
        {value !== '' && <b>{value}</b>}
        <span>{summary}</span>
      </span>
      <span className={styles['bar']} style={{ ...inBand(parts.bar, band), ...sizeOf(parts.bar) }}>
        <Bar bar={bar} />
      </span>
    </>
  );
}

function Bar({ bar }: { readonly bar: BandFigures['bar'] }) {
  return bar
    .filter(({ count }) => count > 0)
    .map(({ colour, count }, index) => (
      <span
        // biome-ignore lint/suspicious/noArrayIndexKey: a part of the bar is nothing but its place in it
        key={index}
        style={colour === null ? { flexGrow: count } : { flexGrow: count, background: colour }}
      />
    ));
}
