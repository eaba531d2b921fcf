import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef } from 'react';
import type { Role } from '../../document/roles';
import { select } from '../../workspace/selecting';
import { useWorkspace } from '../use-workspace';
import { heading, type Place } from './block';
import { stepInMatrix } from './matrix-keys';
import { type Line, meet } from './matrix-lines';
import type { MatrixCursor } from './use-matrix-cursor';
import type { MatrixWindow } from './use-matrix-window';
import { useRolesEdit } from './use-roles-edit';

interface Parts {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly roles: readonly Role[];
  readonly cursor: MatrixCursor;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly view: MatrixWindow;
}

/** What keys and the pointer do in the matrix. */
export function useMatrixEvents(parts: Parts) {
  const { rows, columns, roles, cursor, scroller, view } = parts;
  const workspace = useWorkspace();
  const edit = useRolesEdit(rows, columns);
  const wanted = useRef(false);

  // The keyboard follows the cursor wherever it goes, as long as it is among the cells.
  const at = `${cursor.at.row}:${cursor.at.column}`;
  useEffect(() => {
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-at="${at}"]`);
    const held = document.activeElement?.closest('[data-at]') ?? null;
    const inside = held !== null && scroller.current?.contains(held) === true && held !== cell;
    if (cell && (wanted.current || inside)) cell.focus({ preventScroll: true });
    wanted.current = false;
  }, [at, scroller]);

  const go = (place: Place, extend: boolean) => {
    wanted.current = true;
    const now = cursor.goTo(place, extend);
    const { row, column } = now.at;
    view.show(now.at);
    const [line, crossing] = [rows[row], columns[column]];
    const pair = line && crossing ? meet(line, crossing) : null;
    const element = pair?.element ?? elementOf(line) ?? elementOf(crossing);
    // Other parts of the window speak of the element that the keyboard is on.
    if (element !== undefined && !extend) select(workspace, [element.key]);
    return now;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (placeOf(event.target) === null) return;
    const { characterKeys } = workspace.store.getState().preferences;
    const step = stepInMatrix(event, roles, { page: view.page, characterKeys });
    if (step === null) return;
    event.preventDefault();
    event.stopPropagation();
    const { row, column } = cursor.at;
    if (step.kind === 'move')
      go({ row: row + step.rows, column: column + step.columns }, step.extend);
    else if (step.kind === 'edge') {
      const last = { row: rows.length - 1, column: columns.length - 1 };
      const end = step.end ? last : { row: 0, column: 0 };
      go({ row: step.far ? end.row : row, column: end.column }, step.extend);
    } else if (step.kind === 'narrow') go(cursor.at, false);
    else if (step.kind === 'toggle') edit.toggle(cursor.block, step.role);
    else if (step.kind === 'cycle') edit.cycle(cursor.block);
    else edit.clear(cursor.block);
  };

  const onClick = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (place === null) return;
    const { block } = go(place, event.shiftKey);
    const inCell = place.row !== heading && place.column !== heading;
    if (inCell && !event.shiftKey) edit.cycle(block);
  };

  return { onKeyDown, onClick };
}

const elementOf = (line: Line | undefined) => (line?.kind === 'element' ? line.element : undefined);

/** The cell or heading that an event happened in. */
function placeOf(target: EventTarget): Place | null {
  const place =
    target instanceof Element ? target.closest<HTMLElement>('[data-at]')?.dataset['at'] : undefined;
  const [row, column] = (place ?? '').split(':').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}
