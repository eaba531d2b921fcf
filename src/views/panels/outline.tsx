import { useMemo, useState } from 'react';
import type { Model } from '../../model/model';
import { Button } from '../../ui/button';
import { clearing, isOpen } from '../../workspace/filtering';
import { useRun, useWorkspaceState } from '../use-workspace';
import { counted } from './element-title';
import styles from './outline.module.css';
import { OutlineFilter } from './outline-filter';
import { treeRows } from './outline-rows';
import { OutlineTree } from './outline-tree';
import { useMatches } from './use-matches';
import { useModel } from './use-model';

const none: ReadonlySet<string> = new Set();

/** The panel at the left: the model as a tree, and the filter of everything that is shown. */
export function Outline() {
  const model = useModel();
  return (
    <nav aria-label="Outline" className={styles['panel']}>
      {model !== null && <Content key={model.id} model={model} />}
    </nav>
  );
}

function Content({ model }: { readonly model: Model }) {
  const run = useRun();
  const filter = useWorkspaceState((state) => state.filter);
  const kept = useMatches(model, filter);
  const [shut, setShut] = useState(none);
  const rows = useMemo(() => treeRows(model, { shut, kept }), [model, shut, kept]);
  const clear = () => run('set-filter', clearing);
  const toggle = (key: string, open: boolean) => {
    const next = new Set(shut);
    if (open) next.delete(key);
    else next.add(key);
    setShut(next);
  };
  const count = kept?.size ?? 0;
  return (
    <>
      <OutlineFilter model={model} filter={filter} />
      <div className={styles['found']}>
        <span role="status">
          {isOpen(filter)
            ? counted(model.elements.length, 'element')
            : `${count} of ${counted(model.elements.length, 'element')} match`}
        </span>
        {!isOpen(filter) && (
          <Button variant="quiet" className={styles['clear']} onPress={clear}>
            Clear filter
          </Button>
        )}
      </div>
      {rows.length > 0 ? (
        <OutlineTree model={model} rows={rows} kept={kept} onToggle={toggle} />
      ) : (
        <div className={styles['empty']}>
          <p>Nothing in {model.shortTitle} matches the filter.</p>
          <Button onPress={clear}>Show everything</Button>
        </div>
      )}
    </>
  );
}
