import { ChevronRight } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import type { Model } from '../../model/model';
import { numberOf, titleOf } from '../panels/element-title';
import type { TreeRow } from '../panels/outline-rows';
import { rollupsOf, useSaid } from '../panels/use-model';
import { useWorkspaceState } from '../use-workspace';
import { Cell, type CellContext } from './cell';
import { ChoiceEditor, type EditEnd, NoteEditor } from './cell-editor';
import type { Column } from './columns';
import { OwnerEditor } from './owner-editor';
import { ownerText } from './owner-text';
import styles from './table.module.css';

/** The cell that is being edited. */
export interface Editing {
  readonly key: string;
  readonly column: Column;
  /** What was typed to begin with; it replaces what stood there. */
  readonly typed: string | null;
}

interface TableRowProps {
  readonly row: TreeRow;
  readonly index: number;
  readonly top: number;
  readonly model: Model;
  readonly columns: readonly Column[];
  readonly entries: Pick<CellContext, 'current' | 'target' | 'now'>;
  /** Column that the keyboard is on, if it is in this row. */
  readonly stop: number | null;
  readonly from: number;
  readonly to: number;
  readonly editing: Editing | null;
  readonly onEnd: (end: EditEnd) => void;
}

/** One row of the table. Renders again only when something in it changes. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { row, index, model, columns, entries, stop, editing, onEnd } = props;
  const { element, level, position, setSize, expanded } = row;
  const { key } = element;
  const said = useSaid(key);
  const owner = useWorkspaceState((state) => ownerText(state, model, key));
  const selected = useWorkspaceState((state) => state.selection.has(key));
  const rollups = useWorkspaceState((state) => ({
    current: element.rated ? undefined : rollupsOf(model, state, 'current').get(key),
    target: element.rated ? undefined : rollupsOf(model, state, 'target').get(key),
  }));
  const context = { ...entries, rollups };
  const editor = (column: Column): ReactNode => {
    const shared = {
      elementKey: key,
      label: `${column.label} of ${titleOf(element)}`,
      said,
      onEnd,
    };
    if (column.edits === 'text') return <NoteEditor {...shared} typed={editing?.typed ?? null} />;
    if (column.edits === 'owner') {
      return (
        <OwnerEditor
          element={element}
          label={shared.label}
          value={owner?.inherited === false ? owner.names : ''}
          typed={editing?.typed ?? null}
          onEnd={onEnd}
        />
      );
    }
    return (
      <ChoiceEditor
        {...shared}
        column={column}
        entries={column.id === 'target' ? entries.target : entries.current}
      />
    );
  };
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={setSize}
      aria-expanded={expanded}
      aria-selected={selected}
      className={styles['row']}
      data-editing={editing !== null || undefined}
      data-top={level === 1 && !element.rated}
      style={{ transform: `translateY(${props.top}px)` }}
    >
      {columns.map((column, at) => {
        const open = editing !== null && editing.column.id === column.id;
        return (
          <div
            key={column.id}
            role={column.id === 'name' ? 'rowheader' : 'gridcell'}
            aria-colindex={at + 1}
            aria-readonly={column.edits === undefined || undefined}
            tabIndex={stop === at ? 0 : -1}
            className={styles['cell']}
            data-column={column.id}
            data-at={`${index}:${at}`}
            data-editing={open || undefined}
            data-range={(selected && at >= props.from && at <= props.to) || undefined}
          >
            {column.id === 'number' && <Lead row={row} />}
            {open ? (
              editor(column)
            ) : (
              <Cell column={column.id} facts={{ element, said, model, owner }} context={context} />
            )}
          </div>
        );
      })}
    </div>
  );
});

/** Room for the depth of the row, and what opens it. */
function Lead({ row: { element, level, expanded } }: { readonly row: TreeRow }) {
  return (
    <span className={styles['lead']} style={{ marginLeft: (level - 1) * 12 }}>
      {expanded !== undefined && (
        <span
          className={styles['twisty']}
          data-open={expanded}
          title={`${expanded ? 'Shut' : 'Open'} ${numberOf(element)}`}
        >
          <ChevronRight aria-hidden="true" />
        </span>
      )}
    </span>
  );
}
