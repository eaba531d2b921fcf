import { ReactFlow, type ReactFlowProps, useReactFlow, useStoreApi } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import {
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Placement } from '../../scene/placement';
import { fitViewport, largestZoom, type Size, smallestZoom } from './fit';
import { type FlowNode, flowNodes } from './flow-nodes';
import { ColumnView, GroupView } from './group-view';
import { createViewControl, type ViewControl } from './view-control';

const nodeTypes: NonNullable<ReactFlowProps<FlowNode>['nodeTypes']> = {
  elements: GroupView,
  heading: ColumnView,
};
const noEdges: [] = [];
const panButtons = [0, 1];
const noAttribution = { hideAttribution: true };

/** Takes the role of an application away: the tree around it is what assistive technology works with. */
const quiet = (wrapper: HTMLDivElement | null): void =>
  wrapper?.setAttribute('role', 'presentation');

/** How far the map can be pushed out of the window: by this part of the larger of the two. */
const looseness = 0.75;

function extentOf(placement: Placement, area: Size): [[number, number], [number, number]] {
  const { zoom } = fitViewport(placement, area);
  const x = Math.max(placement.width, area.width / zoom) * looseness;
  const y = Math.max(placement.height, area.height / zoom) * looseness;
  return [
    [-x, -y],
    [placement.width + x, placement.height + y],
  ];
}

/**
 * The groups of a placement in xyflow, which pans, zooms and leaves out what is out of sight. It
 * owns no data, and nothing in it takes the keyboard.
 */
export function FlowMap({
  placement,
  area,
  control,
  children,
}: {
  readonly placement: Placement;
  readonly area: Size;
  readonly control: Ref<ViewControl>;
  readonly children?: ReactNode;
}) {
  const nodes = useMemo(() => flowNodes(placement), [placement]);
  const extent = useMemo(() => extentOf(placement, area), [placement, area]);
  const [first] = useState(() => fitViewport(placement, area));
  useViewControl(control, placement, area);
  return (
    <ReactFlow
      ref={quiet}
      nodes={nodes}
      edges={noEdges}
      nodeTypes={nodeTypes}
      defaultViewport={first}
      minZoom={smallestZoom(placement, area)}
      maxZoom={largestZoom}
      translateExtent={extent}
      onlyRenderVisibleElements
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      disableKeyboardA11y
      panOnDrag={panButtons}
      zoomOnDoubleClick={false}
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      panActivationKeyCode={null}
      zoomActivationKeyCode={null}
      proOptions={noAttribution}
    >
      {children}
    </ReactFlow>
  );
}

/** Gives `handle` the control of this map's view; the map is in its place before it is first painted. */
function useViewControl(handle: Ref<ViewControl>, placement: Placement, area: Size): void {
  const store = useStoreApi();
  const { setViewport } = useReactFlow();
  const stage = useRef({ placement, area });
  const own = useRef<ViewControl>(null);
  useImperativeHandle(handle, () => {
    own.current = createViewControl(
      () => stage.current,
      () => {
        const [x, y, zoom] = store.getState().transform;
        return { x, y, zoom };
      },
      (view) => {
        if (store.getState().panZoom === null) {
          store.setState({ transform: [view.x, view.y, view.zoom] });
        } else void setViewport(view);
      },
    );
    return own.current;
  }, [store, setViewport]);
  const begun = useRef(false);
  useLayoutEffect(() => {
    stage.current = { placement, area };
    if (begun.current) own.current?.follow();
    else own.current?.fit();
    begun.current = true;
  }, [placement, area]);
}
