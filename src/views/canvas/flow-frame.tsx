import { ReactFlowProvider } from '@xyflow/react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { FarLayer } from './far-layer';
import { FlowMap } from './flow-map';
import { flowNodes } from './flow-nodes';
import type { FrameProps } from './frame';
import { FarContext, useParts } from './map-context';
import { MapOverview } from './map-overview';
import { useFar } from './use-far';

/** The map in the drawing library: it pans, zooms, leaves out what is out of sight, and has an overview. */
export function FlowFrame(props: FrameProps) {
  const { placement, area } = props;
  const [nodes] = useState(() => flowNodes(placement));
  return (
    <ReactFlowProvider initialWidth={area.width} initialHeight={area.height} initialNodes={nodes}>
      <Held {...props} />
    </ReactFlowProvider>
  );
}

function Held({ placement, area, map, control, corner }: FrameProps) {
  const { queue } = useParts();
  const many = queue !== null;
  const far = useFar(map, many);
  return (
    <>
      <FarContext value={far}>
        <FlowMap placement={placement} area={area} control={control}>
          {many && <FarLayer />}
        </FlowMap>
      </FarContext>
      {corner !== null && createPortal(<MapOverview placement={placement} area={area} />, corner)}
    </>
  );
}
