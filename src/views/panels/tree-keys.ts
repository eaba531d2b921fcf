import { findByPrefix, type TreeRow } from './outline-rows';

/** What a key does in a tree. */
export type TreeStep =
  | { readonly kind: 'go'; readonly index: number }
  | { readonly kind: 'open'; readonly key: string; readonly open: boolean }
  | { readonly kind: 'choose'; readonly key: string; readonly add: boolean };

/** What of a key press a tree looks at. */
export interface TreePress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly timeStamp: number;
}

/** What has been typed so far to find a row; forgotten after a pause. */
export interface Typed {
  text: string;
  at: number;
}

const pause = 700;
const page = 10;

/** What a key press means with the keyboard on row `at`, or null when it means nothing here. */
export function stepInTree(
  rows: readonly TreeRow[],
  at: number,
  press: TreePress,
  typed: Typed,
): TreeStep | null {
  const row = rows[at];
  if (row === undefined || press.altKey) return null;
  const { key } = row.element;
  const adding = press.ctrlKey || press.metaKey;
  if (press.key === 'Enter' || (press.key === ' ' && !isTyping(typed, press))) {
    return { kind: 'choose', key, add: adding || press.key === ' ' };
  }
  if (adding) return null;
  const to = (index: number): TreeStep => ({
    kind: 'go',
    index: Math.min(Math.max(index, 0), rows.length - 1),
  });
  switch (press.key) {
    case 'ArrowDown':
      return to(at + 1);
    case 'ArrowUp':
      return to(at - 1);
    case 'PageDown':
      return to(at + page);
    case 'PageUp':
      return to(at - page);
    case 'Home':
      return to(0);
    case 'End':
      return to(rows.length - 1);
    case 'ArrowRight':
      if (row.expanded === undefined) return to(at);
      return row.expanded ? to(at + 1) : { kind: 'open', key, open: true };
    case 'ArrowLeft': {
      if (row.expanded === true) return { kind: 'open', key, open: false };
      const parent = rows.findIndex((one) => one.element.key === row.element.parent);
      return to(parent === -1 ? at : parent);
    }
    default:
      return press.key.length === 1 ? find(rows, at, press, typed) : null;
  }
}

const isTyping = (typed: Typed, press: TreePress): boolean =>
  typed.text !== '' && press.timeStamp - typed.at < pause;

function find(
  rows: readonly TreeRow[],
  at: number,
  press: TreePress,
  typed: Typed,
): TreeStep | null {
  const going = isTyping(typed, press);
  typed.text = going ? typed.text + press.key : press.key;
  typed.at = press.timeStamp;
  // The same letter again and again goes through all that begin with it.
  const repeated = [...typed.text].every((letter) => letter === typed.text[0]);
  const text = repeated ? press.key : typed.text;
  const index = findByPrefix(rows, text, repeated ? at + 1 : at);
  return index === -1 ? { kind: 'go', index: at } : { kind: 'go', index };
}
