/** What everything is measured against: React Flow with one node per tile, and nothing else. */
import '@xyflow/react/dist/style.css';
import { type Node, type NodeProps, ReactFlow, useNodesState } from '@xyflow/react';
import { memo, useEffect } from 'react';
import { createRoot } from 'react-dom/client';

type TileNode = Node<{ readonly name: string; readonly colour: string }>;

const colours = ['#ffffcc', '#a1dab4', '#41b6c4', '#2c7fb8', '#253494'];

const Tile = memo(({ data }: NodeProps<TileNode>) => (
  <div style={{ width: 112, height: 72, background: data.colour, fontSize: 12 }}>{data.name}</div>
));
Tile.displayName = 'Tile';

const nodeTypes = { tile: Tile };
const count = Number(new URLSearchParams(window.location.search).get('tiles') ?? 80);
const columns = Math.ceil(Math.sqrt(count * 1.2));
const start: TileNode[] = Array.from({ length: count }, (_, index) => ({
  id: `${index}`,
  type: 'tile',
  position: { x: (index % columns) * 120, y: Math.floor(index / columns) * 80 },
  width: 112,
  height: 72,
  data: { name: `Capability ${index} of the organization`, colour: '#ffffff' },
}));

function Page() {
  const [nodes, setNodes] = useNodesState(start);
  useEffect(() => {
    const paint = (event: KeyboardEvent): void => {
      const colour = colours[Number(event.key) - 1];
      if (colour === undefined) return;
      setNodes((all) =>
        all.map((node) =>
          event.shiftKey || node.id === '0' ? { ...node, data: { ...node.data, colour } } : node,
        ),
      );
    };
    window.addEventListener('keydown', paint);
    return () => window.removeEventListener('keydown', paint);
  }, [setNodes]);
  return <ReactFlow nodes={nodes} edges={[]} nodeTypes={nodeTypes} fitView minZoom={0.02} />;
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Page />);
