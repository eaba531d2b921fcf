import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Button } from '../../ui/button';
import { getZoom, subscribeZoom } from '../../views/canvas/viewport';
import { useRun } from '../../views/use-workspace';
import styles from './foot-bar.module.css';

/** Zoom for those who point: fit, nearer, farther. */
export function ZoomButtons() {
  const run = useRun();
  const percent = useSyncExternalStore(subscribeZoom, () => Math.round(getZoom() * 100));
  return (
    <div className={styles['zoom']}>
      <span className={styles['percent']}>{`${percent} %`}</span>
      <Button
        variant="quiet"
        label="Fit the map to the window"
        icon={<Maximize />}
        keys="Mod+0"
        onPress={() => run('fit')}
      />
      <Button
        variant="quiet"
        label="Zoom in"
        icon={<ZoomIn />}
        keys="+"
        onPress={() => run('zoom-in')}
      />
      <Button
        variant="quiet"
        label="Zoom out"
        icon={<ZoomOut />}
        keys="-"
        onPress={() => run('zoom-out')}
      />
    </div>
  );
}
