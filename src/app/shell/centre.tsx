import { type ComponentType, createElement, type LazyExoticComponent, lazy, Suspense } from 'react';
import { emptyDocument } from '../../document/document';
import { Button } from '../../ui/button';
import { viewPlace } from '../../views/focus-view';
import { useRun, useWorkspaceState } from '../../views/use-workspace';
import type { View } from '../../views/view';
import styles from './centre.module.css';
import { FaultBoundary } from './fault-boundary';
import { useView } from './use-view';

const loaded = new WeakMap<View, ComponentType | LazyExoticComponent<ComponentType>>();

/** A view's component, loaded once. One that is here already is shown without a pause. */
function componentOf(view: View): ComponentType | LazyExoticComponent<ComponentType> {
  const known = loaded.get(view);
  if (known !== undefined) return known;
  const found = view.load();
  const component = found instanceof Promise ? lazy(async () => ({ default: await found })) : found;
  loaded.set(view, component);
  return component;
}

/** The middle of the window: the view in force. */
export function Centre() {
  const status = useWorkspaceState((state) => state.status);
  // A document that is still being read has nothing to show; a new one has, before it is stored.
  const ready = useWorkspaceState(
    (state) => state.status !== 'failed' && state.document !== emptyDocument,
  );
  const shown = useView();
  return (
    <main
      id={viewPlace}
      tabIndex={-1}
      className={styles['centre']}
      aria-busy={status === 'opening'}
    >
      {status === 'failed' && <Failure />}
      {ready && shown !== null && (
        <FaultBoundary key={`${shown.view.id} ${shown.model.id}`}>
          <Suspense>
            <Shown view={shown.view} />
          </Suspense>
        </FaultBoundary>
      )}
    </main>
  );
}

function Shown({ view }: { readonly view: View }) {
  return createElement(componentOf(view));
}

function Failure() {
  const run = useRun();
  const failure = useWorkspaceState((state) => state.failure);
  return (
    <div className={styles['failure']} role="alert">
      <h2>The document could not be opened</h2>
      <p>{failure}</p>
      <Button variant="primary" onPress={() => run('home')}>
        Documents
      </Button>
    </div>
  );
}
