import { MiniMap, type MiniMapNodeProps, type ReactFlowState, useStore } from '@xyflow/react';
import { useCallback } from 'react';
import type { Placement } from '../../scene/placement';
import type { BandFigures } from '../../scene/scene';
import type { Size } from './fit';
import styles from './map.module.css';
import { useGroup } from './map-context';

/** Windows narrower than this have no room to spare for an overview. */
const leastWidth = 900;

/** A small map of the whole to pan by, there only while some of the map is out of sight. */
export function MapOverview({
  placement,
  area,
}: {
  readonly placement: Placement;
  readonly area: Size;
}) {
  const cut = useStore(
    useCallback(
      ({ transform: [x, y, zoom] }: ReactFlowState) =>
        x < -1 ||
        y < -1 ||
        x + placement.width * zoom > area.width + 1 ||
        y + placement.height * zoom > area.height + 1,
      [placement, area],
    ),
  );
  if (!cut || area.width < leastWidth) return null;
  const width = 180;
  const height = Math.round(
    Math.min(140, Math.max(60, (width * placement.height) / placement.width)),
  );
  return (
    <MiniMap
      className={styles['overview'] ?? ''}
      style={{ width, height }}
      nodeComponent={OverviewGroup}
      ariaLabel="Overview of the map"
      pannable
      zoomable
    />
  );
}

interface Share {
  readonly colour: string | null;
  /** From 0 at the left to 1 at the right. */
  readonly from: number;
  readonly to: number;
}

function sharesOf(bar: BandFigures['bar']): Share[] {
  const total = bar.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return bar
    .filter(({ count }) => count > 0)
    .map(({ colour, count }) => {
      const from = before / total;
      before += count;
      return { colour, from, to: before / total };
    });
}

/** A group as it looks from very far: the shares of its levels side by side. */
function OverviewGroup({ id, x, y, width, height }: MiniMapNodeProps) {
  const group = useGroup(id);
  if (group === undefined) return null;
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} fill="var(--line)" />
      {sharesOf(group.figures.bar).map(({ colour, from, to }) => (
        <rect
          key={from}
          x={x + width * from}
          y={y}
          width={width * (to - from)}
          height={height}
          fill={colour ?? 'var(--line)'}
        />
      ))}
    </g>
  );
}
