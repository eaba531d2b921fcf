import { FastForward, X } from 'lucide-react';
import { Button } from '../../ui/button';
import { useCommand } from '../../views/use-command';
import { useRun, useWorkspaceState } from '../../views/use-workspace';
import styles from './brush-bar.module.css';

/** Advance, or the way to put the brush down while one is held. */
export function BesideBrush({ held }: { readonly held: boolean }) {
  const run = useRun();
  const { press } = useCommand('toggle-advance');
  const on = useWorkspaceState((state) => state.preferences.advance);
  if (held)
    return (
      <Button
        label="Put the brush down"
        icon={<X />}
        className={styles['beside']}
        keys="Escape"
        onPress={() => run('pick-brush', null)}
      >
        <span>Put down</span>
      </Button>
    );
  return (
    <Button
      variant="quiet"
      label="Advance"
      icon={<FastForward />}
      className={styles['beside']}
      pressed={on}
      onPress={press}
    >
      <span>Advance</span>
    </Button>
  );
}
