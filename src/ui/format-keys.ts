const macNames: { readonly [key: string]: string } = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Backspace: '⌫',
  Delete: '⌦',
};
const pcNames: { readonly [key: string]: string } = { Mod: 'Ctrl', Delete: 'Del' };
const arrows: { readonly [key: string]: string } = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
};

/** Whether keys are called as on a Mac: Command rather than Control. */
export const onMac = (): boolean => /Mac|iP(hone|ad|od)/.test(globalThis.navigator?.platform ?? '');

/** Keys as people read them: `Mod+Shift+Z` is "Ctrl+Shift+Z", on a Mac "⇧⌘Z". */
export function formatKeys(keys: string, mac: boolean = onMac()): string {
  const parts = splitKeys(keys);
  if (!mac) return parts.map((part) => pcNames[part] ?? arrows[part] ?? part).join('+');
  const order = ['Alt', 'Shift', 'Mod'];
  const sorted = [...parts].sort((a, b) => rank(order, a) - rank(order, b));
  return sorted.map((part) => macNames[part] ?? arrows[part] ?? part).join('');
}

/** Keys as `aria-keyshortcuts` wants them: "Control+Shift+Z", on a Mac "Meta+Shift+Z". */
export const ariaKeys = (keys: string, mac: boolean = onMac()): string =>
  splitKeys(keys)
    .map((part) => (part === 'Mod' ? (mac ? 'Meta' : 'Control') : part === '+' ? 'Plus' : part))
    .join('+');

/** The single keys of a combination; a plus sign at the end is a key of its own. */
export function splitKeys(keys: string): string[] {
  if (keys === '+') return ['+'];
  if (keys.endsWith('++')) return [...keys.slice(0, -2).split('+'), '+'];
  return keys.split('+');
}

function rank(order: readonly string[], part: string): number {
  const index = order.indexOf(part);
  return index === -1 ? order.length : index;
}

/** The key of a combination, without its modifiers. */
export const mainKeyOf = (keys: string): string => splitKeys(keys).at(-1) ?? '';
