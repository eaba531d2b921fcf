import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { heading, type Place } from './block';
import { offsetToShow, type Span, spanInSight } from './in-sight';

/** Rows and columns that are drawn out of sight on either side: what a scroll shows before the next frame. */
const moreRows = 3;
const moreColumns = 1;

/** How large the parts of the matrix are, in pixels. */
export interface MatrixSizes {
  readonly row: number;
  readonly cell: number;
  /** Height of the headings above. */
  readonly head: number;
  /** Width of the headings at the left, at most. */
  readonly widest: number;
}

/** What of the matrix is in sight. */
export interface MatrixWindow {
  readonly rows: Span;
  readonly columns: Span;
  /** Width of the headings at the left, in pixels. */
  readonly lead: number;
  /** Rows that fit on one page. */
  readonly page: number;
  /** Scrolls until a cell is wholly in sight. */
  readonly show: (place: Place) => void;
}

interface Seen {
  readonly width: number;
  readonly height: number;
  readonly rows: Span;
  readonly columns: Span;
}

const nothing: Span = { first: 0, last: -1 };

const leadOf = (width: number, widest: number): number =>
  Math.round(Math.min(widest, width * 0.42));

const sameSpan = (a: Span, b: Span): boolean => a.first === b.first && a.last === b.last;

/**
 * Follows which rows and columns a scroller shows. Renders again only when one comes or goes, and in
 * the frame of the scroll: boxes of one size each need no measuring.
 */
export function useMatrixWindow(
  scroller: RefObject<HTMLElement | null>,
  { row, cell, head, widest }: MatrixSizes,
): MatrixWindow {
  const [seen, setSeen] = useState<Seen>({ width: 0, height: 0, rows: nothing, columns: nothing });
  const latest = useRef(seen);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const look = (): boolean => {
      const { clientWidth: width, clientHeight: height, scrollTop, scrollLeft } = box;
      const rows = spanInSight(scrollTop, height - head, row, moreRows);
      const columns = spanInSight(scrollLeft, width - leadOf(width, widest), cell, moreColumns);
      const last = latest.current;
      if (
        width === last.width &&
        height === last.height &&
        sameSpan(rows, last.rows) &&
        sameSpan(columns, last.columns)
      )
        return false;
      latest.current = { width, height, rows, columns };
      return true;
    };
    const follow = () => {
      if (look()) setSeen(latest.current);
    };
    const scrolled = () => {
      if (look()) flushSync(() => setSeen(latest.current));
    };
    follow();
    const observer = new ResizeObserver(follow);
    observer.observe(box);
    box.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', scrolled);
    };
  }, [scroller, row, cell, head, widest]);
  const lead = leadOf(seen.width, widest);
  return {
    rows: seen.rows,
    columns: seen.columns,
    lead,
    page: Math.max(1, Math.floor((seen.height - head) / row) - 1),
    show: (place) => {
      const box = scroller.current;
      if (box === null) return;
      const { scrollTop, scrollLeft, clientWidth, clientHeight } = box;
      const [high, wide] = [clientHeight - head, clientWidth - lead];
      box.scrollTo({
        top: place.row === heading ? scrollTop : offsetToShow(place.row, row, scrollTop, high),
        left:
          place.column === heading
            ? scrollLeft
            : offsetToShow(place.column, cell, scrollLeft, wide),
      });
    },
  };
}
