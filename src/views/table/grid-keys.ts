import { type Column, takesText } from './columns';

/** What a key does in the table while no cell is being edited. */
export type GridStep =
  | {
      readonly kind: 'move';
      readonly rows: number;
      readonly columns: number;
      readonly extend: boolean;
    }
  | {
      readonly kind: 'edge';
      readonly edge: 'row-start' | 'row-end' | 'top' | 'bottom';
      readonly extend: boolean;
    }
  | { readonly kind: 'rate'; readonly measure: 'current' | 'target'; readonly value: number | 'na' }
  | { readonly kind: 'open'; readonly open: boolean }
  | { readonly kind: 'parent' }
  | { readonly kind: 'edit'; readonly text?: string }
  | { readonly kind: 'clear' }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'all' }
  | { readonly kind: 'fill' };

/** What of a key press the table looks at. */
export interface GridPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Where the keyboard is. */
export interface GridPlace {
  readonly column: Column;
  /** Whether it is the first column. */
  readonly first: boolean;
  /** Whether the row is open; undefined where it has nothing to open. */
  readonly expanded: boolean | undefined;
  /** Rows that fit on one page. */
  readonly page: number;
  /** Whether keys without a modifier are wanted. */
  readonly characterKeys: boolean;
}

const arrows: { readonly [key: string]: readonly [rows: number, columns: number] } = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** What a key press means, or null when it is left to the rest of the app. */
export function stepInGrid(press: GridPress, place: GridPlace): GridStep | null {
  if (press.altKey) return null;
  const extend = press.shiftKey;
  const mod = press.ctrlKey || press.metaKey;
  const arrow = arrows[press.key];
  if (arrow !== undefined) return mod ? null : moveBy(arrow, extend, place);
  if (press.key === 'Home') return { kind: 'edge', edge: mod ? 'top' : 'row-start', extend };
  if (press.key === 'End') return { kind: 'edge', edge: mod ? 'bottom' : 'row-end', extend };
  if (press.key === 'PageDown') return { kind: 'move', rows: place.page, columns: 0, extend };
  if (press.key === 'PageUp') return { kind: 'move', rows: -place.page, columns: 0, extend };
  if (mod) {
    if (press.key.toLowerCase() === 'a') return { kind: 'all' };
    if (press.key.toLowerCase() === 'd') return { kind: 'fill' };
    return null;
  }
  return plainStep(press, place);
}

function moveBy(
  [rows, columns]: readonly [number, number],
  extend: boolean,
  place: GridPlace,
): GridStep {
  if (!extend && place.first && columns !== 0 && place.expanded !== undefined) {
    if (columns > 0 && !place.expanded) return { kind: 'open', open: true };
    if (columns < 0 && place.expanded) return { kind: 'open', open: false };
  }
  if (!extend && place.first && columns < 0) return { kind: 'parent' };
  return { kind: 'move', rows, columns, extend };
}

function plainStep(press: GridPress, { column, characterKeys }: GridPlace): GridStep | null {
  if (press.key === 'Enter' || press.key === 'F2') return { kind: 'edit' };
  // With Shift they clear the target, in the table as on the map.
  if (press.key === 'Delete' || press.key === 'Backspace')
    return press.shiftKey ? null : { kind: 'clear' };
  if (press.key === ' ') return { kind: 'toggle' };
  if (press.key.length !== 1) return null;
  if (takesText(column)) return { kind: 'edit', text: press.key };
  if (!characterKeys) return null;
  const digit =
    /^(?:Digit|Numpad)(\d)$/.exec(press.code)?.[1] ??
    (/^\d$/.test(press.key) ? press.key : undefined);
  const measure = press.shiftKey || column.id === 'target' ? 'target' : 'current';
  if (digit !== undefined) return { kind: 'rate', measure, value: Number(digit) };
  if (press.key.toLowerCase() === 'n' && !press.shiftKey)
    return { kind: 'rate', measure, value: 'na' };
  return null;
}
