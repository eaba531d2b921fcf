import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { Button } from '../../ui/button';
import { useRun } from '../../views/use-workspace';
import styles from './foot-bar.module.css';

/** Zoom for those who point: fit, nearer, farther. */
export function ZoomButtons() {
  const run = useRun();
  return (
    <div className={styles['zoom']}>
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
