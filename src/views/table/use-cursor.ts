import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { setFocus } from '../../workspace/selecting';
import { useRun, useWorkspace, useWorkspaceState } from '../use-workspace';
import type { Column } from './columns';
import type { TableRows } from './use-table-rows';

/** The row of the headings, above the first one. */
export const headRow = -1;

/** Where the keyboard is in the table, and which cells are selected with it. */
export interface Cursor {
  /** Index of the row, or `headRow`. */
  readonly row: number;
  /** Index of the column. */
  readonly column: number;
  /** The columns that copying and clearing take: all after rows were selected as such. */
  readonly from: number;
  readonly to: number;
  /** Moves to a cell; `extend` selects all between, otherwise the selection follows. */
  readonly goTo: (row: number, column: number, extend?: boolean) => void;
  /** Selects a row, or takes it out, beside what is selected. */
  readonly toggle: (row: number) => void;
  /** Selects every rated row that is shown. */
  readonly selectAll: () => void;
  /** Indexes of the rows that an action takes: the selection, if the keyboard is in it, or its own row. */
  readonly taken: () => readonly number[];
}

/** Keeps the cursor of the table and the selection of the workspace together. */
export function useCursor(table: TableRows, columns: readonly Column[]): Cursor {
  const { rows, indexOf } = table;
  const workspace = useWorkspace();
  const run = useRun();
  const focus = useWorkspaceState((state) => state.focus);
  // The headings hold the cursor until the focus of the workspace moves.
  const [head, setHead] = useState<{ readonly focus: string | null } | null>(null);
  const inHead = head !== null && head.focus === focus;
  const [place, setPlace] = useState({ column: 0, anchor: 0, whole: false });
  const anchorKey = useRef<string | null>(null);
  // A selection made row by row stays while the keyboard moves; any other follows it.
  const keeps = useRef(workspace.store.getState().selection.size > 1);

  const row = inHead ? headRow : ((focus === null ? undefined : indexOf.get(focus)) ?? 0);
  const last = columns.length - 1;
  const column = Math.min(place.column, last);
  const latest = useRef({ row, column });
  useLayoutEffect(() => {
    latest.current = { row, column };
  });

  const goTo = useCallback(
    (wantedRow: number, wantedColumn: number, extend = false) => {
      const nextColumn = Math.min(Math.max(wantedColumn, 0), last);
      const nextRow = Math.min(Math.max(wantedRow, extend ? 0 : headRow), rows.length - 1);
      setPlace((before) => ({
        column: nextColumn,
        anchor: extend ? before.anchor : nextColumn,
        whole: false,
      }));
      setHead(nextRow === headRow ? { focus: workspace.store.getState().focus } : null);
      const key = rows[nextRow]?.element.key;
      if (key === undefined) return;
      if (extend) {
        const start = indexOf.get(anchorKey.current ?? '') ?? Math.max(latest.current.row, 0);
        const between = rows.slice(Math.min(start, nextRow), Math.max(start, nextRow) + 1);
        anchorKey.current = rows[start]?.element.key ?? key;
        keeps.current = false;
        run('select', { keys: between.map((one) => one.element.key), focus: key });
      } else {
        anchorKey.current = key;
        if (workspace.store.getState().selection.size === 0) keeps.current = false;
        if (keeps.current) setFocus(workspace, key);
        else run('select', { keys: [key], focus: key });
      }
    },
    [rows, indexOf, last, run, workspace],
  );
  const toggle = useCallback(
    (index: number) => {
      const key = rows[index]?.element.key;
      if (key === undefined) return;
      keeps.current = true;
      anchorKey.current = key;
      setPlace((before) => ({ ...before, whole: true }));
      run('toggle-selected', { key });
    },
    [rows, run],
  );
  const selectAll = useCallback(() => {
    const rated = rows.filter((one) => one.element.rated).map((one) => one.element.key);
    keeps.current = true;
    setPlace((before) => ({ ...before, whole: true }));
    const at = rows[Math.max(latest.current.row, 0)]?.element.key;
    run('select', { keys: rated, ...(at !== undefined && { focus: at }) });
  }, [rows, run]);
  const taken = useCallback(() => {
    const { selection } = workspace.store.getState();
    const own = Math.max(latest.current.row, 0);
    const key = rows[own]?.element.key;
    if (key === undefined) return [];
    if (!selection.has(key)) return [own];
    return rows.flatMap((one, index) => (selection.has(one.element.key) ? [index] : []));
  }, [rows, workspace]);

  return {
    row,
    column,
    from: place.whole ? 0 : Math.min(column, place.anchor),
    to: place.whole ? last : Math.max(column, Math.min(place.anchor, last)),
    goTo,
    toggle,
    selectAll,
    taken,
  };
}
