import { useMemo } from 'react';
import type { Model } from '../../model/model';
import type { MapHost } from '../canvas/map-host';
import { marked, type Picture } from '../canvas/picture';
import { useRun, useWorkspace } from '../use-workspace';

/** Keys from one element to another in the model's own order, both included. */
function between(model: Model, from: string | null, to: string): string[] {
  const keys = model.elements.map((element) => element.key);
  const [a, b] = [keys.indexOf(from ?? to), keys.indexOf(to)];
  if (a < 0 || b < 0) return [to];
  return model.elements
    .slice(Math.min(a, b), Math.max(a, b) + 1)
    .filter((element) => element.rated || element.key === to)
    .map((element) => element.key);
}

/** What the pointer does on the map, as commands. */
export function useMapHost(model: Model, picture: Picture): MapHost {
  const workspace = useWorkspace();
  const run = useRun();
  return useMemo(() => {
    const seen = (key: string): boolean => (picture.marks(key) & marked.hidden) === 0;
    return {
      brushing: () => workspace.store.getState().brush !== null,
      tap(key, how) {
        const { selection, focus } = workspace.store.getState();
        if (key === null || !seen(key)) {
          if (how === 'only' && selection.size > 0) run('select', { keys: [] });
        } else if (how === 'toggle') run('toggle-selected', { key });
        else if (how === 'extend') {
          run('select', {
            keys: [...new Set([...selection, ...between(model, focus, key)])],
            focus: key,
          });
        } else run('select', { keys: [key], focus: key });
      },
      stroke: (keys, start) => run('stroke', { keys: keys.filter(seen), start }),
      endStroke: () => run('end-stroke'),
      cancelStroke: () => run('cancel-stroke'),
      selectMore(keys) {
        const { selection } = workspace.store.getState();
        run('select', { keys: [...new Set([...selection, ...keys.filter(seen)])] });
      },
      open(key) {
        if (workspace.store.getState().brush !== null || !seen(key)) return;
        run('select', { keys: [key], focus: key });
        run('focus-inspector');
      },
      titleOf: (key) => (picture.tile(key) ?? picture.group(key))?.title ?? '',
      entered() {
        if (workspace.store.getState().focus === null) run('move-first');
      },
    } satisfies MapHost;
  }, [workspace, run, model, picture]);
}
