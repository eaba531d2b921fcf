import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useMemo, useRef } from 'react';
import type { Model } from '../../model/model';
import { entriesOf, useLensContext, useModel } from '../panels/use-model';
import { useRowHeight } from '../panels/use-row-height';
import { usePicture } from '../use-picture';
import { useWorkspace, useWorkspaceState } from '../use-workspace';
import { columnsFor, leastWidthOf, tracksOf } from './columns';
import styles from './table.module.css';
import { TableBar } from './table-bar';
import { TableHead } from './table-head';
import { TablePicture } from './table-picture';
import { TableRow } from './table-row';
import { useActions } from './use-actions';
import { headRow, useCursor } from './use-cursor';
import { useGridEvents } from './use-grid-events';
import { useTableRows } from './use-table-rows';

/** The table view: the same document as a treegrid that shows and edits all that the map does. */
export function Table() {
  const model = useModel();
  return model === null ? null : <Grid key={model.id} model={model} />;
}

function Grid({ model }: { readonly model: Model }) {
  const workspace = useWorkspace();
  const context = useLensContext(model);
  const owned = useWorkspaceState(({ shown }) => shown.tables.parties.size > 0);
  const columns = useMemo(
    () => columnsFor(model, context.scale, owned),
    [model, context.scale, owned],
  );
  const entries = useMemo(
    () => ({
      current: entriesOf(workspace, context, 'current'),
      target: context.scale.targets ? entriesOf(workspace, context, 'target') : [],
      now: workspace.platform.now(),
    }),
    [workspace, context],
  );
  const table = useTableRows(model);
  const cursor = useCursor(table, columns);
  const actions = useActions(table, columns, cursor, model, context.scale);
  const scroller = useRef<HTMLDivElement>(null);
  const height = useRowHeight(2.25);
  const { rows } = table;
  const at = Math.max(cursor.row, 0);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
    scrollMargin: height,
    scrollPaddingStart: height,
    getItemKey: (index) => rows[index]?.element.key ?? index,
    // The row with the tab stop is always there, so that Tab finds it wherever the table is scrolled to.
    rangeExtractor: (range) =>
      rows.length === 0
        ? []
        : [...new Set([...defaultRangeExtractor(range), at])].sort((a, b) => a - b),
  });
  const all = useMemo(() => model.elements.filter((element) => element.rated).length, [model]);
  const { sheet, picture } = usePicture((onReady) => (
    <TablePicture
      model={model}
      columns={columns}
      rows={rows}
      all={all}
      entries={entries}
      rowHeight={height}
      sort={table.sort}
      onReady={onReady}
    />
  ));
  const page = pageOf(scroller, height);
  const events = useGridEvents({
    table,
    columns,
    cursor,
    actions,
    virtual,
    scroller,
    picture,
    page,
  });
  const style = {
    '--tracks': tracksOf(columns),
    '--least': leastWidthOf(columns),
    '--row': `${height}px`,
  } as CSSProperties;
  return (
    <div className={styles['view']} data-view="table">
      <TableBar table={table} current={entries.current} target={entries.target} all={all} />
      <div ref={scroller} className={styles['scroller']}>
        <div
          role="treegrid"
          aria-label={`${model.title}, Table`}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length}
          aria-multiselectable="true"
          data-map-keys
          className={styles['grid']}
          style={style}
          {...events.handlers}
        >
          <TableHead
            columns={columns}
            sort={table.sort}
            stop={cursor.row === headRow ? cursor.column : null}
          />
          <div
            role="rowgroup"
            className={styles['body']}
            style={{ height: virtual.getTotalSize() }}
          >
            {virtual.getVirtualItems().map((item) => {
              const row = rows[item.index];
              if (row === undefined) return null;
              const { key } = row.element;
              return (
                <TableRow
                  key={key}
                  row={row}
                  index={item.index}
                  top={item.start - height}
                  model={model}
                  columns={columns}
                  entries={entries}
                  stop={cursor.row === item.index ? cursor.column : null}
                  from={cursor.from}
                  to={cursor.to}
                  editing={events.editing?.key === key ? events.editing : null}
                  onEnd={events.endEditing}
                />
              );
            })}
          </div>
        </div>
        {rows.length === 0 && <p className={styles['empty']}>No row matches the filters.</p>}
      </div>
      {sheet}
    </div>
  );
}

const pageOf = (scroller: { readonly current: HTMLElement | null }, height: number) => (): number =>
  Math.max(1, Math.floor((scroller.current?.clientHeight ?? height * 11) / height) - 2);
