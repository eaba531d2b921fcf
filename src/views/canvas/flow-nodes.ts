import type { Node } from '@xyflow/react';
import type { ColumnPlace, GroupPlace, Placement } from '../../scene/placement';

/** A group or stage as a node: where it stands, and which one of how many it is. */
export type GroupFlowNode = Node<
  { place: GroupPlace; position: number; siblings: number },
  'elements'
>;
/** A heading over a column as a node. */
export type ColumnFlowNode = Node<{ place: ColumnPlace }, 'heading'>;
export type FlowNode = GroupFlowNode | ColumnFlowNode;

const fixed = {
  draggable: false,
  selectable: false,
  connectable: false,
  focusable: false,
  deletable: false,
  handles: [],
  ariaRole: 'none' as const,
  // Says nothing by itself: the items of the tree are inside.
  domAttributes: { 'aria-roledescription': undefined },
};

const kept = new WeakMap<GroupPlace, GroupFlowNode>();

function groupNode(place: GroupPlace, index: number, siblings: number): GroupFlowNode {
  const known = kept.get(place);
  if (known?.data.position === index + 1 && known.data.siblings === siblings) return known;
  const node: GroupFlowNode = {
    id: place.key,
    type: 'elements',
    position: { x: place.box.x, y: place.box.y },
    width: place.box.width,
    height: place.box.height,
    data: { place, position: index + 1, siblings },
    ...fixed,
  };
  kept.set(place, node);
  return node;
}

const columnNode = (place: ColumnPlace): ColumnFlowNode => ({
  id: `column ${place.key}`,
  type: 'heading',
  position: { x: place.box.x, y: place.box.y },
  width: place.box.width,
  height: place.box.height,
  data: { place },
  ...fixed,
});

/**
 * The nodes of a placement. They know places only, so that painting never reaches xyflow; the same
 * node as long as its group stays where it is.
 */
export const flowNodes = (placement: Placement): FlowNode[] => [
  ...placement.columns.map(columnNode),
  ...placement.groups.map((place, index) => groupNode(place, index, placement.groups.length)),
];
