import { useEffect, useLayoutEffect, useRef } from 'react';
import { type Direction, setNavigator } from '../../workspace/workspace';
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
    return setNavigator(workspace, {
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
