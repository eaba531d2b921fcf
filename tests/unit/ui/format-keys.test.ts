import { describe, expect, it } from 'vitest';
import { ariaKeys, formatKeys, splitKeys } from '../../../src/ui/format-keys';
import { stepIndex } from '../../../src/ui/step-index';

describe('writing keys', () => {
  it('names them as the machine does', () => {
    expect(formatKeys('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z');
    expect(formatKeys('Mod+Shift+Z', true)).toBe('⇧⌘Z');
    expect(formatKeys('Shift+ArrowLeft', false)).toBe('Shift+←');
    expect(formatKeys('+', false)).toBe('+');
  });

  it('names them as assistive technology wants them', () => {
    expect(ariaKeys('Mod+K', false)).toBe('Control+K');
    expect(ariaKeys('Mod+K', true)).toBe('Meta+K');
    expect(ariaKeys('+', false)).toBe('Plus');
  });

  it('takes a plus at the end as a key', () => {
    expect(splitKeys('Mod++')).toEqual(['Mod', '+']);
  });
});

describe('stepping along a row', () => {
  it('wraps at the ends and knows Home and End', () => {
    expect(stepIndex('ArrowRight', 2, 3)).toBe(0);
    expect(stepIndex('ArrowLeft', 0, 3)).toBe(2);
    expect(stepIndex('ArrowLeft', -1, 3)).toBe(2);
    expect(stepIndex('ArrowDown', 0, 3)).toBe(1);
    expect(stepIndex('Home', 2, 3)).toBe(0);
    expect(stepIndex('End', 0, 3)).toBe(2);
  });

  it('has nothing to say about other keys or an empty row', () => {
    expect(stepIndex('a', 0, 3)).toBeNull();
    expect(stepIndex('ArrowRight', 0, 0)).toBeNull();
  });
});
