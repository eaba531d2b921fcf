import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useCallback, useMemo, useRef } from 'react';
import { ownedElements } from '../../analysis/ownership-checks';
import { readRoles } from '../../document/roles';
import type { Model } from '../../model/model';
import { ownershipOf } from '../../workspace/owners';
import { counted } from '../panels/element-title';
import { useRowHeight } from '../panels/use-row-height';
import { useWorkspace, useWorkspaceState } from '../use-workspace';
import { AddParty } from './add-party';
import { isWide } from './block';
import { LineHeading, type Trouble } from './line-heading';
import styles from './matrix.module.css';
import type { Line } from './matrix-lines';
import { MatrixRow } from './matrix-row';
import { roleTotals, sayTotals } from './role-totals';
import { useMatrixCursor } from './use-matrix-cursor';
import { useMatrixEvents } from './use-matrix-events';
import type { MatrixLines } from './use-matrix-lines';

/** What the virtual list shows, and always the place that the keyboard is on: Tab finds it wherever it is scrolled to. */
const useRange = (at: number, count: number) =>
  useCallback(
    (range: Range) =>
      count === 0
        ? []
        : [...new Set([...defaultRangeExtractor(range), Math.max(at, 0)])].sort((a, b) => a - b),
    [at, count],
  );

/** Elements by parties with the letters of their roles: only what is in sight is in the page. */
export function Matrix(props: {
  readonly model: Model;
  readonly lines: MatrixLines;
  /** Whether the keyboard starts where parties are added. */
  readonly adding: boolean;
}) {
  const { model, lines } = props;
  const { transposed } = lines;
  const rows = transposed ? lines.parties : lines.elements;
  const columns = transposed ? lines.elements : lines.parties;
  const roles = useWorkspaceState((state) => readRoles(state.shown));
  const ownership = useWorkspaceState((state) => ownershipOf(state, model));
  const asked = useAsked(model);
  const totals = useMemo(() => roleTotals(ownership, asked), [ownership, asked]);
  const cursor = useMatrixCursor(rows.length, columns.length);
  const scroller = useRef<HTMLDivElement>(null);
  const height = useRowHeight(2);
  const head = useRowHeight(5.5);
  const width = useRowHeight(transposed ? 6.5 : 5.625);
  const widest = useRowHeight(20);
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 4,
    useFlushSync: false,
    scrollPaddingEnd: head,
    getItemKey: (index) => rows[index]?.id ?? index,
    rangeExtractor: useRange(cursor.at.row, rows.length),
  });
  const lead = Math.round(Math.min(widest, (down.scrollRect?.width ?? widest * 3) * 0.42));
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => width,
    overscan: 2,
    useFlushSync: false,
    scrollPaddingEnd: lead,
    getItemKey: (index) => columns[index]?.id ?? index,
    rangeExtractor: useRange(cursor.at.column, columns.length),
  });
  const page = Math.max(1, Math.floor(((down.scrollRect?.height ?? 0) - head) / height) - 1);
  const events = useMatrixEvents({ rows, columns, roles, cursor, scroller, down, across, page });
  const accountable = roles.find((role) => role.duty === 'accountable')?.id;
  const troubleOf = (line: Line): Trouble => {
    if (line.kind === 'party' || accountable === undefined) return null;
    const holders = ownership(line.id).byRole.get(accountable)?.length ?? 0;
    return holders > 1 ? 'contested' : holders === 0 && asked.has(line.id) ? 'nobody' : null;
  };
  const totalsOf = (line: Line) => {
    const said = sayTotals(line.kind === 'party' ? totals.get(line.id) : undefined, roles);
    return { totals: said.letters, totalWords: said.words };
  };
  const { at, block } = cursor;
  const wide = isWide(block);
  const items = across.getVirtualItems();
  const body = { width: across.getTotalSize(), height: down.getTotalSize() };
  const style = {
    '--row': `${height}px`,
    '--head': `${head}px`,
    '--cell': `${width}px`,
    '--lead': `${lead}px`,
    width: `calc(${lead + body.width}px + var(--add))`,
  } as CSSProperties;
  return (
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
        <div role="row" aria-rowindex={1} className={styles['head']}>
          <div role="columnheader" aria-colindex={1} className={styles['corner']}>
            {sayCount(lines)}
          </div>
          {items.map((item) => {
            const line = columns[item.index];
            return line === undefined ? null : (
              <LineHeading
                key={line.id}
                line={line}
                across
                trouble={troubleOf(line)}
                {...totalsOf(line)}
                at={item.index}
                left={item.start}
                stop={at.row === -1 && at.column === item.index}
                selected={wide && item.index >= block.left && item.index <= block.right}
              />
            );
          })}
          {!transposed && (
            <div
              role="columnheader"
              aria-colindex={columns.length + 2}
              className={styles['addColumn']}
              style={{ left: body.width }}
            >
              <AddParty focused={props.adding} />
            </div>
          )}
        </div>
        <div role="presentation" className={styles['body']} style={{ height: body.height }}>
          {down.getVirtualItems().map((item) => {
            const line = rows[item.index];
            if (line === undefined) return null;
            const taken = wide && item.index >= block.top && item.index <= block.bottom;
            return (
              <MatrixRow
                key={line.id}
                model={model}
                line={line}
                columns={columns}
                items={items}
                owners={line.kind === 'element' ? ownership(line.id) : ownership}
                roles={roles}
                trouble={troubleOf(line)}
                {...totalsOf(line)}
                index={item.index}
                top={item.start}
                stop={at.row === item.index ? at.column : null}
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
  );
}

/** What someone should be accountable for: what is rated and applies. The same set until that changes. */
function useAsked(model: Model): ReadonlySet<string> {
  const { store } = useWorkspace();
  const said = useWorkspaceState((state) => state.shown.tables.said);
  const assessment = useWorkspaceState((state) => state.assessment);
  return useMemo(() => {
    const { shown } = store.getState();
    const document = { ...shown, tables: { ...shown.tables, said } };
    return new Set(ownedElements(model, document, assessment));
  }, [store, model, said, assessment]);
}

const sayCount = ({ elements, parties }: MatrixLines): string => {
  const rated = elements.filter((line) => line.kind === 'element' && line.element.rated).length;
  return `${counted(rated, 'tile')}, ${counted(parties.length, 'party', 'parties')}`;
};
