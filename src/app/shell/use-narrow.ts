import { useLayoutEffect, useRef } from 'react';
import { useRun, useWorkspace } from '../../views/use-workspace';
import { useMedia } from './use-media';

const panels = ['outline', 'inspector'] as const;
type Panel = (typeof panels)[number];

/** Below this width panels lie over the view as sheets. */
const narrowQuery = '(max-width: 56.1875em)';
/** Below this width the table is what is shown first. */
const phoneQuery = '(max-width: 39.9375em)';

/**
 * Whether panels are sheets. Going narrow closes them, so that the view is seen first, and going
 * wide again brings back those that were open. On a phone the table is shown first.
 */
export function useNarrow(): boolean {
  const { store } = useWorkspace();
  const run = useRun();
  const narrow = useMedia(narrowQuery);
  const closed = useRef<readonly Panel[]>([]);

  useLayoutEffect(() => {
    const shown = (panel: Panel) => store.getState().preferences[panel];
    if (narrow) closed.current = panels.filter(shown);
    for (const panel of closed.current) if (shown(panel) === narrow) run(`toggle-${panel}`);
  }, [narrow, store, run]);

  useLayoutEffect(() => {
    if (window.matchMedia(phoneQuery).matches) run('set-view', 'table');
  }, [run]);

  return narrow;
}
