import { type CSSProperties, useMemo, useRef } from 'react';
import { readRoles } from '../../document/roles';
import type { Model } from '../../model/model';
import { ownershipOf } from '../../workspace/owners';
import { useRowHeight } from '../panels/use-row-height';
import { usePictureNavigator } from '../use-page-navigator';
import { useWorkspaceState } from '../use-workspace';
import { AddParty } from './add-party';
import { isWide } from './block';
import { clip, indexesOf } from './in-sight';
import styles from './matrix.module.css';
import { MatrixHead } from './matrix-head';
import { sayCount } from './matrix-lines';
import { MatrixRow } from './matrix-row';
import { useLineWords } from './use-line-words';
import { useMatrixCursor } from './use-matrix-cursor';
import { useMatrixEvents } from './use-matrix-events';
import type { MatrixLines } from './use-matrix-lines';
import { useMatrixSheet } from './use-matrix-sheet';
import { useMatrixWindow } from './use-matrix-window';

/** Elements by parties with the letters of their roles: only what is in sight is in the page. */
export function Matrix(props: {
  readonly model: Model;
  readonly lines: MatrixLines;
  /** Whether the keyboard starts where parties are added. */
  readonly adding: boolean;
}) {
  const { model, lines, adding } = props;
  const { transposed } = lines;
  const rows = transposed ? lines.parties : lines.elements;
  const columns = transposed ? lines.elements : lines.parties;
  const roles = useWorkspaceState((state) => readRoles(state.shown));
  const ownership = useWorkspaceState((state) => ownershipOf(state, model));
  const wordsOf = useLineWords(model);
  const cursor = useMatrixCursor(rows.length, columns.length);
  const scroller = useRef<HTMLDivElement>(null);
  const row = useRowHeight(2);
  const head = useRowHeight(5.5);
  const cell = useRowHeight(transposed ? 6.5 : 5.625);
  const widest = useRowHeight(20);
  const view = useMatrixWindow(scroller, { row, cell, head, widest });
  const { lead } = view;
  const events = useMatrixEvents({ rows, columns, roles, cursor, scroller, view });
  const { at, block } = cursor;
  const wide = isWide(block);
  const across = clip(view.columns, columns.length);
  const down = clip(view.rows, rows.length);
  const { sheet, picture } = useMatrixSheet({ model, lines, roles, ownership, wordsOf });
  usePictureNavigator(picture, (key) =>
    view.show({
      row: rows.findIndex(({ id }) => id === key),
      column: columns.findIndex(({ id }) => id === key),
    }),
  );
  const add = useMemo(() => <AddParty focused={adding} />, [adding]);
  const style = {
    '--row': `${row}px`,
    '--head': `${head}px`,
    '--cell': `${cell}px`,
    '--lead': `${lead}px`,
    width: `calc(${lead + columns.length * cell}px + var(--add))`,
  } as CSSProperties;
  return (
    <>
      <div ref={scroller} className={styles['scroller']}>
        {/* biome-ignore lint/a11y/useSemanticElements: a table cannot be virtual both ways. */}
        <div
          role="grid"
          aria-label={`${model.title}, Roles`}
          aria-rowcount={rows.length + (transposed ? 2 : 1)}
          aria-colcount={columns.length + (transposed ? 1 : 2)}
          aria-multiselectable="true"
          className={styles['grid']}
          style={style}
          {...events}
        >
          <MatrixHead
            columns={columns}
            first={across.first}
            last={across.last}
            width={cell}
            lead={lead}
            corner={sayCount(lines.elements, lines.parties)}
            wordsOf={wordsOf}
            stop={at.row === -1 ? at.column : null}
            from={wide ? block.left : 1}
            to={wide ? block.right : 0}
          >
            {transposed ? undefined : add}
          </MatrixHead>
          <div role="presentation" className={styles['body']} style={{ height: rows.length * row }}>
            {indexesOf(down, at.row).map((index) => {
              const line = rows[index];
              if (line === undefined) return null;
              const taken = wide && index >= block.top && index <= block.bottom;
              return (
                <MatrixRow
                  key={line.id}
                  model={model}
                  line={line}
                  columns={columns}
                  first={across.first}
                  last={across.last}
                  width={cell}
                  lead={lead}
                  owners={line.kind === 'element' ? ownership(line.id) : ownership}
                  roles={roles}
                  {...wordsOf(line)}
                  index={index}
                  top={index * row}
                  stop={at.row === index ? at.column : null}
                  from={taken ? block.left : 1}
                  to={taken ? block.right : 0}
                />
              );
            })}
          </div>
          {transposed && (
            <div role="row" aria-rowindex={rows.length + 2}>
              <div role="rowheader" aria-colindex={1} className={styles['addRow']}>
                <AddParty />
              </div>
            </div>
          )}
        </div>
        {(rows.length === 0 || columns.length === 0) && (
          <p className={styles['empty']}>Nothing matches the filters.</p>
        )}
      </div>
      {sheet}
    </>
  );
}
