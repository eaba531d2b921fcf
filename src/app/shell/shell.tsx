import { lazy, Suspense } from 'react';
import { DropTarget } from '../../views/dialogs/import/drop-target';
import { useWorkspaceState } from '../../views/use-workspace';
import { atRest } from '../../workspace/at-rest';
import { Centre } from './centre';
import { Dialogs } from './dialogs';
import { FootBar } from './foot-bar';
import { MessageRegion } from './message';
import { NotSaved } from './not-saved';
import { RoleBanner } from './role-banner';
import styles from './shell.module.css';
import { SidePanel } from './side-panel';
import { SkipLink } from './skip-link';
import { TopBar } from './top-bar';
import { useMapFirst } from './use-map-first';
import { useNarrow } from './use-narrow';

const Outline = lazy(async () => ({
  default: (await import('../../views/panels/outline')).Outline,
}));
const Inspector = lazy(async () => {
  // The map comes first: it is what people look at.
  await atRest();
  return { default: (await import('../../views/panels/inspector')).Inspector };
});
const WhatIfBanner = lazy(async () => ({
  default: (await import('./what-if-banner')).WhatIfBanner,
}));

/** The window: bars at top and foot, the view between two panels, and what floats above them. */
export function Shell() {
  const narrow = useNarrow();
  const bars = useMapFirst();
  const open = useWorkspaceState(
    (state) => state.status === 'open' && state.models.has(state.modelId),
  );
  // A panel beside the map has its place from the start: the map never moves to make room for it.
  const placed = useWorkspaceState((state) => state.status !== 'failed') && (open || !narrow);
  const outline = useWorkspaceState((state) => state.preferences.outline);
  const inspector = useWorkspaceState((state) => state.preferences.inspector);
  const tries = useWorkspaceState((state) => state.whatIf !== null);
  return (
    <div className={styles['window']}>
      <SkipLink />
      <TopBar filled={bars} />
      <NotSaved />
      {tries ? (
        <Suspense>
          <WhatIfBanner />
        </Suspense>
      ) : (
        <RoleBanner />
      )}
      <div className={styles['middle']} data-what-if={tries || undefined}>
        {placed && outline && (
          <SidePanel side="outline" sheet={narrow} content={open ? Outline : null} />
        )}
        <Centre />
        {placed && inspector && (
          <SidePanel side="inspector" sheet={narrow} content={open ? Inspector : null} />
        )}
      </div>
      <FootBar filled={bars} />
      <MessageRegion />
      <Dialogs />
      <DropTarget />
    </div>
  );
}
