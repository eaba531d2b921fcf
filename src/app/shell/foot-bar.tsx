import { lazy, Suspense } from 'react';
import type { Model } from '../../model/model';
import { useLensContext } from '../../views/panels/use-model';
import { useWorkspace, useWorkspaceState } from '../../views/use-workspace';
import { lensFor } from '../../workspace/current';
import { BrushBar } from './brush-bar';
import { Counts } from './counts';
import styles from './foot-bar.module.css';
import { LensChoice } from './lens-choice';
import { RollupChoice } from './rollup-choice';
import { useView } from './use-view';
import { ZoomButtons } from './zoom-buttons';

const PartyChoice = lazy(() =>
  import('./party-choice').then(({ PartyChoice: shown }) => ({ default: shown })),
);

const OwnerTools = lazy(() =>
  import('./owner-tools').then(({ OwnerTools: shown }) => ({ default: shown })),
);

/** The bar at the foot: the lens, its legend that is also the brush, roll-up, counts and zoom. */
export function FootBar({ filled }: { readonly filled: boolean }) {
  return <footer className={styles['bar']}>{filled && <Content />}</footer>;
}

function Content() {
  const shown = useView();
  if (shown === null) return null;
  const { model, view } = shown;
  if (view.elements) return <Tools model={model} zooms={view.id === 'map'} />;
  return (
    <div className={styles['side']}>
      <Counts model={model} />
    </div>
  );
}

function Tools({ model, zooms }: { readonly model: Model; readonly zooms: boolean }) {
  const workspace = useWorkspace();
  const lens = useWorkspaceState((state) => lensFor(workspace, state, model));
  const context = useLensContext(model);
  const owned = useWorkspaceState((state) => state.shown.tables.parties.size > 0);
  return (
    <>
      <LensChoice model={model} lens={lens} />
      {lens.id === 'one-party' && (
        <Suspense>
          <PartyChoice />
        </Suspense>
      )}
      <BrushBar lens={lens} context={context} />
      <div className={styles['side']}>
        {owned && (
          <Suspense>
            <OwnerTools groups={zooms && model.kind === 'capability'} />
          </Suspense>
        )}
        {lens.figure !== undefined && model.kind === 'capability' && <RollupChoice />}
        <Counts model={model} />
        {zooms && <ZoomButtons />}
      </div>
    </>
  );
}
