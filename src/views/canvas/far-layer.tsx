import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { createFarPainter } from './far-painter';
import styles from './map.module.css';
import { useParts } from './map-context';
import { isFar } from './zoom-level';

/**
 * One canvas behind the tiles that shows all that is in sight in plain colours: from afar in place
 * of the tiles, and nearer while tiles are still on their way into the page.
 */
export function FarLayer() {
  const store = useStoreApi();
  const { picture, presence } = useParts();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    const painter = createFarPainter(
      element,
      { picture, presence },
      getComputedStyle(element).fontFamily,
    );
    let frame = 0;
    let gone = false;
    const paint = (): void => {
      frame = 0;
      const { width, height, transform } = store.getState();
      const [x, y, zoom] = transform;
      painter.paint({
        view: { x, y, zoom },
        area: { width, height },
        pixelRatio: window.devicePixelRatio,
        named: isFar(zoom, true),
      });
    };
    const ask = (): void => {
      if (frame === 0 && !gone) frame = requestAnimationFrame(paint);
    };
    paint();
    // Names painted before the typeface came are painted again.
    void document.fonts.ready.then(() => {
      painter.forget();
      ask();
    });
    const touch = (keys: Iterable<string>): void => {
      painter.touch(keys);
      ask();
    };
    const stops = [
      store.subscribe(ask),
      picture.watch(touch),
      presence.watch((group) => touch([group])),
    ];
    return () => {
      gone = true;
      cancelAnimationFrame(frame);
      for (const stop of stops) stop();
    };
  }, [store, picture, presence]);
  return <canvas ref={canvas} className={styles['canvas']} aria-hidden="true" />;
}
