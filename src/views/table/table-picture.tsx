import { type CSSProperties, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { readTitle } from '../../document/create-document';
import type { Model } from '../../model/model';
import type { TreeRow } from '../panels/outline-rows';
import { useWorkspaceState } from '../use-workspace';
import type { CellContext } from './cell';
import { type Column, leastWidthOf, tracksOf } from './columns';
import { TableHead } from './table-head';
import styles from './table-picture.module.css';
import { TableRow } from './table-row';
import type { Sort } from './table-rows';

/** Rows that a picture can hold and still be read. */
const mostRows = 250;

const printedDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const ignore = () => undefined;

/**
 * The table as it is put into a picture: all of its rows rather than those in sight, with title, day,
 * edition and the independence line. Stands beside the page while it is being drawn.
 */
export function TablePicture(props: {
  readonly model: Model;
  readonly columns: readonly Column[];
  readonly rows: readonly TreeRow[];
  readonly all: number;
  readonly sort: Sort | null;
  readonly entries: Pick<CellContext, 'current' | 'target' | 'now'>;
  readonly rowHeight: number;
  /** Called once it stands there, with the element to draw. */
  readonly onReady: (element: HTMLElement) => void;
}) {
  const { model, columns, rows, all, sort, entries, rowHeight, onReady } = props;
  const sheet = useRef<HTMLDivElement>(null);
  const title = useWorkspaceState((state) => readTitle(state.document));
  const ready = useRef(onReady);
  useEffect(() => {
    if (sheet.current !== null) ready.current(sheet.current);
  }, []);
  const shown = rows.slice(0, mostRows);
  const rated = shown.filter((row) => row.element.rated).length;
  const style = {
    '--tracks': tracksOf(columns),
    '--row': `${rowHeight}px`,
    width: leastWidthOf(columns),
  } as CSSProperties;
  return createPortal(
    <div className={styles['beside']} aria-hidden="true" inert>
      <div ref={sheet} className={styles['sheet']} style={style}>
        <header className={styles['head']}>
          <strong>{title}</strong>
          <span>
            {model.title}
            {rated < all && ` · ${rated} of ${all} rows`}
          </span>
          <span>{printedDay.format(entries.now)}</span>
        </header>
        <TableHead columns={columns} sort={sort} stop={null} />
        <div className={styles['body']} style={{ height: shown.length * rowHeight }}>
          {shown.map((row, index) => (
            <TableRow
              key={row.element.key}
              row={row}
              index={index}
              top={index * rowHeight}
              model={model}
              columns={columns}
              entries={entries}
              stop={null}
              from={1}
              to={0}
              editing={null}
              onEnd={ignore}
            />
          ))}
        </div>
        <footer className={styles['foot']}>
          {model.title}, {model.edition}. {model.publisher}. {model.independence}
        </footer>
      </div>
    </div>,
    document.body,
  );
}
