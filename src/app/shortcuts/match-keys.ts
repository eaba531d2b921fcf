import { mainKeyOf, splitKeys } from '../../ui/format-keys';

/** What of a keyboard event decides which keys were pressed. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  getModifierState?(name: string): boolean;
}

/** How well keys fit a press: by the character typed, only by the key's place on the keyboard, or not. */
export type KeyMatch = 'character' | 'place' | null;

const modifiers = new Set(['Mod', 'Shift', 'Alt']);
const isLetter = (key: string): boolean => /^[a-z]$/i.test(key);
const isDigit = (key: string): boolean => /^[0-9]$/.test(key);

/** Whether a combination is a character typed alone or with Shift: such keys can be turned off. */
export const isCharacterKey = (keys: string): boolean =>
  mainKeyOf(keys).length === 1 && !keys.includes('Mod+') && !keys.includes('Alt+');

/**
 * Whether a press is a combination such as `Mod+Shift+Z`, `Shift+3`, `?` or `Delete`. Digits go by
 * their place, so that they work where typing one takes Shift; letters by what is typed, or by
 * place where the layout has no Latin letters; signs by what is typed, however that is done.
 */
export function matchKeys(keys: string, press: KeyPress, mac: boolean): KeyMatch {
  const parts = splitKeys(keys);
  const key = parts.at(-1) ?? '';
  const wanted = new Set(parts.slice(0, -1).filter((part) => modifiers.has(part)));
  const sign = key.length === 1 && !isLetter(key) && !isDigit(key);
  // The third level of a keyboard reports Control and Alt; it is a way to type, not a command.
  const typed = sign && press.getModifierState?.('AltGraph') === true;
  const mod = mac ? press.metaKey : press.ctrlKey && !typed;
  const other = mac ? press.ctrlKey : press.metaKey;
  if (other || mod !== wanted.has('Mod')) return null;
  if ((press.altKey && !typed) !== wanted.has('Alt')) return null;
  if (sign)
    return press.key === key && (!wanted.has('Shift') || press.shiftKey) ? 'character' : null;
  if (press.shiftKey !== wanted.has('Shift')) return null;
  if (isDigit(key)) {
    const numpad = press.code === `Numpad${key}` && press.key === key;
    return press.code === `Digit${key}` || numpad ? 'place' : null;
  }
  if (isLetter(key)) {
    if (press.key.toLowerCase() === key.toLowerCase()) return 'character';
    const foreign = press.key.length === 1 && press.key > '\u007f';
    return foreign && press.code === `Key${key.toUpperCase()}` ? 'place' : null;
  }
  return press.key === (key === 'Space' ? ' ' : key) ? 'character' : null;
}
