import type { Virtualizer } from '@tanstack/react-virtual';
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useRun, useWorkspace } from '../use-workspace';
import type { EditEnd } from './cell-editor';
import { type Column, takesText } from './columns';
import { type GridStep, stepInGrid } from './grid-keys';
import type { Editing } from './table-row';
import { nextSort } from './table-rows';
import type { Actions } from './use-actions';
import { type Cursor, headRow } from './use-cursor';
import { useTableNavigator } from './use-table-navigator';
import type { TableRows } from './use-table-rows';

interface GridParts {
  readonly table: TableRows;
  readonly columns: readonly Column[];
  readonly cursor: Cursor;
  readonly actions: Actions;
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly picture: () => Promise<Blob>;
  /** How many rows fit on one page. */
  readonly page: () => number;
}

const inEditor = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('select, textarea') !== null;

/** The keys, clicks and clipboard of the table. */
export function useGridEvents(parts: GridParts) {
  const { table, columns, cursor, actions, virtual, scroller } = parts;
  const { rows } = table;
  const workspace = useWorkspace();
  const run = useRun();
  const [editing, setEditing] = useState<Editing | null>(null);
  const wanted = useRef(false);

  // The keyboard follows the cursor wherever it goes, as long as it is in the table.
  const at = `${cursor.row}:${cursor.column}`;
  useEffect(() => {
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-at="${at}"]`);
    const inside = scroller.current?.contains(document.activeElement) ?? false;
    if (cell && editing === null && (wanted.current || (inside && document.activeElement !== cell)))
      cell.focus();
    wanted.current = false;
  }, [at, editing, scroller]);

  const go = (row: number, column: number, extend = false) => {
    wanted.current = true;
    cursor.goTo(row, column, extend);
    if (row >= 0) virtual.scrollToIndex(Math.min(row, rows.length - 1));
  };
  useTableNavigator(table, (index) => virtual.scrollToIndex(index), parts.picture);

  const edit = (row: number, column: number, typed: string | null) => {
    const [line, chosen] = [rows[row], columns[column]];
    if (line === undefined || chosen === undefined) return;
    const { element } = line;
    if (chosen.edits === 'evidence') {
      run('select', { keys: [element.key], focus: element.key });
      run('focus-inspector');
    } else if (takesText(chosen) || (chosen.edits !== undefined && element.rated)) {
      setEditing({ key: element.key, column: chosen, typed });
    } else if (line.expanded !== undefined) table.setOpen(element.key, !line.expanded);
    else run('focus-inspector');
  };

  const latest = useRef({ go, cursor, columns });
  useLayoutEffect(() => {
    latest.current = { go, cursor, columns };
  });
  const endEditing = useCallback((end: EditEnd) => {
    const now = latest.current;
    const { row, column } = now.cursor;
    setEditing(null);
    if (end === 'left') return;
    wanted.current = true;
    if (end === 'down') now.go(row + 1, column);
    else if (end !== 'stay')
      now.go(row, nextEditable(now.columns, column, end === 'next' ? 1 : -1));
  }, []);

  const act = (step: GridStep) => {
    const { row, column } = cursor;
    const key = rows[row]?.element.key;
    if (step.kind === 'move') go(row + step.rows, column + step.columns, step.extend);
    else if (step.kind === 'edge') goToEdge(step, cursor, rows.length - 1, columns.length - 1, go);
    else if (step.kind === 'rate') actions.rate(step.measure, step.value);
    else if (step.kind === 'clear') actions.clear();
    else if (step.kind === 'fill') actions.fillDown();
    else if (step.kind === 'all') cursor.selectAll();
    else if (step.kind === 'toggle') cursor.toggle(row);
    else if (step.kind === 'edit') edit(row, column, step.text ?? null);
    else if (step.kind === 'open' && key !== undefined) table.setOpen(key, step.open);
    else if (step.kind === 'parent') {
      const parent = table.indexOf.get(rows[row]?.element.parent ?? '');
      if (parent !== undefined) go(parent, column);
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const column = columns[cursor.column];
    if (column === undefined || inEditor(event.target)) return;
    const { preferences } = workspace.store.getState();
    const step = stepInGrid(event, {
      column,
      first: cursor.column === 0,
      expanded: rows[cursor.row]?.expanded,
      page: parts.page(),
      characterKeys: preferences.characterKeys,
    });
    if (step === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (cursor.row !== headRow) act(step);
    else if (step.kind === 'edit' || step.kind === 'toggle')
      table.setSort(nextSort(table.sort, column.id));
    else if (step.kind === 'move' || step.kind === 'edge' || step.kind === 'all') act(step);
  };

  const onClick = (event: MouseEvent) => {
    const cell = cellOf(event.target);
    if (cell === null || inEditor(event.target)) return;
    const column = columns[cell.column];
    if (cell.row === headRow) {
      go(headRow, cell.column);
      if (column !== undefined) table.setSort(nextSort(table.sort, column.id));
      return;
    }
    const line = rows[cell.row];
    if (line === undefined) return;
    if (event.target instanceof Element && event.target.closest('[data-open]') !== null) {
      table.setOpen(line.element.key, line.expanded === false);
      return;
    }
    if (workspace.store.getState().brush !== null && line.element.rated) {
      run('stroke', { keys: [line.element.key], start: true });
      run('end-stroke');
      return;
    }
    const again = cursor.row === cell.row && cursor.column === cell.column;
    const touched = 'pointerType' in event.nativeEvent && event.nativeEvent.pointerType === 'touch';
    if (event.ctrlKey || event.metaKey) cursor.toggle(cell.row);
    else if (again && touched && column?.edits !== undefined) edit(cell.row, cell.column, null);
    else go(cell.row, cell.column, event.shiftKey);
  };

  const onDoubleClick = (event: MouseEvent) => {
    const cell = cellOf(event.target);
    const editable = columns[cell?.column ?? -1]?.edits !== undefined;
    if (cell === null || cell.row === headRow || !editable || inEditor(event.target)) return;
    edit(cell.row, cell.column, null);
  };

  const onCopy = (event: ClipboardEvent) => {
    if (inEditor(event.target) || cursor.row === headRow) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', actions.copy());
  };
  const onPaste = (event: ClipboardEvent) => {
    if (inEditor(event.target) || cursor.row === headRow) return;
    event.preventDefault();
    actions.paste(event.clipboardData.getData('text/plain'));
  };

  return { editing, endEditing, handlers: { onKeyDown, onClick, onDoubleClick, onCopy, onPaste } };
}

/** The cell that an event happened in; rows from 0, the headings at `headRow`. */
function cellOf(target: EventTarget): { readonly row: number; readonly column: number } | null {
  const place =
    target instanceof Element ? target.closest<HTMLElement>('[data-at]')?.dataset['at'] : undefined;
  const [row, column] = (place ?? '').split(':').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}

function goToEdge(
  { edge, extend }: GridStep & { readonly kind: 'edge' },
  { row, column }: Cursor,
  lastRow: number,
  lastColumn: number,
  go: (row: number, column: number, extend: boolean) => void,
): void {
  if (edge === 'row-start') go(row, 0, extend);
  else if (edge === 'row-end') go(row, lastColumn, extend);
  else go(edge === 'top' ? 0 : lastRow, column, extend);
}

function nextEditable(columns: readonly Column[], from: number, step: 1 | -1): number {
  let at = from + step;
  while (columns[at] !== undefined && columns[at]?.edits === undefined) at += step;
  return columns[at] === undefined ? from : at;
}
