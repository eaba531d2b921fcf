import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Direction, Navigator, Workspace } from '../../workspace/workspace';
import { useWorkspace } from '../use-workspace';
import type { TableRows } from './use-table-rows';

/** Tells the rest of the app where things are in the table: what is next, and how to bring it into sight. */
export function useTableNavigator(
  table: TableRows,
  scrollTo: (index: number) => void,
  picture: () => Promise<Blob>,
): void {
  const workspace = useWorkspace();
  const latest = useRef({ table, scrollTo, picture });
  useLayoutEffect(() => {
    latest.current = { table, scrollTo, picture };
  });
  useEffect(() => {
    return register(workspace, {
      move: (from: string | null, direction: Direction): string | null => {
        const { rows, indexOf } = latest.current.table;
        const at = from === null ? undefined : indexOf.get(from);
        const to = { up: (at ?? 1) - 1, down: (at ?? -1) + 1, first: 0, last: rows.length - 1 };
        const index = direction in to ? to[direction as keyof typeof to] : at;
        return rows[index ?? 0]?.element.key ?? null;
      },
      picture: () => latest.current.picture(),
      reveal: (key: string) => {
        const index = latest.current.table.indexOf.get(key);
        if (index !== undefined) latest.current.scrollTo(index);
      },
    });
  }, [workspace]);
}

/** Makes a navigator the one in force; returns how to take it back. */
function register(workspace: Workspace, navigator: Navigator): () => void {
  workspace.navigator = navigator;
  return () => {
    if (workspace.navigator === navigator) workspace.navigator = null;
  };
}
