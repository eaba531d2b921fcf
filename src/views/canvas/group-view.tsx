import { memo, useContext, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { GroupPlace } from '../../scene/placement';
import { classNames } from '../../ui/class-names';
import { BandView } from './band-view';
import { FittedLines } from './fitted-lines';
import type { ColumnFlowNode, GroupFlowNode } from './flow-nodes';
import styles from './group.module.css';
import { FarContext, useParts } from './map-context';
import { TileView } from './tile-view';

/** Tiles that come into the page in one step, where there are many. */
const stepTiles = 24;

/**
 * A group in the page. Where there are many tiles they come step by step, so that moving over the
 * map never waits for them; the canvas shows them meanwhile.
 */
export const GroupView = memo(function GroupView({ data }: Pick<GroupFlowNode, 'data'>) {
  return useContext(FarContext) ? null : <GroupContent {...data} />;
});

/** How many tiles of a group may be in the page by now. */
function useShown(count: number): number {
  const { queue } = useParts();
  const [shown, setShown] = useState(queue === null ? Number.POSITIVE_INFINITY : 0);
  useEffect(() => {
    if (queue === null || shown >= count) return undefined;
    return queue.add(() => flushSync(() => setShown(shown + stepTiles)));
  }, [queue, shown, count]);
  return shown;
}

function GroupContent({ place, position, siblings }: GroupFlowNode['data']) {
  const shown = useShown(place.tiles.length);
  const whole = shown >= place.tiles.length;
  const { band, bandSide } = place;
  return (
    <>
      {whole && <Present group={place.key} />}
      {whole && (
        <div
          className={styles['ground']}
          style={
            bandSide === 'left'
              ? { left: band.x, top: band.y, width: band.width, height: band.height }
              : undefined
          }
        />
      )}
      {place.empty.map(({ box, text }) => (
        <div
          key={`${box.x} ${box.y}`}
          className={styles['empty']}
          style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
        >
          <FittedLines className={styles['emptyText']} text={text} />
        </div>
      ))}
      {whole && <BandView place={place} position={position} siblings={siblings} />}
      {place.tiles.slice(0, shown).map((tile, index) => (
        <TileView
          key={tile.key}
          place={tile}
          level={2}
          position={index + 1}
          siblings={place.tiles.length}
        />
      ))}
      <FarNameView place={place} />
    </>
  );
}

/** Says that a group's items are in the page. */
function Present({ group }: { readonly group: string }) {
  const { presence } = useParts();
  useLayoutEffect(() => presence.enter(group), [presence, group]);
  return null;
}

/** The group's name as it stands over its tiles when these are too small to read. */
function FarNameView({ place }: { readonly place: GroupPlace }) {
  const name = useParts().farNames?.get(place.key);
  if (name === undefined) return null;
  return (
    <div className={styles['far']} aria-hidden="true">
      <FittedLines
        className={classNames(styles['farName'], name.upright && styles['upright'])}
        text={name.text}
      />
    </div>
  );
}

/** A heading over a column of a staged model. */
export const ColumnView = memo(function ColumnView({ data }: Pick<ColumnFlowNode, 'data'>) {
  return (
    <div className={styles['column']} aria-hidden="true">
      <FittedLines className={styles['columnName']} text={data.place.name} />
    </div>
  );
});
