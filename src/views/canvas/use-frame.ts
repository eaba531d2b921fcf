import { useEffect, useState } from 'react';
import type { Frame } from './frame';
import { StillFrame } from './still-frame';

let flow: Frame | null = null;

/**
 * What holds the map now: the still frame at once, and the drawing library when it is there. A map
 * of many tiles waits for that, since a still one would put them all into the page.
 */
export function useFrame(many: boolean): Frame | null {
  const [loaded, setLoaded] = useState<Frame | null>(() => flow);
  useEffect(() => {
    if (loaded !== null) return undefined;
    let gone = false;
    void import('./flow-frame').then(({ FlowFrame }) => {
      flow = FlowFrame;
      if (!gone) setLoaded(() => FlowFrame);
    });
    return () => {
      gone = true;
    };
  }, [loaded]);
  return loaded ?? (many ? null : StillFrame);
}
