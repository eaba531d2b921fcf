import { useEffect, useState } from 'react';
import { atRest } from '../../workspace/at-rest';
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
    // What can be looked at already is painted first.
    const turn = many ? Promise.resolve() : atRest();
    void turn
      .then(() => import('./flow-frame'))
      .then(({ FlowFrame }) => {
        flow = FlowFrame;
        if (!gone) setLoaded(() => FlowFrame);
      });
    return () => {
      gone = true;
    };
  }, [loaded, many]);
  return loaded ?? (many ? null : StillFrame);
}
