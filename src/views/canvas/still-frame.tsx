import { useImperativeHandle, useLayoutEffect, useMemo } from 'react';
import { fitViewport } from './fit';
import { flowNodes } from './flow-nodes';
import type { FrameProps } from './frame';
import { ColumnView, GroupView } from './group-view';
import styles from './map.module.css';
import { createViewControl } from './view-control';
import { tellZoom } from './viewport';
import { zoomLevel } from './zoom-level';

/**
 * The whole map, fitted and unmoving: what is looked at and painted while the drawing library is
 * still on its way. What that shows first is the same to the pixel.
 */
export function StillFrame({ placement, area, map, control }: FrameProps) {
  const nodes = useMemo(() => flowNodes(placement), [placement]);
  const view = useMemo(() => fitViewport(placement, area), [placement, area]);
  useImperativeHandle(
    control,
    () =>
      createViewControl(
        () => ({ placement, area }),
        () => view,
        () => {},
      ),
    [placement, area, view],
  );
  useLayoutEffect(() => {
    map.current?.setAttribute('data-zoom', zoomLevel(view.zoom, false));
    tellZoom(view.zoom);
  }, [map, view]);
  return (
    <div
      className={styles['still']}
      style={{ transform: `translate(${view.x}px, ${view.y}px) scale(${view.zoom})` }}
    >
      {nodes.map((node) => (
        <div
          key={node.id}
          className={styles['stillGroup']}
          style={{
            transform: `translate(${node.position.x}px, ${node.position.y}px)`,
            width: node.width,
            height: node.height,
          }}
        >
          {node.type === 'heading' ? (
            <ColumnView data={node.data} />
          ) : (
            <GroupView data={node.data} />
          )}
        </div>
      ))}
    </div>
  );
}
