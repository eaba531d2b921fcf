import { X } from 'lucide-react';
import { type ComponentType, type LazyExoticComponent, Suspense, useEffect, useRef } from 'react';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { useRun } from '../../views/use-workspace';
import { FaultBoundary } from './fault-boundary';
import styles from './side-panel.module.css';

/** A panel beside the view, or over it as a sheet where there is little room. */
export function SidePanel(props: {
  readonly side: 'outline' | 'inspector';
  readonly sheet: boolean;
  /** What it shows; null while its place is only kept. */
  readonly content: LazyExoticComponent<ComponentType> | null;
}) {
  const { side, sheet, content: Content } = props;
  const run = useRun();
  const closer = useRef<HTMLButtonElement>(null);
  const close = () => run(`toggle-${side}`);
  useEffect(() => {
    if (sheet) closer.current?.focus();
  }, [sheet]);
  return (
    <div
      role="presentation"
      className={classNames(styles['panel'], styles[side], sheet && styles['sheet'])}
      onKeyDown={(event) => {
        if (!sheet || event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        close();
      }}
    >
      {sheet && (
        <div className={styles['grip']}>
          <Button
            ref={closer}
            variant="quiet"
            label={side === 'outline' ? 'Close the outline' : 'Close the inspector'}
            icon={<X />}
            onPress={close}
          />
        </div>
      )}
      <div className={styles['content']}>
        <FaultBoundary>
          <Suspense>{Content !== null && <Content />}</Suspense>
        </FaultBoundary>
      </div>
    </div>
  );
}
