import type { Role } from '../../document/roles';
import { roleOfKey } from './cell-marks';

/** What a key does in the matrix. */
export type MatrixStep =
  | {
      readonly kind: 'move';
      readonly rows: number;
      readonly columns: number;
      readonly extend: boolean;
    }
  | {
      readonly kind: 'edge';
      /** First or last column; with `far` also the first or last row. */
      readonly end: boolean;
      readonly far: boolean;
      readonly extend: boolean;
    }
  | { readonly kind: 'toggle'; readonly role: Role }
  | { readonly kind: 'cycle' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'narrow' };

/** What of a key press the matrix looks at. */
export interface MatrixPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const arrows: { readonly [key: string]: readonly [rows: number, columns: number] } = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const plain: { readonly [key: string]: MatrixStep } = {
  Enter: { kind: 'cycle' },
  ' ': { kind: 'cycle' },
  Backspace: { kind: 'clear' },
  Delete: { kind: 'clear' },
  Escape: { kind: 'narrow' },
};

/** What a key press means, or null when it is left to the rest of the app. `page`: rows that fit on one page. */
export function stepInMatrix(
  press: MatrixPress,
  roles: readonly Role[],
  { page, characterKeys }: { readonly page: number; readonly characterKeys: boolean },
): MatrixStep | null {
  const { key, shiftKey: extend } = press;
  const mod = press.ctrlKey || press.metaKey;
  if (press.altKey) return null;
  if (key === 'Home' || key === 'End')
    return { kind: 'edge', end: key === 'End', far: mod, extend };
  if (mod) return null;
  const arrow = arrows[key];
  if (arrow !== undefined) return { kind: 'move', rows: arrow[0], columns: arrow[1], extend };
  if (key === 'PageDown') return { kind: 'move', rows: page, columns: 0, extend };
  if (key === 'PageUp') return { kind: 'move', rows: -page, columns: 0, extend };
  if (Object.hasOwn(plain, key)) return plain[key] ?? null;
  const role = characterKeys && key.length === 1 ? roleOfKey(key, roles) : undefined;
  return role === undefined ? null : { kind: 'toggle', role };
}
