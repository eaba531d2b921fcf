import { type ComponentType, createElement, type LazyExoticComponent, lazy, Suspense } from 'react';
import type { DialogView } from '../../views/dialogs/dialog-view';
import { useRegistry, useRun, useWorkspaceState } from '../../views/use-workspace';
import { FaultBoundary } from './fault-boundary';

type DialogComponent = ComponentType<{ readonly onClose: () => void }>;
const loaded = new WeakMap<DialogView, LazyExoticComponent<DialogComponent>>();

function componentOf(dialog: DialogView): LazyExoticComponent<DialogComponent> {
  const known = loaded.get(dialog) ?? lazy(async () => ({ default: await dialog.load() }));
  loaded.set(dialog, known);
  return known;
}

/** The dialog that is open, if one is. */
export function Dialogs() {
  const id = useWorkspaceState((state) => state.dialog);
  const dialog = useRegistry().dialogs.find((one) => one.id === id);
  if (dialog === undefined) return null;
  return (
    <FaultBoundary key={dialog.id}>
      <Suspense>
        <Open dialog={dialog} />
      </Suspense>
    </FaultBoundary>
  );
}

function Open({ dialog }: { readonly dialog: DialogView }) {
  const run = useRun();
  return createElement(componentOf(dialog), { onClose: () => run('open-dialog', null) });
}
