import { describe, expect, it } from 'vitest';
import { isCharacterKey, type KeyPress, matchKeys } from '../../../src/app/shortcuts/match-keys';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
const pc = (keys: string, event: KeyPress) => matchKeys(keys, event, false);
const shift = { shiftKey: true };
const control = { ctrlKey: true };

describe('matching keys', () => {
  it('wants exactly the modifiers that are named', () => {
    const z = press('z', 'KeyZ', control);
    expect(pc('Mod+Z', z)).toBe('character');
    expect(pc('Mod+Shift+Z', z)).toBeNull();
    expect(pc('Z', z)).toBeNull();
    expect(pc('Mod+Shift+Z', press('Z', 'KeyZ', { ...control, ...shift }))).toBe('character');
    expect(pc('Mod+Z', press('z', 'KeyZ', { ...control, altKey: true }))).toBeNull();
    expect(pc('Mod+Z', press('z', 'KeyZ', { ...control, metaKey: true }))).toBeNull();
  });

  it('takes Mod as Command on a Mac, and leaves Control alone there', () => {
    const command = press('k', 'KeyK', { metaKey: true });
    expect(matchKeys('Mod+K', command, true)).toBe('character');
    expect(matchKeys('Mod+K', command, false)).toBeNull();
    expect(matchKeys('Mod+K', press('k', 'KeyK', control), true)).toBeNull();
  });

  it('finds digits by place, whatever the layout types there', () => {
    expect(pc('3', press('3', 'Digit3'))).toBe('place');
    expect(pc('3', press('"', 'Digit3'))).toBe('place');
    expect(pc('Shift+3', press('#', 'Digit3', shift))).toBe('place');
    expect(pc('Shift+3', press('3', 'Digit3', shift))).toBe('place');
    expect(pc('3', press('3', 'Digit3', shift))).toBeNull();
    expect(pc('3', press('3', 'Numpad3'))).toBe('place');
    expect(pc('3', press('PageDown', 'Numpad3'))).toBeNull();
    expect(pc('3', press('4', 'Digit4'))).toBeNull();
  });

  it('finds signs by what is typed, with Shift or the third level', () => {
    expect(pc('?', press('?', 'Slash', shift))).toBe('character');
    expect(pc('/', press('/', 'Digit7', shift))).toBe('character');
    expect(pc('+', press('+', 'Equal', shift))).toBe('character');
    const third = {
      ctrlKey: true,
      altKey: true,
      getModifierState: (name: string) => name === 'AltGraph',
    };
    expect(pc('/', press('/', 'KeyQ', third))).toBe('character');
    expect(pc('/', press('/', 'Slash', control))).toBeNull();
  });

  it('finds letters by place on layouts without Latin letters only', () => {
    expect(pc('Mod+Z', press('я', 'KeyZ', control))).toBe('place');
    expect(pc('Mod+Z', press('y', 'KeyZ', control))).toBeNull();
    expect(pc('Mod+Z', press('z', 'KeyY', control))).toBe('character');
    expect(pc('F', press('f', 'KeyF'))).toBe('character');
    expect(pc('F', press('F', 'KeyF', shift))).toBeNull();
  });

  it('finds named keys', () => {
    expect(pc('Space', press(' ', 'Space'))).toBe('character');
    expect(pc('Shift+ArrowLeft', press('ArrowLeft', 'ArrowLeft', shift))).toBe('character');
    expect(pc('Delete', press('Backspace', 'Backspace'))).toBeNull();
    expect(pc('F2', press('F2', 'F2'))).toBe('character');
  });

  it('knows which keys are single characters', () => {
    const single = ['3', 'Shift+3', 'F', '?', '+'];
    const other = ['Mod+Z', 'Mod+Alt+O', 'Delete', 'ArrowUp', 'Space', 'F2'];
    expect(single.filter(isCharacterKey)).toEqual(single);
    expect(other.filter(isCharacterKey)).toEqual([]);
  });
});
