import { useState } from 'react';
import { type Block, blockOf, keepInside, type Place } from './block';

/** Where the keyboard is in the matrix, and which cells are selected with it. */
export interface MatrixCursor {
  readonly at: Place;
  readonly block: Block;
  /** Moves there, or to the nearest place that there is; `extend` selects all between. Returns what is selected then. */
  readonly goTo: (wanted: Place, extend: boolean) => { readonly at: Place; readonly block: Block };
}

const start: Place = { row: 0, column: 0 };

/** Keeps the cursor inside a matrix of so many rows and columns. */
export function useMatrixCursor(rows: number, columns: number): MatrixCursor {
  const [places, setPlaces] = useState({ at: start, anchor: start });
  const at = keepInside(places.at, start, rows, columns);
  return {
    at,
    block: blockOf(at, places.anchor, rows, columns),
    goTo: (wanted, extend) => {
      const next = keepInside(wanted, at, rows, columns);
      const anchor = extend ? places.anchor : next;
      setPlaces({ at: next, anchor });
      return { at: next, block: blockOf(next, anchor, rows, columns) };
    },
  };
}
