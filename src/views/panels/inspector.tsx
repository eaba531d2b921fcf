import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Element, Model } from '../../model/model';
import { useWorkspace, useWorkspaceState } from '../use-workspace';
import { AboutModel } from './about-model';
import styles from './inspector.module.css';
import { ManyPanel } from './many-panel';
import { TilePanel } from './tile-panel';
import { useModel } from './use-model';
import { WhatNext } from './what-next';

/** The panel at the right: what is selected, and all that is said about it. */
export function Inspector() {
  const panel = useRef<HTMLElement>(null);
  const model = useModel();
  const selection = useWorkspaceState((state) => state.selection);
  useWantedFocus(panel);
  // Something else is shown: it begins at its top.
  useEffect(() => {
    if (model !== null && selection !== null) panel.current?.scrollTo(0, 0);
  }, [selection, model]);
  return (
    <aside ref={panel} aria-label="Inspector" className={styles['panel']} tabIndex={-1}>
      {model !== null && <Content model={model} selection={selection} />}
    </aside>
  );
}

function Content(props: { readonly model: Model; readonly selection: ReadonlySet<string> }) {
  const { model, selection } = props;
  const chosen = useMemo(
    () => model.elements.filter((element) => selection.has(element.key)),
    [model, selection],
  );
  const [first] = chosen;
  if (first === undefined) {
    return (
      <>
        <WhatNext model={model} />
        <AboutModel model={model} />
      </>
    );
  }
  // A key per thing that is edited, so that what is half typed never reaches another one.
  if (chosen.length === 1) return <TilePanel key={first.key} element={first} model={model} />;
  return <ManyPanel key={keyOf(chosen)} elements={chosen} model={model} />;
}

const keyOf = (elements: readonly Element[]): string =>
  elements.map((element) => element.id).join(' ');

const firstControl = '[role=radio][tabindex="0"], textarea, button, a[href], summary';

/** Gives the keyboard to the first control when a command asked for it. */
function useWantedFocus(panel: RefObject<HTMLElement | null>): void {
  const workspace = useWorkspace();
  const wanted = useWorkspaceState((state) => state.wanted === 'inspector');
  useEffect(() => {
    if (!wanted || panel.current === null) return;
    workspace.store.setState({ wanted: null });
    const radio = panel.current.querySelector<HTMLElement>('[role=radio][tabindex="0"]');
    (radio ?? panel.current.querySelector<HTMLElement>(firstControl) ?? panel.current).focus();
  }, [wanted, panel, workspace]);
}
